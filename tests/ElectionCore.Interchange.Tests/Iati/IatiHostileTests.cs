using System.Text;

namespace ElectionCore.Interchange.Tests.Iati;

/// <summary>Files that are not what they should be: one clear finding, nothing thrown, nothing opened.</summary>
public sealed class IatiHostileTests
{
    private const string Bomb = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";

    [Theory]
    [InlineData("", 0, "The file is empty")]
    [InlineData(" \n", 1, "not well-formed")]
    [InlineData("code,name\n1,2\n", 1, "not well-formed")]
    [InlineData("{\"a\":1}", 1, "not well-formed")]
    [InlineData("<iati-activities version=\"2.03\">\n<iati-activity>\n<title>", 3, "not well-formed")]
    [InlineData("<iati-activities version=\"2.03\">\n<iati-activity></iati-activities>", 2, "not well-formed")]
    [InlineData("<iati-activities version=\"2.03\">\n&nbsp;</iati-activities>", 2, "not well-formed")]
    [InlineData("<iati-activities version=\"2.03\">\n\u0001</iati-activities>", 2, "not well-formed")]
    [InlineData("<!DOCTYPE iati-activities SYSTEM \"file:///etc/passwd\">\n<iati-activities version=\"2.03\"/>", 1, "DOCTYPE")]
    [InlineData("<?xml version=\"1.0\"?>\n" + Bomb + "<iati-activities version=\"2.03\">&c;</iati-activities>", 2, "DOCTYPE")]
    [InlineData("<html><body/></html>", 1, "begins with <html>")]
    [InlineData("<iati-organisations version=\"2.03\"/>", 1, "begins with <iati-organisations>")]
    [InlineData("<x:iati-activities xmlns:x=\"urn:x\" version=\"2.03\"/>", 1, "begins with <x:iati-activities>")]
    [InlineData("<iati-activities/>", 1, "version of the file is \"\"")]
    [InlineData("<iati-activities version=\"1.05\"><iati-activity/></iati-activities>", 1, "version of the file is \"1.05\"")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-16\"?><iati-activities version=\"2.03\"/>", 1, "not well-formed")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-7\"?><iati-activities version=\"2.03\"/>", 1, "not well-formed")]
    [InlineData("<?xml version=\"1.0\" encoding=\"x-made-up\"?><iati-activities version=\"2.03\"/>", 1, "not well-formed")]
    public async Task A_file_that_cannot_be_read_has_one_finding(string xml, int line, string said)
    {
        var report = await IatiSamples.ValidateAsync(xml);

        report.IsValid.ShouldBeFalse();
        report.IsComplete.ShouldBeFalse();
        var fault = report.Schema.ShouldHaveSingleItem();
        (fault.Id, fault.Line).ShouldBe(("xml", line));
        fault.Message.ShouldContain(said);
        report.Codelists.ShouldBeEmpty();
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_found_at_their_line()
    {
        var content = Encoding.UTF8.GetBytes(IatiSamples.Sound);
        content[Encoding.UTF8.GetBytes(IatiSamples.Sound).AsSpan().IndexOf("Trust"u8)] = 0xFF;

        var fault = (await IatiSamples.ValidateAsync(content)).Schema.ShouldHaveSingleItem();

        fault.Message.ShouldContain("encoding");
    }

    [Fact]
    public async Task Endless_nesting_ends_at_a_limit()
    {
        var deep = IatiSamples.With("<related-activity ref=\"XM-EMB-1-A\" type=\"2\"/>", string.Concat(Enumerable.Repeat("<a>", 200_000)));

        var fault = (await IatiSamples.ValidateAsync(deep)).Schema.ShouldHaveSingleItem();

        fault.Message.ShouldStartWith("The elements are nested more than 60 deep");
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_not_read_on()
    {
        var options = new IatiValidationOptions { AsOf = IatiSamples.Today, MaximumCharacters = 300 };

        var fault = (await IatiSamples.ValidateAsync(Encoding.UTF8.GetBytes(IatiSamples.Sound), options)).Schema.ShouldHaveSingleItem();

        fault.Message.ShouldBe("The file has more than 300 characters.");
    }

    [Fact]
    public async Task An_older_minor_version_is_a_note()
    {
        var report = await IatiSamples.ValidateAsync(IatiSamples.With("version=\"2.03\"", "version=\"2.01\""), isSchemaChecked: true);

        report.IsValid.ShouldBeTrue();
        report.Schema.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Warning);
    }

    [Fact]
    public async Task Long_values_are_shortened_in_messages()
    {
        var report = await IatiSamples.ValidateAsync(IatiSamples.With("<result type=\"1\">", $"<result type=\"{new string('x', 100_000)}\">"), isSchemaChecked: true);

        report.Codelists.ShouldHaveSingleItem().Message.Length.ShouldBeLessThan(200);
    }

    [Fact]
    public async Task Whatever_is_cut_off_or_spoilt_throws_nothing()
    {
        var content = Encoding.UTF8.GetBytes(IatiSamples.Sound);
        for (var length = 0; length < content.Length; length += 7)
        {
            var cut = await IatiSamples.ValidateAsync(content[..length]);
            var spoilt = content.ToArray();
            spoilt[length] = (byte)'<';
            await IatiSamples.ValidateAsync(spoilt);

            (cut.IsValid, cut.IsComplete).ShouldBe((false, false));
            cut.Schema.ShouldHaveSingleItem().Id.ShouldBe("xml");
        }
    }

    [Fact]
    public async Task Reading_stops_when_asked_to()
    {
        using var stopping = new CancellationTokenSource();
        await stopping.CancelAsync();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(IatiSamples.Sound));

        await Should.ThrowAsync<OperationCanceledException>(
            () => IatiValidator.ValidateAsync(stream, new() { AsOf = IatiSamples.Today }, cancellationToken: stopping.Token));
    }
}
