using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace ElectionCore.Interchange.Tests.Iati;

/// <summary>The three tiers, what each finds and says it did not look at.</summary>
public sealed class IatiValidatorTests
{
    [Fact]
    public async Task A_sound_file_passes_all_three_tiers()
    {
        var report = await IatiSamples.ValidateAsync(IatiSamples.Sound, isSchemaChecked: true);

        report.Schema.ShouldBeEmpty();
        report.Codelists.ShouldBeEmpty();
        report.Rules.ShouldBeEmpty();
        report.IsValid.ShouldBeTrue();
        report.IsComplete.ShouldBeTrue();
        report.Activities.ShouldBe(1);
        report.NotChecked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_tier_that_was_not_checked_is_named()
    {
        var report = await IatiSamples.ValidateAsync(IatiSamples.Sound);

        report.IsValid.ShouldBeTrue();
        report.NotChecked.ShouldBe([IatiTier.Schema]);
        report.CodelistsNotHeld.ShouldBe(["BudgetIdentifierVocabulary", "OtherIdentifierType"]);
        report.RulesNotChecked.ShouldBe(["1.14.8"]);
    }

    /// <summary>
    /// The published example shows what elements there are. It is sound by the schema; by its own codelists and rules it is not: region
    /// 616 is in no list, a DAC sector and the narrative of a policy marker are missing, the percentages of places add up to 75, and
    /// sectors, places and references are stated on both levels.
    /// </summary>
    [Fact]
    public async Task Of_the_published_example_is_found_exactly_what_its_codelists_and_rules_forbid()
    {
        var xml = await File.ReadAllTextAsync(Example, TestContext.Current.CancellationToken);

        var report = await ValidatePublishedAsync(xml);

        report.NotChecked.ShouldBeEmpty();
        report.Schema.ShouldBeEmpty();
        report.CodelistsNotHeld.ShouldNotContain("FileFormat", StringComparer.Ordinal);
        report.Codelists.Select(f => $"{f.Id}:{f.Line}").ShouldBe(["Region:282"]);
        report.Rules.Select(f => $"{f.Id}:{f.Line}").ShouldBe(
            ["3.4.2:111", "3.4.2:112", "102.1.1:162", "6.13.1:206", "6.6.2:279", "3.6.2:281", "8.11.1:367"]);
    }

    [Fact]
    public async Task The_published_example_mended_passes_all_three_tiers()
    {
        var xml = await File.ReadAllTextAsync(Example, TestContext.Current.CancellationToken);
        (string Found, string Instead)[] corrections =
        [
            ("<recipient-country code=\"TM\" />", ""),
            ("<recipient-region code=\"616\" vocabulary=\"1\" />", ""),
            ("<sector vocabulary=\"2\" code=\"111\" />", ""),
            ("<sector vocabulary=\"2\" code=\"111\" percentage=\"50\" />", "<sector vocabulary=\"1\" code=\"15151\" /><sector vocabulary=\"2\" code=\"111\" percentage=\"50\" />"),
            ("<recipient-region code=\"489\" vocabulary=\"1\" percentage=\"25\" />", "<recipient-region code=\"489\" vocabulary=\"1\" percentage=\"50\" />"),
            ("<recipient-region code=\"A1\" vocabulary=\"99\" vocabulary-uri=\"http://example.com/vocab.html\" percentage=\"25\" />", ""),
            ("<policy-marker vocabulary=\"99\" vocabulary-uri=\"http://example.com/vocab.html\" code=\"A1\" significance=\"3\" />", ""),
            ("<reference vocabulary=\"99\" code=\"B1\" vocabulary-uri=\"http://example.com/indicators.html\" />", ""),
        ];

        var report = await ValidatePublishedAsync(corrections.Aggregate(xml, (text, c) =>
        {
            text.ShouldContain(c.Found);
            return text.Replace(c.Found, c.Instead, StringComparison.Ordinal);
        }));

        report.Schema.ShouldBeEmpty();
        report.Codelists.ShouldBeEmpty();
        report.Rules.ShouldBeEmpty();
        (report.IsValid, report.NotChecked.Length).ShouldBe((true, 0));
    }

    [Fact]
    public void The_shipped_codes_are_those_published()
    {
        using var stream = typeof(IatiValidator).Assembly.GetManifestResourceStream("ElectionCore.Interchange.Iati.codelists.json")!;
        using var shipped = JsonDocument.Parse(stream);
        var folder = Standards.Require("iati/codelists");
        var compared = 0;
        foreach (var list in shipped.RootElement.EnumerateObject().Where(l => File.Exists(Path.Combine(folder, $"{l.Name}.xml"))))
        {
            var published = XDocument.Load(Path.Combine(folder, $"{list.Name}.xml")).Root!;
            var codes = published.Descendants("codelist-item").Select(i => i.Element("code")!.Value);

            list.Value.GetProperty("codes").GetString()!.Split(' ').Order(StringComparer.Ordinal).ShouldBe(codes.Order(StringComparer.Ordinal), list.Name);
            list.Value.GetProperty("complete").GetBoolean().ShouldBe(published.Attribute("complete")!.Value == "1", list.Name);
            compared++;
        }

        compared.ShouldBe(21);
    }

    [Theory]
    [InlineData("<activity-status code=\"2\"/>", "<activity-status code=\"2\" colour=\"red\"/>", "schema")]
    [InlineData("<activity-status code=\"2\"/>", "", "schema")]
    [InlineData("<activity-date type=\"3\" iso-date=\"2028-12-31\"/>", "<activity-date type=\"3\" iso-date=\"31/12/2028\"/>", "schema")]
    [InlineData("<sector code=\"15151\"/>", "<sector code=\"15151\"/>\n<x xmlns=\"urn:other\"><sector code=\"x\"/></x>", "schema")]
    public async Task The_schema_finds_what_has_no_place(string found, string instead, string id)
    {
        var report = await IatiSamples.ValidateAsync(IatiSamples.With(found, instead), isSchemaChecked: true);

        report.IsValid.ShouldBeFalse();
        report.Schema.ShouldHaveSingleItem().Id.ShouldBe(id);
        report.Schema[0].Line.ShouldBeInRange(10, 17);
        report.Codelists.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<result type=\"1\">", "<result type=\"output\"><!--here-->", "ResultType", DiagnosticSeverity.Error)]
    [InlineData("<activity-status code=\"2\"/>", "<activity-status\n code=\"9\"/><!--here-->", "ActivityStatus", DiagnosticSeverity.Error)]
    [InlineData("<sector code=\"15151\"/>", "<sector vocabulary=\"1\" code=\"1515\"/><!--here-->", "Sector", DiagnosticSeverity.Error)]
    [InlineData("<recipient-country code=\"PK\"/>", "<recipient-country code=\"UK\"/><!--here-->", "Country", DiagnosticSeverity.Warning)]
    [InlineData("default-currency=\"USD\"", "default-currency=\"usd\" linked-data-uri=\"http://a/\"\n", "Currency", DiagnosticSeverity.Error)]
    [InlineData("<indicator measure=\"5\">", "<indicator measure=\"qualitative\"><!--here-->", "IndicatorMeasure", DiagnosticSeverity.Error)]
    [InlineData("<title><narrative>Trust", "<title><narrative xml:lang=\"english\"><!--here-->Trust", "Language", DiagnosticSeverity.Warning)]
    [InlineData("<transaction-type code=\"4\"/>", "<transaction-type code=\"44\"/><!--here-->", "TransactionType", DiagnosticSeverity.Error)]
    [InlineData("role=\"4\"", "role=\"implementing\"", "OrganisationRole", DiagnosticSeverity.Error)]
    public async Task A_code_of_no_list_is_found_by_the_codelists_alone(string found, string instead, string list, DiagnosticSeverity severity)
    {
        var xml = IatiSamples.With(found, instead);

        var report = await IatiSamples.ValidateAsync(xml, isSchemaChecked: true);

        report.Schema.ShouldBeEmpty();
        report.Rules.ShouldBeEmpty();
        var fault = report.Codelists.ShouldHaveSingleItem();
        (fault.Id, fault.Severity).ShouldBe((list, severity));
        fault.Message.ShouldContain(list);
        report.IsValid.ShouldBe(severity == DiagnosticSeverity.Warning);
        if (xml.Contains(IatiSamples.Here, StringComparison.Ordinal))
        {
            fault.Line.ShouldBe(IatiSamples.MarkedLine(xml));
        }
    }

