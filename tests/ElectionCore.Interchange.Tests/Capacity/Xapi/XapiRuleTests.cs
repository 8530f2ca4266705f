using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests.Capacity;

/// <summary>Each rule, by a sound statement with one thing changed.</summary>
public sealed class XapiRuleTests
{
    private const string Activity = """{"id":"urn:x:a"}""";
    private const string Sub = """{"objectType":"SubStatement","actor":{"mbox":"mailto:a@b.c"},"verb":{"id":"urn:x:v"},"object":{"id":"urn:x:o"}}""";

    [Fact]
    public async Task What_uses_everything_rightly_is_valid()
    {
        XapiSamples.Validate(XapiSamples.Sound).Findings.ShouldBeEmpty();
        var report = await XapiSamples.ReadAsync($"\uFEFF [{XapiSamples.Sound}, {XapiSamples.With("id", null)}] ");

        report.Findings.ShouldBeEmpty();
        report.IsValid.ShouldBeTrue();
        report.Statements.ShouldBe(2);
    }

    [Theory]
    [InlineData("actor", null, "INT0351 $")]
    [InlineData("actor", "null", "INT0354 $.actor")]
    [InlineData("actor", "7", "INT0355 $.actor")]
    [InlineData("actor/member/0/account/homePage", "\"emb.example\"", "INT0356 $.actor.member[0].account.homePage")]
    [InlineData("actor/member/0/account/homePage", "\"\"", "INT0356 $.actor.member[0].account.homePage")]
    [InlineData("actor/member/0/account/name", "7", "INT0355 $.actor.member[0].account.name")]
    [InlineData("actor/member/0/objectType", "\"Group\"", "INT0359 $.actor.member[0]")]
    [InlineData("actor/member/0/mbox", "\"mailto:a@b.c\"", "INT0358 $.actor.member[0]")]
    [InlineData("actor/member/1/mbox", "\"a@b.c\"", "INT0357 $.actor.member[1].mbox")]
    [InlineData("actor/member/1/mbox", "\"MAILTO:a@b.c\"", "INT0357 $.actor.member[1].mbox")]
    [InlineData("actor/member/1/mbox", "\"mailto:a b@c\"", "INT0357 $.actor.member[1].mbox")]
    [InlineData("actor/member/1/mbox", "\"mailto:a@b@c\"", "INT0357 $.actor.member[1].mbox")]
    [InlineData("actor/member/1/Mbox", "\"mailto:a@b.c\"", "INT0352 $.actor.member[1].Mbox")]
    [InlineData("actor/member", "[]", "INT0359 $.actor.member")]
    [InlineData("actor/member", "{}", "INT0355 $.actor.member")]
    [InlineData("actor/objectType", "\"group\"", "INT0352 $.actor.member", "INT0357 $.actor.objectType", "INT0358 $.actor")]
    [InlineData("actor/openid", "\"https://id.example/é\"", "INT0357 $.actor.openid")]
    [InlineData("verb/id", "\"attended\"", "INT0356 $.verb.id")]
    [InlineData("verb/display", "\"attended\"", "INT0355 $.verb.display")]
    [InlineData("verb/display/en-something-AU", "\"x\"", "INT0360 $.verb.display['en-something-AU']")]
    [InlineData("verb/display/en", "1", "INT0355 $.verb.display.en")]
    [InlineData("verb/id", "\"http://adlnet.gov/expapi/verbs/voided\"", "INT0368 $.verb")]
    [InlineData("object/objectType", "\"activity\"", "INT0366 $.context.revision", "INT0366 $.context.platform", "INT0357 $.object.objectType")]
    [InlineData("object/id", "\"http://emb.example/a b\"", "INT0356 $.object.id")]
    [InlineData("object/id", "\"http://emb.example/%2\"", "INT0356 $.object.id")]
    [InlineData("object/id", "\"http://emb.example:port/\"", "INT0356 $.object.id")]
    [InlineData("object/id", "\"http://[::1/\"", "INT0356 $.object.id")]
    [InlineData("object/id", "\"http://emb.example/\\uFFFE\"", "INT0356 $.object.id")]
    [InlineData("object/definition/extensions/plain", "1", "INT0356 $.object.definition.extensions.plain")]
    [InlineData("object/definition/extensions", "[]", "INT0355 $.object.definition.extensions")]
    [InlineData("object/definition/interactionType", null, "INT0369 $.object.definition.correctResponsesPattern")]
    [InlineData("object/definition/interactionType", "\"true-false\"", "INT0369 $.object.definition.correctResponsesPattern[0]")]
    [InlineData("object/definition/correctResponsesPattern/0", "\"[:]\"", "INT0369 $.object.definition.correctResponsesPattern[0]")]
    [InlineData("object/definition/correctResponsesPattern/0", "4", "INT0355 $.object.definition.correctResponsesPattern[0]")]
    [InlineData("object/definition/scale", """[{"id":"a"}]""", "INT0369 $.object.definition.scale")]
    [InlineData("result/score/scaled", "1.0000001", "INT0364 $.result.score.scaled")]
    [InlineData("result/score/scaled", "1e400", "INT0364 $.result.score.scaled")]
    [InlineData("result/score/raw", "14.000000000000000000000001", "INT0364 $.result.score.raw")]
    [InlineData("result/score/raw", "-1", "INT0364 $.result.score.raw")]
    [InlineData("result/score/min", "14", "INT0364 $.result.score.min", "INT0364 $.result.score.raw")]
    [InlineData("result/score/max", "\"14\"", "INT0355 $.result.score.max")]
    [InlineData("result/success", "\"true\"", "INT0355 $.result.success")]
    [InlineData("result/completion", "1", "INT0355 $.result.completion")]
    [InlineData("result/duration", "\"P4W1D\"", "INT0363 $.result.duration")]
    [InlineData("context/registration", "\"{ec531277-b57b-4c15-8d91-d292c5b2b8f7}\"", "INT0357 $.context.registration")]
    [InlineData("context/registration", "\" ec531277-b57b-4c15-8d91-d292c5b2b8f7\"", "INT0357 $.context.registration")]
    [InlineData("context/registration", "\"0x531277-b57b-4c15-8d91-d292c5b2b8f7\"", "INT0357 $.context.registration")]
    [InlineData("context/team", """{"mbox":"mailto:a@b.c"}""", "INT0359 $.context.team")]
    [InlineData("context/language", "\"\"", "INT0360 $.context.language")]
    [InlineData("context/statement/objectType", null, "INT0351 $.context.statement")]
    [InlineData("context/contextActivities/parent", "\"urn:x:c\"", "INT0355 $.context.contextActivities.parent")]
    [InlineData("context/contextActivities/Parent", Activity, "INT0352 $.context.contextActivities.Parent")]
    [InlineData("object", """{"objectType":"Agent","mbox":"mailto:a@b.c"}""", "INT0366 $.context.revision", "INT0366 $.context.platform")]
    [InlineData("timestamp", "\"2026-02-30T08:00:00Z\"", "INT0362 $.timestamp")]
    [InlineData("stored", "1", "INT0355 $.stored")]
    [InlineData("authority/member/2", null)]
    [InlineData("version", "\"1.1.0\"", "INT0357 $.version")]
    [InlineData("version", "\"1.0.\"", "INT0357 $.version")]
    [InlineData("attachments", "{}", "INT0355 $.attachments")]
    [InlineData("attachments/0/length", "27.5", "INT0357 $.attachments[0].length")]
    [InlineData("attachments/0/length", "-1", "INT0357 $.attachments[0].length")]
    [InlineData("attachments/0/sha2", "\"4953\"", "INT0357 $.attachments[0].sha2")]
    [InlineData("attachments/0/contentType", "\"should fail\"", "INT0357 $.attachments[0].contentType")]
    [InlineData("attachments/0/display", null, "INT0351 $.attachments[0]")]
    [InlineData("attachments/0/usageType", "\"http://adlnet.gov/expapi/attachments/signature\"", "INT0357 $.attachments[0].contentType")]
    [InlineData("extra", "1", "INT0352 $.extra")]
    public void One_change_is_found_where_it_is(string path, string? value, params string[] findings)
    {
        if (findings.Length == 0)
        {
            path = "authority/member";
            (value, findings) = ("""[{"mbox":"mailto:a@b.c"}]""", ["INT0359 $.authority"]);
        }

        var report = XapiSamples.Validate(XapiSamples.With(path, value));

        XapiSamples.Short(report).ShouldBe(findings, ignoreOrder: true);
        report.IsValid.ShouldBeFalse();
        report.Findings.ShouldAllBe(f => !f.ToString().Contains("{") || f.ToString().Contains("{ec53"));
    }

