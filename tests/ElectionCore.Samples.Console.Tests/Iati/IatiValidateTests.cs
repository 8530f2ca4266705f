using System.Text.Json;

namespace ElectionCore.Samples.Tests;

/// <summary>Files of activities: three tiers, told apart, and what was not checked.</summary>
public sealed class IatiValidateTests : IDisposable
{
    private const string Sound = """
        <iati-activities version="2.03">
        <iati-activity xml:lang="en" default-currency="USD">
        <iati-identifier>XM-EMB-1-PLAN</iati-identifier>
        <reporting-org ref="XM-EMB-1" type="10"><narrative>Commission</narrative></reporting-org>
        <title><narrative>Strategic plan</narrative></title>
        <description type="1"><narrative>What the commission plans</narrative></description>
        <participating-org ref="XM-EMB-1" role="4" type="10"/>
        <activity-status code="2"/>
        <activity-date type="2" iso-date="2024-01-15"/>
        <recipient-country code="PK"/>
        <sector code="15151"/>
        <result type="1">
        <title><narrative>Rolls</narrative></title>
        <indicator measure="1" ascending="1">
        <title><narrative>Voters registered</narrative></title>
        <baseline year="2023" value="15"/>
        <period>
        <period-start iso-date="2024-01-01"/>
        <period-end iso-date="2024-12-31"/>
        <target value="50"/>
        <actual value="53"/>
        </period>
        </indicator>
        </result>
        </iati-activity>
        </iati-activities>
        """;

    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    private static IEnumerable<string?> Texts(JsonElement array) => array.EnumerateArray().Select(e => e.GetString());

    [Fact]
    public async Task A_sound_file_passes_and_the_schema_is_said_to_be_unchecked()
    {
        _run.Write("a.xml", Sound);

        var text = (await _run.Go("iati", "validate", "a.xml", "--today", "2024-06-30")).Returns(0);
        text.Output.ShouldStartWith("a.xml: valid in what was checked, which does not include: schema (1 activity; checked as of 2024-06-30)\n");
        text.Output.ShouldContain("\nSchema:    not checked. Give the folder with the published schemas with --schemas DIR.\nCodelists: nothing found\nRules:     nothing found\n");
        text.Errors.ShouldBeEmpty();

        var json = (await _run.Go("iati", "validate", "a.xml", "--today", "2024-06-30", "--json")).Returns(0).Json;
        json.GetProperty("valid").GetBoolean().ShouldBeTrue();
        json.EnumerateObject().Take(4).Select(p => p.Name).ShouldBe(["valid", "schema", "codelists", "rules"]);
        Texts(json.GetProperty("notChecked")).ShouldBe(["schema"]);
        File.Exists(_run.DefaultData).ShouldBeFalse("no database is needed");
    }

    [Fact]
    public async Task Each_tier_has_its_own_faults()
    {
        // The schema takes both: any text is a code and any text a value. Period start before period end is rule 8.6.1.
        var lines = Sound
            .Replace("<result type=\"1\">", "<result type=\"out\u202e[31mput\">", StringComparison.Ordinal)
            .Replace("<period-end iso-date=\"2024-12-31\"/>", "<period-end iso-date=\"2023-12-31\"/>", StringComparison.Ordinal)
            .Replace("<iati-identifier>XM-EMB-1-PLAN", "<iati-identifier>OTHER-PLAN", StringComparison.Ordinal);
        _run.Write("a.xml", lines);

        var json = (await _run.Go("iati", "validate", "a.xml", "--today", "2024-06-30", "--json")).Returns(1).Json;
        json.GetProperty("valid").GetBoolean().ShouldBeFalse();
        json.GetProperty("schema").GetArrayLength().ShouldBe(0);
        var code = json.GetProperty("codelists").EnumerateArray().ShouldHaveSingleItem();
        code.EnumerateObject().Select(p => p.Name).ShouldBe(["id", "message", "line"]);
        code.GetProperty("id").GetString().ShouldBe("ResultType");
        var rule = json.GetProperty("rules").EnumerateArray().ShouldHaveSingleItem();
        rule.GetProperty("id").GetString().ShouldBe("8.6.1");
        rule.GetProperty("line").GetInt32().ShouldBe(18);
        json.GetProperty("warnings").EnumerateArray().ShouldHaveSingleItem().GetProperty("id").GetString().ShouldBe("1.1.21");

        var text = (await _run.Go("iati", "validate", "a.xml", "--today", "2024-06-30")).Returns(1);
        text.Output.ShouldStartWith("a.xml: not valid (");
        text.Output.ShouldMatch(@"\nRules: +1 error, 1 warning\n  line 3, column \d+: warning 1\.1\.21: .*\n  line 18, column \d+: error 8\.6\.1: ");
        text.Output.ShouldContain("error ResultType: \"out\uFFFD[31mput\"");
    }