    [Theory]
    [InlineData("<sector code=\"15151\"/>", "<sector code=\"15151\"/><sector vocabulary=\"99\" code=\"anything\"><narrative>A</narrative></sector>")]
    [InlineData("<sector code=\"15151\"/>", "<sector code=\"15151\"/><sector vocabulary=\"2\" code=\"151\"/><sector vocabulary=\"7\" code=\"16\"/>")]
    [InlineData("<policy-marker vocabulary=\"1\" code=\"1\" significance=\"2\"/>", "<policy-marker vocabulary=\"99\" code=\"x\"><narrative>A</narrative></policy-marker>")]
    [InlineData("<recipient-country code=\"PK\"/>", "<recipient-region vocabulary=\"99\" code=\"south\"/>")]
    public async Task Codes_of_the_reporters_own_vocabulary_are_not_looked_up(string found, string instead)
    {
        var report = await IatiSamples.ValidateAsync(IatiSamples.With(found, instead), isSchemaChecked: true);

        report.Schema.ShouldBeEmpty();
        report.Codelists.ShouldBeEmpty();
        report.Rules.ShouldBeEmpty();
    }

    [Fact]
    public async Task Faults_beyond_the_limit_are_counted()
    {
        var options = new IatiValidationOptions { AsOf = IatiSamples.Today, MaximumFaults = 3 };
        var targets = string.Concat(Enumerable.Repeat("<target value=\"N=35;P=55\"/>", 8));

        var report = await IatiSamples.ValidateAsync(
            Encoding.UTF8.GetBytes(IatiSamples.With("<target value=\"50\"/>", targets)), options);

        report.Rules.Select(f => f.Id).ShouldBe(["8.9.2", "8.9.2", "8.9.2", "rules"]);
        report.Rules[3].Message.ShouldBe("5 more faults are not listed.");
        report.IsValid.ShouldBeTrue();
    }

