using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests.Thresholds;

public class ThresholdRulesTests
{
    private const string Rule = """
        {"code":"x","title":"X","jurisdiction":"PK","scope":"party","act":"A","section":"1","effect":"may","effectText":{"en":"E"},
         "effective":"[2017-10-02,2020-01-01)","verification":{"isVerified":true,"source":"S","on":"2024-01-31"},
         "readings":[{"code":"r","explanation":"R","measure":"share-of-votes","comparator":"below","limit":"1/10","isDeclared":true}]}
        """;

    [Fact]
    public void What_ships_is_said_to_be_checked_only_where_it_was()
    {
        ThresholdRules.Shipped.Select(r => (r.Code, r.IsPublishable, r.Readings.Count)).ShouldBe(
            [("pk-2017-s9", true, 3), ("pk-2017-s47", false, 2), ("pk-2017-s206", false, 1)]);
        ThresholdRules.Shipped.ShouldAllBe(r => r.Verification.Gazette == null && r.Verification.Note != null);
        ThresholdRules.Shipped.ShouldAllBe(r => r.Effective.From == new DateOnly(2017, 10, 2) && r.Effective.IsEndUnknown);
    }

    [Fact]
    public void A_rule_is_read_with_all_its_parts()
    {
        var rule = Read(Rule, out var diagnostics).ShouldHaveSingleItem();

        diagnostics.ShouldBeEmpty();
        (rule.Citation.ToString(), rule.Effect, rule.Verification.On, rule.Readings[0].Limit).ShouldBe(
            ("A, s. 1", ThresholdEffect.May, new DateOnly(2024, 1, 31), new Ratio(1, 10)));
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Document(Rule))]);
        ThresholdRules.Read(stream, "rules.json", out _).ShouldHaveSingleItem().ShouldBe(rule);
    }

    [Theory]
    [InlineData("\"code\":\"x\",", "", "INC0101", "$.rules[0].code")]
    [InlineData("\"jurisdiction\":\"PK\"", "\"jurisdiction\":\" \"", "INC0102", "$.rules[0].jurisdiction")]
    [InlineData("\"may\"", "\"might\"", "INC0102", "$.rules[0].effect")]
    [InlineData("\"X\"", "{}", "INC0102", "$.rules[0].title")]
    [InlineData("\"X\"", "\"\\ud800\"", "INC0102", "$.rules[0].title")]
    [InlineData("\"PK\"", "\"\\ud800\"", "INC0102", "$.rules[0].jurisdiction")]
    [InlineData("[2017-10-02,2020-01-01)", "[2020-10-02,2020-01-01)", "INC0102", "$.rules[0].effective")]
    [InlineData("true,\"source\"", "\"yes\",\"source\"", "INC0102", "$.rules[0].verification.isVerified")]
    [InlineData("2024-01-31", "31.1.2024", "INC0102", "$.rules[0].verification.on")]
    [InlineData("\"1/10\"", "0.1", "INC0102", "$.rules[0].readings[0].limit")]
    [InlineData("\"1/10\"", "\"1/0\"", "INC0102", "$.rules[0].readings[0].limit")]
    [InlineData("\"1/10\"", "\"-1/10\"", "INC0102", "$.rules[0].readings[0].limit")]
    [InlineData("\"below\"", "\"<\"", "INC0102", "$.rules[0].readings[0].comparator")]
    [InlineData("\"readings\":[", "\"readings\":[7,", "INC0102", "$.rules[0].readings[0]")]
    public void A_fault_is_told_with_its_place_and_the_rule_left_out(string part, string instead, string code, string path)
    {
        Rule.ShouldContain(part);

        Read(Rule.Replace(part, instead, StringComparison.Ordinal), out var diagnostics).ShouldBeEmpty();
        var fault = diagnostics.ShouldHaveSingleItem();
        (fault.Code, fault.Place.Path, fault.Place.File).ShouldBe((code, path, "rules.json"));
    }

    [Fact]
    public void All_faults_are_told_at_once_and_good_rules_kept()
    {
        var bad = """{"code":1,"readings":[],"verification":"no"}""";

        Read($"{bad},{Rule},3", out var diagnostics).ShouldHaveSingleItem().Code.ShouldBe("x");
        diagnostics.Count(d => d.Place.Path!.StartsWith("$.rules[0]", StringComparison.Ordinal)).ShouldBe(11);
        diagnostics.Count(d => d.Place.Path == "$.rules[2]").ShouldBe(1);
    }

    [Fact]
    public void Versions_follow_each_other_and_do_not_overlap()
    {
        string From(string days) => Rule.Replace("[2017-10-02,2020-01-01)", days, StringComparison.Ordinal);

        Read($"{Rule},{From("[2020-01-01,..)")}", out var none).Count.ShouldBe(2);
        none.ShouldBeEmpty();
        Read($"{Rule},{From("[2019-12-31,..)")}", out var clash).Count.ShouldBe(1);
        clash.ShouldHaveSingleItem().Code.ShouldBe(InclusionDiagnostics.RuleVersionsOverlap.Code);
    }

    [Fact]
    public void Readings_do_not_share_a_code_nor_a_declaration()
    {
        var start = Rule.IndexOf("{\"code\":\"r\"", StringComparison.Ordinal);
        var reading = Rule[start..^2];

        Read(Rule.Insert(start, reading + ","), out var diagnostics).ShouldBeEmpty();
        diagnostics.Select(d => d.Place.Path).ShouldBe(["$.rules[0].readings[1].code", "$.rules[0].readings[1].isDeclared"]);
    }

    [Fact]
    public void A_field_that_is_not_known_is_told_and_the_rule_kept()
    {
        Read(Rule.Replace("\"code\":\"x\"", "\"code\":\"x\",\"sctoin\":1", StringComparison.Ordinal), out var diagnostics).Count.ShouldBe(1);

        diagnostics.ShouldHaveSingleItem().Code.ShouldBe(InclusionDiagnostics.RuleFieldUnknown.Code);
    }

    [Theory]
    [InlineData("", "INC0100")]
    [InlineData("{\"a\":1,\"a\":2}", "INC0100")]
    [InlineData("[]", "INC0102")]
    [InlineData("{\"format\":\"other\",\"version\":2,\"rules\":[{}]}", "INC0102")]
    [InlineData("{\"format\":\"electioncore.threshold-rules\",\"version\":1}", "INC0101")]
    [InlineData("{\"\\ud800\":1}", null)]
    public void What_is_no_list_of_rules_is_told(string text, string? code)
    {
        ThresholdRules.Read(Encoding.UTF8.GetBytes(text), "rules.json", out var diagnostics).ShouldBeEmpty();

        diagnostics.ShouldNotBeEmpty();
        (code is null || diagnostics[0].Code == code).ShouldBeTrue(diagnostics[0].ToString());
    }

    [Fact]
    public void Nothing_in_the_text_makes_reading_throw() => Properties.Check(Prop.ForAll(
        (from at in Gen.Choose(0, Document(Rule).Length - 1) from length in Gen.Choose(0, 12) from other in Gen.Elements("", "\"", "{", "]", "null", "1", "\\u0000", "\\ud800") select (at, length, other)).ToArbitrary(),
        edit =>
        {
            var text = Document(Rule);
            var end = Math.Min(text.Length, edit.at + edit.length);
            ThresholdRules.Read(Encoding.UTF8.GetBytes(text[..edit.at] + edit.other + text[end..]), "rules.json", out var diagnostics);
            return diagnostics is not null;
        }));

    private static string Document(string rules) => $$"""{"format":"electioncore.threshold-rules","version":1,"rules":[{{rules}}]}""";

    private static ValueList<ThresholdRule> Read(string rules, out ValueList<Diagnostic> diagnostics) =>
        ThresholdRules.Read(Encoding.UTF8.GetBytes(Document(rules)), "rules.json", out diagnostics);
}