    [Fact]
    public async Task The_day_that_counts_as_today_is_that_of_the_command()
    {
        _run.Write("a.xml", Sound);
        var json = (await _run.Go("iati", "validate", "a.xml", "--today", "2024-01-14", "--json")).Returns(1).Json;
        json.GetProperty("rules").EnumerateArray().ShouldHaveSingleItem().GetProperty("line").GetInt32().ShouldBe(9);
    }

    [Fact]
    public async Task Files_that_are_not_IATI_are_told_with_their_place()
    {
        _run.Write("cut.xml", Sound[..^30]);
        _run.Write("type.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", Sound);
        _run.Write("page.xml", "<html><body>Not found</body></html>");
        _run.Write("empty.xml");
        foreach (var file in (string[])["cut.xml", "type.xml", "page.xml", "empty.xml", "none.xml"])
        {
            var json = (await _run.Go("iati", "validate", file, "--json")).Returns(1).Json;
            json.GetProperty("schema").EnumerateArray().ShouldHaveSingleItem(file).GetProperty("id").GetString().ShouldBe("xml");
            json.GetProperty("complete").GetBoolean().ShouldBeFalse();
            var text = (await _run.Go("iati", "validate", file)).Returns(1);
            text.Output.ShouldMatch($@"^{file}: not valid \(not read to its end; 0 activities; ");
            text.Output.ShouldContain("error: The file ");
        }
    }

    [Fact]
    public async Task Folders_that_are_not_there_leave_their_tier_unchecked_and_the_file_not_valid()
    {
        _run.Write("a.xml", Sound);
        var text = (await _run.Go("iati", "validate", "a.xml", "--schemas", "none", "--codelists", "none", "--today", "2024-06-30")).Returns(1);
        text.Output.ShouldContain("Schema:    not checked (1 error)\n  error schema: The schema cannot be read: ");
        text.Output.ShouldContain("Codelists: not checked (1 error)\n  error codelists: The codelists cannot be read: ");
        text.Output.ShouldContain("Rules:     nothing found\n");
    }

    [Fact]
    public async Task A_folder_of_codelists_takes_the_place_of_the_codes_that_come_with_the_program()
    {
        _run.Write("a.xml", Sound);
        _run.Write("lists/Sector.xml", "<codelist name=\"Sector\" complete=\"1\"><codelist-items><codelist-item><code>11110</code></codelist-item></codelist-items></codelist>");
        var json = (await _run.Go("iati", "validate", "a.xml", "--codelists", "lists", "--today", "2024-06-30", "--json")).Returns(1).Json;
        json.GetProperty("codelists").EnumerateArray().ShouldHaveSingleItem().GetProperty("id").GetString().ShouldBe("Sector");
    }

    [Fact]
    public async Task The_published_schema_is_the_first_tier()
    {
        if (Environment.GetEnvironmentVariable("ELECTIONCORE_STANDARDS") is not { Length: > 0 } standards)
        {
            Assert.Skip("ELECTIONCORE_STANDARDS names no folder with published files.");
            return;
        }

        _run.Write("a.xml", Sound);
        _run.Write("b.xml", Sound.Replace("<activity-status code=\"2\"/>\n", "", StringComparison.Ordinal));
        var schemas = Path.Combine(standards, "iati", "xsd");
        (await _run.Go("iati", "validate", "a.xml", "--schemas", schemas, "--today", "2024-06-30")).Returns(0)
            .Output.ShouldStartWith("a.xml: valid (1 activity; checked as of 2024-06-30)\nSchema:    nothing found\n");
        var json = (await _run.Go("iati", "validate", "b.xml", "--schemas", schemas, "--today", "2024-06-30", "--json")).Returns(1).Json;
        json.GetProperty("schema").EnumerateArray().ShouldHaveSingleItem().GetProperty("id").GetString().ShouldBe("schema");
        json.GetProperty("rules").GetArrayLength().ShouldBe(0);
        json.GetProperty("notChecked").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData()]
    [InlineData("a.xml", "b.xml")]
    [InlineData("a.xml", "--today", "2024")]
    [InlineData("a.xml", "--schemas", " ")]
    [InlineData("a.xml", "--codelists")]
    public async Task Wrong_usage_returns_2(params string[] args)
    {
        var outcome = (await _run.Go(["iati", "validate", .. args])).Returns(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Errors.ShouldStartWith("CLI0001 ");
    }
}