    [Fact]
    public async Task A_folder_without_schema_or_codelists_is_a_fault()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Sector.xml"), "<codelist", TestContext.Current.CancellationToken);
            var options = new IatiValidationOptions { AsOf = IatiSamples.Today, SchemaFolder = folder.FullName, CodelistFolder = folder.FullName };

            var report = await IatiSamples.ValidateAsync(Encoding.UTF8.GetBytes(IatiSamples.Sound), options);

            report.IsValid.ShouldBeFalse();
            report.NotChecked.ShouldBe([IatiTier.Schema, IatiTier.Codelists]);
            report.Schema.ShouldHaveSingleItem().Message.ShouldStartWith("The schema cannot be read");
            report.Codelists.ShouldHaveSingleItem().Message.ShouldStartWith("The codelists cannot be read");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_schema_opens_nothing_outside_its_folder()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "iati-activities-schema.xsd"),
                "<xsd:schema xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"><xsd:include schemaLocation=\"../secret.xsd\"/></xsd:schema>",
                TestContext.Current.CancellationToken);
            var options = new IatiValidationOptions { AsOf = IatiSamples.Today, SchemaFolder = folder.FullName };

            var report = await IatiSamples.ValidateAsync(Encoding.UTF8.GetBytes(IatiSamples.Sound), options);

            report.IsValid.ShouldBeFalse();
            report.NotChecked.ShouldBe([IatiTier.Schema]);
            report.Schema.ShouldHaveSingleItem().Message.ShouldStartWith("The schema cannot be read");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_fault()
    {
        var report = await IatiValidator.ValidateAsync(
            "/no/such/file.xml", new() { AsOf = IatiSamples.Today }, cancellationToken: TestContext.Current.CancellationToken);

        report.IsValid.ShouldBeFalse();
        report.Schema.ShouldHaveSingleItem().Id.ShouldBe("xml");
        report.NotChecked.Length.ShouldBe(3);
    }

    private static string Example => Standards.Require("iati/samples/activity-standard-example-annotated.xml");

    private static Task<IatiValidationReport> ValidatePublishedAsync(string xml) => IatiSamples.ValidateAsync(
        Encoding.UTF8.GetBytes(xml),
        new() { AsOf = IatiSamples.Today, SchemaFolder = Standards.Require("iati/xsd"), CodelistFolder = Standards.Require("iati/codelists") });
}