    [Theory]
    [InlineData("id", "\"6690e6c9-3ef0-4ed3-8b37-7f3964730bee\"", "INT0367 $.object.id")]
    [InlineData("stored", "\"2026-01-31T08:00:00Z\"", "INT0367 $.object.stored")]
    [InlineData("version", "\"1.0.0\"", "INT0367 $.object.version")]
    [InlineData("authority", """{"mbox":"mailto:a@b.c"}""", "INT0367 $.object.authority")]
    [InlineData("object", Sub, "INT0367 $.object.object")]
    [InlineData("object", """{"objectType":"Group","mbox":"mailto:a@b.c"}""", null)]
    [InlineData("context", """{"platform":"P"}""", null)]
    [InlineData("extra", "1", "INT0352 $.object.extra")]
    public void Substatements_have_rules_of_their_own(string path, string value, string? finding)
    {
        var statement = XapiSamples.With("object", XapiSamples.With(path, value, Sub), """{"actor":{"mbox":"mailto:a@b.c"},"verb":{"id":"urn:x:v"}}""");

        XapiSamples.Short(XapiSamples.Validate(statement)).ShouldBe(finding is null ? [] : [finding]);
    }

    [Theory]
    [InlineData("""[{"id":"a"},{"id":"b"},{"id":"a"}]""", "INT0369 $.object.definition.choices[2].id")]
    [InlineData("""[{"id":""}]""", "INT0357 $.object.definition.choices[0].id")]
    [InlineData("""[{"description":{}}]""", "INT0351 $.object.definition.choices[0]")]
    [InlineData("""[{"id":"a","text":"b"}]""", "INT0352 $.object.definition.choices[0].text")]
    [InlineData("""["a"]""", "INT0355 $.object.definition.choices[0]")]
    public void Components_of_interactions_are_told_apart(string choices, string finding)
    {
        var statement = XapiSamples.With("object/definition", $$"""{"interactionType":"choice","choices":{{choices}}}""");

        XapiSamples.Short(XapiSamples.Validate(statement)).ShouldBe([finding]);
    }

