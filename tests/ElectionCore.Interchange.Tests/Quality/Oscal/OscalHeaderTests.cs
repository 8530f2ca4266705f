using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>What documents say of themselves, and the names that things get in them.</summary>
public sealed class OscalHeaderTests
{
    private static readonly OscalMetadata Sample = new()
    {
        Title = "Topics *of* voting_day {{ 1 }} [a](b)",
        LastModified = new(2031, 5, 4, 12, 0, 0, TimeSpan.FromHours(4.5)),
        Version = "2",
        Remarks = "First line\n\\second",
        Properties = ImmutableSortedDictionary.CreateRange<string, string>(StringComparer.Ordinal,
        [
            new("edition", "54001"), new("basis", " with space\nand lines "), new("empty", ""), new("marked", "a*b"),
        ]),
    };

    [Theory]
    [InlineData("catalog/json/basic-catalog.json", "catalog", "74c8ba1e-5cd4-4ad1-bbfd-d888e2f6c724", "1.1")]
    [InlineData("ap/json/ifa_assessment-plan-example.json", "assessment-plan", null, null)]
    [InlineData("ar/json/ifa_assessment-results-example.json", "assessment-results", null, null)]
    [InlineData("poam/json/ifa_plan-of-action-and-milestones.json", "plan-of-action-and-milestones", null, null)]
    [InlineData("ssp/json/ssp-example.json", "system-security-plan", null, null)]
    [InlineData("component-definition/json/example-component.json", "component-definition", null, null)]
    public async Task Published_examples(string path, string model, string? uuid, string? version)
    {
        await using var stream = File.OpenRead(Standards.Require($"oscal/examples/{path}"));

        var header = await OscalHeader.ReadAsync(stream, path, cancellationToken: TestContext.Current.CancellationToken);

        header.Findings.ShouldBeEmpty();
        header.Model.ShouldBe(model);
        header.Uuid.ShouldNotBeNull().ToString().ShouldBe(uuid ?? header.Uuid.ToString());
        header.Metadata.ShouldNotBeNull().Version.ShouldBe(version ?? header.Metadata.Version);
    }

    [Fact]
    public async Task Metadata_come_back_as_they_were_written()
    {
        var header = await ReadAsync(Document(Sample));

        header.Findings.ShouldBeEmpty();
        header.Metadata.ShouldBe(Sample);
        header.Metadata!.OscalVersion.ShouldBe("1.2.1");
        header.Model.ShouldBe("mapping-collection");
        Encoding.UTF8.GetString(Document(Sample)).ShouldContain("\"last-modified\":\"2031-05-04T07:30:00Z\"");
    }

    /// <summary>Any text whatever in the properties, any line in the title.</summary>
    [Fact]
    public void Texts_come_back_whatever_they_are() => Prop.ForAll(ArbMap.Default.ArbFor<(NonNull<string>, NonNull<string>)>(), texts =>
    {
        // What is no Unicode cannot be written.
        var (title, value) = (Sound(texts.Item1.Get), Sound(texts.Item2.Get));
        var line = string.Concat(title.Where(c => !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\uFEFF'))).Trim();
        var metadata = Sample with
        {
            Title = line.Length == 0 ? "T" : line,
            Properties = Sample.Properties.SetItem(OscalNames.TokenOf(title.Length == 0 ? "n" : title), value),
        };

        ReadAsync(Document(metadata)).GetAwaiter().GetResult().Metadata.ShouldBe(metadata);
    }).Check(Properties.Times(100));

    [Fact]
    public async Task Metadata_are_valid_by_the_schema()
    {
        using var folder = new Folder();
        await File.WriteAllBytesAsync(folder.File("c.json"), Document(Sample, "catalog"), TestContext.Current.CancellationToken);

        (await OscalAjv.FaultsAsync("catalog", [folder.File("c.json")])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("'title': ''", "'title': 'T'", "INT0404 x.json $.catalog.metadata.title: The value is empty; expected is a line of text.")]
    [InlineData("'last-modified': '2030-01-01T00:00:00'", "'last-modified': '2030-01-01T00:00:00Z'", "INT0404 x.json $.catalog.metadata.last-modified: The value is \"2030-01-01T00:00:00\"; expected is a time with its time zone.")]
    [InlineData("'version': 'a\\nb'", "'version': '2'", "INT0404 x.json $.catalog.metadata.version: The value is of several lines; expected is a line of text.")]
    [InlineData("'version': 2", "'version': '2'", "INT0404 x.json $.catalog.metadata.version: The value is a number; expected is a text.")]
    [InlineData("'catalogue'", "'catalog'", "INT0401 x.json: The document is no OSCAL document, with \"catalogue\" at the top; expected is one of the models of OSCAL.")]
    public async Task Documents_that_do_not_say_it_rightly(string wrong, string right, string finding)
    {
        var text = OscalSamples.Catalog("'controls': []", "T").Replace(right.Replace('\'', '"'), wrong.Replace('\'', '"'), StringComparison.Ordinal);

        var header = await ReadAsync(Encoding.UTF8.GetBytes(text));

        header.Findings.Single().ToString().ShouldBe(finding);
        header.Metadata.ShouldBeNull();
    }

    /// <summary>Version 5 within the namespace of our address: the same keys give the same UUID everywhere and always.</summary>
    [Fact]
    public void UUIDs_come_from_keys()
    {
        // Computed by Python: uuid5(uuid5(NAMESPACE_URL, "https://electioncore.org/ns/oscal"), "finding\x1f2031-7").
        OscalNames.UuidOf("finding", "2031-7").ShouldBe(new("efe7a944-0a8a-5766-8a46-0fb0100d2cac"));
        OscalNames.UuidOf("a", "bc").ShouldNotBe(OscalNames.UuidOf("ab", "c"));
        OscalNames.UuidOf("a").ShouldNotBe(OscalNames.UuidOf("a", ""));
        Should.Throw<ArgumentException>(() => OscalNames.UuidOf());
        Should.Throw<ArgumentException>(() => OscalNames.UuidOf("a\u001Fb"));
    }

    [Theory]
    [InlineData("vc-1.2", "vc-1.2")]
    [InlineData("4.1", "_34_.1")]
    [InlineData("a b", "a_20_b")]
    [InlineData("a_20_b", "a_5f_20_5f_b")]
    [InlineData("-x", "_2d_x")]
    [InlineData("قيد", "قيد")]
    public void Tokens(string text, string token) => OscalNames.TokenOf(text).ShouldBe(token);

    [Fact]
    public void Wrong_words_are_refused()
    {
        Should.Throw<ArgumentException>(() => Sample with { Title = "two\nlines" });
        Should.Throw<ArgumentException>(() => Sample with { Properties = Sample.Properties.Add("1a", "x") });
        Should.Throw<ArgumentException>(() => OscalNames.TokenOf("\ud800"));
        new OscalLoss("grade", "finding F-3", "OSCAL knows satisfied and not-satisfied only").ToString()
            .ShouldBe("finding F-3: grade; OSCAL knows satisfied and not-satisfied only");
    }

    private static string Sound(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static byte[] Document(OscalMetadata metadata, string model = "mapping-collection")
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteStartObject(model);
            writer.WriteString("uuid", OscalNames.UuidOf("document"));
            writer.WritePropertyName("metadata");
            metadata.WriteTo(writer);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static async Task<OscalHeader> ReadAsync(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return await OscalHeader.ReadAsync(stream, "x.json", cancellationToken: TestContext.Current.CancellationToken);
    }
}
