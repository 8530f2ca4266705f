using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests.Iati;

/// <summary>Each rule of the standard ruleset, broken once in a file that is sound otherwise.</summary>
public sealed class IatiRuleTests
{
    private const string Sector = "<sector code=\"15151\"/>";
    private const string Country = "<recipient-country code=\"PK\"/>";
    private const string Participant = "<participating-org ref=\"XM-EMB-1\" role=\"4\" type=\"10\"/>";
    private const string Identifier = "<iati-identifier>XM-EMB-1-PLAN</iati-identifier>";
    private const string Items = "<budget-item code=\"1\" percentage=\"100\"/>";
    private const string Provider = "<provider-org ref=\"XM-EMB-1\"/>";
    private const string Receiver = "<receiver-org ref=\"XM-EMB-2\"/>";
    private const string Marker = "<policy-marker vocabulary=\"1\" code=\"1\" significance=\"2\"/>";
    private const string Head = "xml:lang=\"en\" default-currency=\"USD\" last-updated-datetime=\"2024-06-30T23:00:00Z\">";
    private const string Own = "<narrative>Own</narrative></sector>";

    public static TheoryData<string, string, string> Broken { get; } = new()
    {
        { "1.1.3 1.1.21", Identifier, "<iati-identifier>XM-EMB-1</iati-identifier><!--here-->" },
        { "1.1.21", Identifier, "<iati-identifier>XM-EMB-2-PLAN</iati-identifier><!--here-->" },
        { "1.3.1", Identifier, "<iati-identifier><!--here-->XM-EMB-1-PLAN \n</iati-identifier>" },
        { "1.3.13", Identifier, "<iati-identifier>XM-EMB-1-PLAN/2</iati-identifier><!--here-->" },
        { "1.4.1", "provider-activity-id=\"XM-EMB-1-A\"/>", "provider-activity-id=\" XM-EMB-1-A\"/><!--here-->" },
        { "1.5.1", Receiver, "<receiver-org ref=\"XM-EMB-2\" receiver-activity-id=\"A \"/><!--here-->" },
        { "1.6.1", "<activity-status", "<other-identifier ref=\" A\" type=\"A3\"/><!--here-->\n<activity-status" },
        { "1.7.1", "<related-activity ref=\"XM-EMB-1-A\" type=\"2\"/>", "<related-activity ref=\" XM-EMB-1-A\" type=\"2\"/><!--here-->" },
        { "1.8.1", Participant, "<participating-org ref=\"XM-EMB-1 \" role=\"4\"/><!--here-->" },
        { "1.8.13", Participant, "<participating-org ref=\"XM?EMB\" role=\"4\"/><!--here-->" },
        { "1.9.1", Participant, "<participating-org ref=\"XM-EMB-1\" activity-id=\"A \" role=\"4\"/><!--here-->" },
        { "1.10.1", Provider, "<provider-org ref=\" XM-EMB-1\"/><!--here-->" },
        { "1.10.13", Provider, "<provider-org ref=\"XM|EMB\"/><!--here-->" },
        { "1.11.1", "<owner-org ref=\"XM-OLD\"/>", "<owner-org ref=\"XM-OLD \"/><!--here-->" },
        { "1.11.13", "<owner-org ref=\"XM-OLD\"/>", "<owner-org ref=\"XM&amp;OLD\"/><!--here-->" },
        { "1.14.1", "<reporting-org ref=\"XM-EMB-1\" type=\"10\">", "<other-identifier ref=\"XM-EMB-1\" type=\"B1\"/><reporting-org ref=\"XM-EMB-1 \" type=\"10\"><!--here-->" },
        { "1.14.13 1.1.21", "<reporting-org ref=\"XM-EMB-1\" type=\"10\">", "<reporting-org ref=\"XM/EMB\" type=\"10\"><!--here-->" },
        { "1.15.1", Receiver, "<receiver-org ref=\"XM-EMB-2 \"/><!--here-->" },
        { "1.15.13", Receiver, "<receiver-org ref=\"XM?2\"/><!--here-->" },
        { "1.16.1", "<other-identifier ref=\"XM-OLD\"", "<other-identifier ref=\"XM-OLD \"" },
        { "2.1.1", Sector, "<sector code=\"15151\" percentage=\"60\"/><!--here--><sector code=\"15150\"/>" },
        { "2.1.1 2.1.2", Sector, Sector + "<sector vocabulary=\"2\" code=\"151\"/><!--here--><sector vocabulary=\"2\" code=\"150\"/>" },
        { "2.1.2", Sector, "<sector code=\"15151\" percentage=\"60\"/><!--here--><sector code=\"15150\" percentage=\"39.9\"/>" },
        { "2.1.4", Sector, "<sector code=\"15151\" percentage=\"60\"/><!--here-->" },
        { "2.2.1", Sector, Sector + "<sector vocabulary=\"98\" code=\"A\"/><!--here-->" },
        { "2.2.1", Sector, Sector + "<sector vocabulary=\"98\" code=\"A\">" + Own + "<sector vocabulary=\"99\" code=\"B\"/><!--here-->" },
        { "3.1.1 3.1.2", Country, "<recipient-country code=\"PK\" percentage=\"50\"/><!--here--><recipient-country code=\"AF\"/>" },
        { "3.1.2", Country, "<recipient-country code=\"PK\" percentage=\"50\"/><!--here--><recipient-country code=\"AF\" percentage=\"60\"/>" },
        { "3.1.4", Country, "<recipient-country code=\"PK\" percentage=\"50\"/><!--here-->" },
        { "3.4.1 3.4.2", Country, "<recipient-region vocabulary=\"1\" code=\"679\"/><!--here--><recipient-region vocabulary=\"1\" code=\"689\"/>" },
        { "3.4.2", Country, "<recipient-country code=\"PK\" percentage=\"50\"/>\n<recipient-region vocabulary=\"1\" code=\"679\" percentage=\"20\"/><!--here-->" },
        { "3.4.4", Country, "<recipient-region vocabulary=\"1\" code=\"679\" percentage=\"20\"/><!--here-->" },
        { "3.6.2", Receiver, Receiver + "<recipient-country code=\"PK\"/><!--here-->" },
        { "3.7.1 3.7.2", Country, "" },
        { "4.1.1", Head, "default-currency=\"USD\"><!--skip-->" },
        { "4.3.1", "<title><narrative>Trust</narrative></title>", "<title><narrative> </narrative></title><!--here-->" },
        { "4.4.1", "<narrative>What the commission plans</narrative></description>", "<narrative/></description><!--here-->" },
        { "6.2.2 6.7.2", Sector, "" },
        { "6.6.2", Receiver, Receiver + "<sector code=\"15151\"/><!--here-->" },
        { "6.8.1", "<owner-org ref=\"XM-OLD\"/>", "<owner-org/><!--here-->" },
        { "6.9.1", Provider, "<provider-org/><!--here-->" },
        { "6.9.2", Receiver, "<receiver-org type=\"10\"/><!--here-->" },
        { "6.10.1", Participant, "<participating-org role=\"4\"/><!--here-->" },
        { "6.11.1", "<activity-date type=\"1\" iso-date=\"2024-01-01\"/>\n<activity-date type=\"2\" iso-date=\"2024-01-15\"/>\n", "" },
        { "6.13.1", Marker, "<policy-marker vocabulary=\"99\" code=\"A\"/><!--here-->" },
        { "6.14.1", Marker, "<policy-marker code=\"1\"/><!--here-->" },
        { "7.5.3", "<period-end iso-date=\"2024-12-31\"/>\n<value value-date=\"2024-01-01\">1000", "<period-end iso-date=\"2025-01-01\"/><!--here--><value value-date=\"2024-01-01\">1000" },
        { "7.8.1", Head, "xml:lang=\"en\"><!--skip-->" },
        { "7.9.1 7.9.2", Items, "<budget-item code=\"1\"/><!--here--><budget-item code=\"2\"/>" },
        { "7.9.2", Items, "<budget-item code=\"1\" percentage=\"60\"/><!--here--></country-budget-items><country-budget-items vocabulary=\"4\"><budget-item code=\"2\" percentage=\"60\"/>" },
        { "7.9.2", Items, "<budget-item code=\"1\" percentage=\"60\"/><!--here--><budget-item code=\"2\" percentage=\"60\"/>" },
        { "7.9.4", Items, "<budget-item code=\"1\" percentage=\"60\"/><!--here-->" },
        { "8.6.1", "<period-start iso-date=\"2024-01-01\"/>\n<period-end iso-date=\"2024-12-31\"/>\n<target value", "<period-start iso-date=\"2025-01-01\"/><!--here--><period-end iso-date=\"2024-12-31\"/><target value" },
        { "8.6.3", "<period-end iso-date=\"2024-03-31\"/>", "<period-end iso-date=\"2023-03-31\"/>" },
        { "8.8.1", "<baseline year=\"2023\" value=\"15\"/>", "<baseline year=\"2023\"/><!--here-->" },
        { "8.8.2", "<baseline year=\"2023\" value=\"15\"/>", "<baseline year=\"2023\"\n value=\"1,500\"/><!--here-->" },
        { "8.8.3", "<title><narrative>Trust</narrative></title>", "<title><narrative>Trust</narrative></title><baseline year=\"2023\" value=\"low\"/><!--here-->" },
        { "8.9.1", "<target value=\"50\"/>", "<target><comment><narrative>50</narrative></comment></target><!--here-->" },
        { "8.9.2", "<target value=\"50\"/>", "<target value=\"N=35;P=55\"/><!--here-->" },
        { "8.9.3", "<target><comment>", "<target value=\"5\"><!--here--><comment>" },
        { "8.10.1", "<actual value=\"53\">", "<actual><!--here-->" },
        { "8.10.2", "<actual value=\"53\">", "<actual value=\"\"><!--here-->" },
        { "8.10.3", "<target><comment><narrative>High</narrative></comment></target>", "<actual value=\"5\"/><!--here-->" },
        { "8.11.1", "<title><narrative>Rolls</narrative></title>\n<indicator measure=\"1\" ascending=\"1\">\n<title><narrative>Voters registered</narrative></title>", "<title><narrative>Rolls</narrative></title><reference vocabulary=\"99\" code=\"A\"/><indicator measure=\"1\"><title><narrative>V</narrative></title>\n<reference vocabulary=\"99\" code=\"A\"/><!--here-->" },
        { "11.1.1", "2024-06-30T23:00:00Z\">", "2024-07-01T00:00:00Z\"><!--here-->" },
        { "11.1.2", "<activity-date type=\"1\" iso-date=\"2024-01-01\"/>", "<activity-date type=\"1\" iso-date=\"2029-01-01\"/><!--here-->" },
        { "11.1.3", "<activity-date type=\"3\" iso-date=\"2028-12-31\"/>", "<activity-date type=\"4\" iso-date=\"2023-12-31\"/>" },
        { "11.1.4", "<activity-date type=\"2\" iso-date=\"2024-01-15\"/>", "<activity-date type=\"2\" iso-date=\"2024-07-01\"/><!--here-->" },
        { "11.1.5", "<activity-date type=\"3\" iso-date=\"2028-12-31\"/>", "<activity-date type=\"4\" iso-date=\"2028-12-31Z\"/><!--here-->" },
        { "11.2.1", "<transaction-date iso-date=\"2024-06-30\"/>", "<transaction-date iso-date=\"2024-07-01+05:00\"/><!--here-->" },
        { "11.2.2", "<value value-date=\"2024-06-30\">", "<value value-date=\"2025-06-30\"><!--here-->" },
        { "12.1.1 3.1.4", Country, "<recipient-country code=\"PK\" percentage=\"101\"/><!--here-->" },
        { "12.2.1 7.9.4", Items, "<budget-item code=\"1\" percentage=\"-1\"/><!--here-->" },
        { "12.3.1 2.1.4", Sector, "<sector code=\"15151\" percentage=\"100.01\"/><!--here-->" },
        { "102.1.1", Sector, "<sector vocabulary=\"2\" code=\"151\"/><!--here-->" },
        { "107.1.1", "<budget type=\"1\" status=\"1\">", "<default-aid-type vocabulary=\"2\" code=\"1\"/><!--here-->\n<budget type=\"1\" status=\"1\">" },
        { "107.1.2", "<budget type=\"1\" status=\"1\">", "<default-aid-type code=\"A01\"/>\n<default-aid-type vocabulary=\"1\" code=\"A02\"/><!--here-->\n<budget type=\"1\" status=\"1\">" },
        { "107.2.1", Receiver, Receiver + "<aid-type vocabulary=\"2\" code=\"1\"/><!--here-->" },
        { "107.2.2", Receiver, Receiver + "<aid-type code=\"A01\"/>\n<aid-type code=\"A02\"/><!--here-->" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_broken_rule_is_found_at_its_line(string ids, string found, string instead)
    {
        var xml = IatiSamples.With(found, instead);

        var report = await IatiSamples.ValidateAsync(xml);

        report.Schema.ShouldBeEmpty();
        report.Rules.Select(f => f.Id).ShouldBe(ids.Split(' '), ignoreOrder: true);
        if (xml.Contains(IatiSamples.Here, StringComparison.Ordinal))
        {
            report.Rules.First(f => f.Id == ids.Split(' ')[0]).Line.ShouldBe(IatiSamples.MarkedLine(xml));
        }

        report.IsValid.ShouldBe(report.Rules.All(f => f.Severity == DiagnosticSeverity.Warning));
    }

    [Theory]
    [InlineData(Sector, "<sector code=\"15151\" percentage=\"33.33333\"/><sector code=\"15150\" percentage=\"33.33333\"/><sector code=\"15152\" percentage=\"33.33333\"/>")]
    [InlineData(Sector, "<sector code=\"15151\" percentage=\"100\"/><sector vocabulary=\"99\" code=\"A\" percentage=\"100\">" + Own)]
    [InlineData(Country, "<recipient-country code=\"PK\" percentage=\"50\"/><recipient-region vocabulary=\"1\" code=\"679\" percentage=\"50\"/>")]
    [InlineData(Sector, Sector + "<sector vocabulary=\"98\" code=\"A\"><narrative>a</narrative><narrative xml:lang=\"fr\">b</narrative></sector><sector vocabulary=\"99\" code=\"B\"/>")]
    [InlineData(Items, "<budget-item code=\"1\" percentage=\"100\"/><budget-item code=\"2\"/>")]
    [InlineData(Items, "<budget-item code=\"1\" percentage=\"60\"/></country-budget-items><country-budget-items vocabulary=\"4\"><budget-item code=\"2\" percentage=\"40\"/>")]
    [InlineData("<country-budget-items vocabulary=\"4\">" + Items, "<country-budget-items><budget-item code=\"1\" percentage=\"60\"/>")]
    [InlineData(Identifier, "<iati-identifier>XM-OLD-7</iati-identifier>")]
    [InlineData("<baseline year=\"2023\" value=\"15\"/>", "<baseline year=\"2023\" value=\"-.5\"/><baseline year=\"2023\" value=\" 15. \"/>")]
    [InlineData("<activity-date type=\"3\" iso-date=\"2028-12-31\"/>", "<activity-date type=\"4\" iso-date=\"2024-01-15\"/>")]
    [InlineData("<period-end iso-date=\"2024-03-31\"/>", "<period-end iso-date=\"2024-01-01\"/>")]
    [InlineData(Head, "><!--no language, no currency--><x xmlns=\"urn:x\"><value xmlns=\"\"/></x>", "4.1.1", "7.8.1")]
    public async Task What_a_rule_allows_is_not_found(string found, string instead, params string[] others) =>
        (await IatiSamples.ValidateAsync(IatiSamples.With(found, instead))).Rules.Select(f => f.Id).ShouldBe(others, ignoreOrder: true);

    [Fact]
    public async Task Sectors_and_places_may_stand_in_all_transactions_instead()
    {
        var xml = IatiSamples.With(Sector, "").Replace(Country, "", StringComparison.Ordinal)
            .Replace(Receiver, $"{Receiver}{Sector}{Country}", StringComparison.Ordinal);

        (await IatiSamples.ValidateAsync(xml, isSchemaChecked: true)).IsValid.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_asked_of_every_narrative_is_reported_once_for_an_activity()
    {
        var report = await IatiSamples.ValidateAsync(IatiSamples.With(Head, "default-currency=\"USD\">"));

        var fault = report.Rules.ShouldHaveSingleItem();
        (fault.Id, fault.Line).ShouldBe(("4.1.1", 5));
        fault.Message.ShouldEndWith("There are 7 without; this is the first.");
    }

    [Fact]
    public async Task One_activity_does_not_speak_for_the_next()
    {
        var (start, end) = (IatiSamples.Sound.IndexOf("<iati-activity ", StringComparison.Ordinal), IatiSamples.Sound.IndexOf("</iati-activities>", StringComparison.Ordinal));
        var bare = "<iati-activity><iati-identifier>A</iati-identifier></iati-activity>\n";
        var alone = await IatiSamples.ValidateAsync($"<iati-activities version=\"2.03\">\n{bare}</iati-activities>");

        var after = await IatiSamples.ValidateAsync(IatiSamples.Sound.Insert(end, bare));
        var before = await IatiSamples.ValidateAsync(IatiSamples.Sound.Insert(start, bare));

        alone.Rules.Select(f => f.Id).ShouldBe(["6.11.1", "6.2.2", "3.7.1", "1.1.21"]);
        after.Rules.Select(f => f.Id).ShouldBe(alone.Rules.Select(f => f.Id));
        before.Rules.Select(f => f.Id).ShouldBe(alone.Rules.Select(f => f.Id));
        after.Activities.ShouldBe(2);
    }

    [Fact]
    public void A_value_is_a_number_exactly_when_it_has_the_form_of_one() => Properties.Check(Prop.ForAll<decimal, bool>((number, isSpoilt) =>
    {
        var text = number.ToString(CultureInfo.InvariantCulture) + (isSpoilt ? "%" : "");
        var report = IatiSamples.ValidateAsync(IatiSamples.With("<actual value=\"53\">", $"<actual value=\"{text}\">")).GetAwaiter().GetResult();

        report.Rules.Select(f => f.Id).ShouldBe(isSpoilt ? ["8.10.2"] : []);
    }));

    [Fact]
    public void Periods_are_in_order_exactly_when_the_start_is_not_after_the_end() => Properties.Check(Prop.ForAll<int, int>((first, second) =>
    {
        var (start, end) = (Day(first), Day(second));
        var report = IatiSamples.ValidateAsync(IatiSamples.With(
            "<period-start iso-date=\"2024-01-01\"/>\n<period-end iso-date=\"2024-12-31\"/>\n<value",
            $"<period-start iso-date=\"{start:yyyy-MM-dd}\"/>\n<period-end iso-date=\"{end:yyyy-MM-dd}\"/>\n<value")).GetAwaiter().GetResult();

        var expected = start > end ? new[] { "8.6.3" } : end.DayNumber - start.DayNumber > 365 ? ["7.5.3"] : [];
        report.Rules.Select(f => f.Id).ShouldBe(expected);
    }));

    /// <summary>The rules are complete, and of the published severity.</summary>
    [Fact]
    public async Task The_rules_are_those_of_the_published_ruleset()
    {
        using var published = JsonDocument.Parse(await File.ReadAllBytesAsync(Standards.Require("iati/standard.json"), TestContext.Current.CancellationToken));
        var expected = published.RootElement.EnumerateObject()
            .Where(context => !context.Name.Contains("iati-organisation", StringComparison.Ordinal))
            .SelectMany(context => Rules(context.Value)).Distinct().ToList();

        var checkedIds = Broken.SelectMany(row => row.Data.Item1.Split(' ')).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, severity) in expected.Where(rule => rule.Id != "1.14.8"))
        {
            checkedIds.ShouldContain(id, StringComparer.Ordinal);
            var row = Broken.First(b => b.Data.Item1.Split(' ').Contains(id, StringComparer.Ordinal)).Data;
            var report = await IatiSamples.ValidateAsync(IatiSamples.With(row.Item2, row.Item3));
            report.Rules.First(f => f.Id == id).Severity.ShouldBe(severity == "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, id);
        }

        checkedIds.Order(StringComparer.Ordinal).ShouldBe(expected.Select(r => r.Id).Where(id => id != "1.14.8").Order(StringComparer.Ordinal));
    }

    private static DateOnly Day(int number) => new DateOnly(2020, 1, 1).AddDays(Math.Abs(number % 1000));

    private static IEnumerable<(string Id, string Severity)> Rules(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Rules),
        JsonValueKind.Object when element.TryGetProperty("ruleInfo", out var info) =>
            [(info.GetProperty("id").GetString()!, info.GetProperty("severity").GetString()!)],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Rules(p.Value)),
        _ => [],
    };
}