    /// <summary>The last ones are from the conformance tests; RFC 3339, section 4.3, on the offset that is not known.</summary>
    [Theory]
    [InlineData("2026-01-31T08:00:00Z", null)]
    [InlineData("2016-12-31T23:59:60.123456789-11:30", null)]
    [InlineData("2026-01-31T08:00:00", "INT0361")]
    [InlineData("2026-01-31T08:00Z", "INT0361")]
    [InlineData("20260131T080000Z", "INT0361")]
    [InlineData("2026-W05-6T08+0430", "INT0361")]
    [InlineData("2026-031T08:00:00,5Z", "INT0361")]
    [InlineData("2026-01-31T24:00:00Z", "INT0361")]
    [InlineData("2026-01-31", "INT0362")]
    [InlineData("2026-01-31 08:00:00Z", "INT0362")]
    [InlineData("2026-01-31T24:00:01Z", "INT0362")]
    [InlineData("2026-01-31T08:60:00Z", "INT0362")]
    [InlineData("2026-01-31T08:00:00.Z", "INT0362")]
    [InlineData("2026-01-31T08:00:00+24:00", "INT0362")]
    [InlineData("2026-01-31T08:00:00+04:30Z", "INT0362")]
    [InlineData("2026-W54-1T08:00:00Z", "INT0362")]
    [InlineData("2026-366T08:00:00Z", "INT0362")]
    [InlineData("٢٠٢٦-01-31T08:00:00Z", "INT0362")]
    [InlineData("T", "INT0362")]
    [InlineData("01/011/2015", "INT0362")]
    [InlineData("2008-09-15T15:53:00.601-00", "INT0362")]
    [InlineData("2008-09-15T15:53:00.601-0000", "INT0362")]
    [InlineData("2008-09-15T15:53:00.601-00:00", "INT0362")]
    public void Times_are_ISO_8601_and_should_be_RFC_3339(string time, string? code)
    {
        var report = XapiSamples.Validate(XapiSamples.With("timestamp", JsonSerializer.Serialize(time)));

        report.Findings.Select(f => f.Code).ShouldBe(code is null ? [] : [code]);
        report.IsValid.ShouldBe(code != "INT0362");
    }

    [Theory]
    [InlineData("PT0S", true)]
    [InlineData("P4W", true)]
    [InlineData("P3Y", true)]
    [InlineData("P1Y2M", true)]
    [InlineData("PT1.5H", true)]
    [InlineData("PT16559,14S", true)]
    [InlineData("P0.5D", true)]
    [InlineData("P", false)]
    [InlineData("PT", false)]
    [InlineData("P1DT", false)]
    [InlineData("P1.5DT1H", false)]
    [InlineData("PT1H2H", false)]
    [InlineData("PT1S1M", false)]
    [InlineData("P16559.14S", false)]
    [InlineData("PT.5S", false)]
    [InlineData("PT5.S", false)]
    [InlineData("-PT5S", false)]
    [InlineData("PA1H0M0S", false)]
    [InlineData("P0003-06-04T12:00:00", false)]
    public void Durations_have_designators(string duration, bool isValid) =>
        XapiSamples.Validate(XapiSamples.With("result/duration", $"\"{duration}\"")).IsValid.ShouldBe(isValid);

    [Theory]
    [InlineData("""{"actor":{},"actor":{"mbox":"mailto:a@b.c"},"verb":{"id":"urn:x:v"},"object":{"id":"urn:x:o"}}""", "INT0353 $.actor")]
    [InlineData("""{"actor":{"mbox":"mailto:a@b.c"},"verb":{"id":"urn:x:v","display":{"en":"a","en":"b"}},"object":{"id":"urn:x:o"}}""", "INT0353 $.verb.display.en")]
    [InlineData("""{"actor":{"mbox":"mailto:a@b.c"},"verb":{"id":"urn:x:v"},"object":{"id":"urn:x:o"},"result":{"extensions":{"urn:x:a":1,"urn:x:a":{"b":1,"b":2}}}}""", "INT0353 $.result.extensions['urn:x:a']")]
    public void What_occurs_twice_is_found(string statement, string finding) => XapiSamples.Short(XapiSamples.Validate(statement)).ShouldBe([finding]);

    [Fact]
    public async Task An_id_occurs_once_in_a_batch()
    {
        var other = XapiSamples.With("id", "\"12345678-1234-5678-9234-56781234567A\"");
        var same = XapiSamples.With("id", "\"12345678-1234-5678-9234-56781234567a\"");

        var report = await XapiSamples.ReadAsync($"[{XapiSamples.Sound},{other},{same}]");

        XapiSamples.Short(report).ShouldBe(["INT0365 $[2].id"]);
        (report.Statements, report.InvalidStatements).ShouldBe((3, 1));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("[", 0)]
    [InlineData("[@,{}]", 0)]
    [InlineData("{\"actor\":", 0)]
    public async Task What_is_no_JSON_ends_the_check(string json, int statements)
    {
        var report = await XapiSamples.ReadAsync(json);

        report.Findings.Last().Code.ShouldBe("INT0350");
        (report.IsValid, report.IsComplete, report.Statements).ShouldBe((false, false, statements));
    }

    [Fact]
    public async Task Hostile_content_is_reported()
    {
        var deep = await XapiSamples.ReadAsync(string.Concat(Enumerable.Repeat("[", 10_000)));
        var large = await XapiSamples.ReadAsync($"[{XapiSamples.Sound},\"{new string('x', 100_000)}\"]", new() { MaximumStatementBytes = 20_000 });
        var half = await XapiSamples.ReadAsync("""[{"actor":"\ud800"},1,{}]""");
        var bytes = await XapiSamples.ReadAsync([.. "{\"a\":\""u8, 0xFF, .. "\"}"u8]);
        var many = await XapiSamples.ReadAsync($"[{string.Join(',', Enumerable.Repeat("{}", 5000))}]", new() { MaximumFindings = 10 });

        deep.Findings.Select(f => f.Code).ShouldBe(["INT0350"]);
        large.Findings.Select(f => f.ToString()).ShouldHaveSingleItem().ShouldContain("a statement takes more than 20000 bytes");
        XapiSamples.Short(half).ShouldBe(["INT0350 $[0]", "INT0355 $[1]", "INT0351 $[2]", "INT0351 $[2]", "INT0351 $[2]"]);
        XapiSamples.Short(bytes).ShouldBe(["INT0350 $"]);
        (many.Findings.Length, many.NotListed, many.InvalidStatements).ShouldBe((10, 14_990, 5000));
    }

    /// <summary>Whatever stands anywhere, the check ends with a report, the same for a stream as for what was read before.</summary>
    [Fact]
    public void Nothing_throws()
    {
        string[] values = ["null", "true", "1", "\"\"", "\"x\"", "[]", "{}", "[null]", "{\"\":null}", "{\"id\":[]}", "{\"objectType\":7}", Sub, "\"\\u0000\""];
        string[] paths =
        [
            "id", "actor", "actor/member", "actor/member/0", "actor/member/0/account", "actor/objectType", "verb", "verb/id", "verb/display", "object",
            "object/objectType", "object/definition", "object/definition/interactionType", "object/definition/correctResponsesPattern",
            "object/definition/steps", "object/definition/extensions", "result", "result/score", "result/score/raw", "context", "context/team",
            "context/contextActivities", "context/contextActivities/grouping", "context/statement", "timestamp", "authority", "version", "attachments",
            "attachments/0", "attachments/0/length", "attachments/0/contentType",
        ];
        var changes = Gen.Zip(Gen.Elements(paths), Gen.Elements(values)).ListOf(2).ToArbitrary();

        Prop.ForAll(changes, list =>
        {
            var json = XapiSamples.Sound;
            foreach (var (path, value) in list.OrderByDescending(c => c.Item1.Length))
            {
                try
                {
                    json = XapiSamples.With(path, value, json);
                }
                catch (InvalidOperationException)
                {
                    // The second path led through what the first replaced.
                }
            }

            var report = XapiSamples.Validate(json);
            var read = XapiSamples.ReadAsync(Encoding.UTF8.GetBytes(json)).GetAwaiter().GetResult();
            return report.Findings.SequenceEqual(read.Findings) && report.IsValid == report.Findings.All(f => f.Severity != DiagnosticSeverity.Error);
        }).Check(Properties.Times(100));
    }
}
