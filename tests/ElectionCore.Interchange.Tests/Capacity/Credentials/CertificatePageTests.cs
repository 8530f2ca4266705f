using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ElectionCore.Capacity;
using QRCoder;

namespace ElectionCore.Interchange.Tests.Capacity;

/// <summary>Certificates as printable pages.</summary>
public sealed partial class CertificatePageTests : IDisposable
{
    private static readonly DateOnly Issued = new(2024, 1, 20);

    private static readonly Credential Credential = new()
    {
        Number = CredentialNumbers.Make("ECP", 2024, 123), Type = new("PRESIDING-OFFICER"), Holder = new("person-4711"), IssuedOn = Issued, LastDay = new(2025, 1, 19),
    };

    private readonly CredentialSigner _signer = CredentialSigner.Generate("ecp-2024");

    public void Dispose() => _signer.Dispose();

    [Theory]
    [InlineData("en", "en", "ltr", "Certificate")]
    [InlineData("ur", "ur", "rtl", "سند")]
    [InlineData("fa-AF", "fa-AF", "rtl", "تصدیق‌نامه")]
    [InlineData("ps", "ps", "rtl", "تصدیق‌پاڼه")]
    [InlineData("ar", "ar", "rtl", "شهادة")]
    [InlineData("sd", "en", "ltr", "Certificate")]
    public void The_page_is_in_the_language_of_the_person(string language, string tag, string direction, string heading)
    {
        var page = Write(Details("زهرا احمدی") with { Language = language });

        page.Attribute("lang")!.Value.ShouldBe(tag);
        page.Attribute("dir")!.Value.ShouldBe(direction);
        page.Descendants("h1").Single().Value.ShouldBe(heading);
        page.Descendants("dd").ShouldContain(d => d.Value == "2024-01-20");
        page.Descendants("dd").ShouldContain(d => d.Value == "2025-01-19");
        page.Descendants("dd").ShouldContain(d => d.Value == Credential.Number.Value);
        page.Descendants("p").ShouldContain(p => p.Value == "زهرا احمدی");
    }

    [Fact]
    public void The_code_holds_what_was_signed_and_nothing_is_fetched_or_run()
    {
        var details = Details("Zahra Ahmadi");
        var text = CertificatePage.Write(details);
        var svg = XElement.Parse(Svg().Match(text).Value);

        // The path is drawn again as modules, and these are those of the text.
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(details.Credential.Text, QRCodeGenerator.ECCLevel.M);
        var expected = code.ModuleMatrix.Select(Row).ToList();
        var drawn = expected.Select(r => new char[r.Length]).ToList();
        drawn.ForEach(r => Array.Fill(r, '0'));
        foreach (Match run in Run().Matches(svg.Elements().Last().Attribute("d")!.Value))
        {
            var (x, y, width) = (Number(run, 1), Number(run, 2), Number(run, 3));
            Array.Fill(drawn[y], '1', x, width);
        }

        drawn.Select(r => new string(r)).ShouldBe(expected);
        svg.Attribute("viewBox")!.Value.ShouldBe($"0 0 {expected.Count} {expected.Count}");
        CertificatePage.Write(details).ShouldBe(text);
        text.ShouldNotContain("<script");
        text.ShouldNotContain("src=");
        text.ShouldNotContain("href");
        text.ShouldNotContain("url(");
        text.ShouldNotContain("person-4711");
        Regex.Matches(text, "https?://").Count.ShouldBe(1, "the namespace of SVG");

        static string Row(BitArray row) => string.Concat(row.Cast<bool>().Select(b => b ? '1' : '0'));
        static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Texts_cannot_break_out_of_the_page()
    {
        const string Evil = "<script>alert(1)</script>\"'&\u202E";
        var page = Write(Details(Evil) with { Title = new(Evil), Issuer = new(Evil), Course = new(Evil), VerifyAt = Evil });

        page.Descendants("script").ShouldBeEmpty();
        page.Descendants("p").ShouldContain(p => p.Value == "<script>alert(1)</script>\"'&");
        page.ToString().ShouldNotContain("\u202E");
    }

    [Fact]
    public void Only_what_is_genuine_is_printed_and_for_its_holder()
    {
        var details = Details("Zahra Ahmadi");
        Refusal(details with { HolderName = "Ali Ahmadi" }).ShouldBe("INT0371");
        Refusal(Details("Zahra Ahmadi", nameAsDigest: true) with { HolderName = "Ali Ahmadi" }).ShouldBe("INT0371");
        Write(Details("Zahra Ahmadi", nameAsDigest: true)).Value.ShouldContain("Zahra Ahmadi");

        using var stranger = CredentialSigner.Generate("ecp-2024");
        var forged = stranger.Sign(CredentialStatement.Of(Credential, "ECP", "Zahra Ahmadi"), Issued);
        Refusal(details with { Credential = Verifier().Verify(forged, Issued) }).ShouldBe("INT0370");

        var huge = CredentialStatement.Of(Credential, new('E', 100), new string('ꯍ', 200)) with { Number = new(new('ꯍ', 100)), Type = new(new('ꯍ', 100)), Course = new(new('ꯍ', 100)) };
        Refusal(details with { Credential = Verifier().Verify(_signer.Sign(huge with { NameDigest = new('ꯍ', 100) }, Issued), Issued), HolderName = new('ꯍ', 200) }).ShouldBe("INT0372");

        static string Refusal(CertificateDetails details) => Should.Throw<RuleViolationException>(() => CertificatePage.Write(details)).Diagnostic.Code;
    }

    private static XElement Write(CertificateDetails details)
    {
        var text = CertificatePage.Write(details);
        text.ShouldStartWith("<!DOCTYPE html>\n");

        // All but the two open tags of the head is well-formed XML, entities of HTML apart.
        return XElement.Parse(Meta().Replace(text["<!DOCTYPE html>\n".Length..], "").Replace(" xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal));
    }

    private CertificateDetails Details(string name, bool nameAsDigest = false) => new()
    {
        Credential = Verifier().Verify(_signer.Sign(CredentialStatement.Of(Credential, "ECP", name, nameAsDigest), Issued), Issued),
        HolderName = name,
        Title = new("Presiding officer"),
        Issuer = new("Election Commission of Pakistan"),
    };

    private CredentialVerifier Verifier() => new([_signer.PublicKey(new(2024, 1, 1))]);

    [GeneratedRegex("<svg.*</svg>", RegexOptions.Singleline)]
    private static partial Regex Svg();

    [GeneratedRegex("M([0-9]+) ([0-9]+)h([0-9]+)v1h-\\3z")]
    private static partial Regex Run();

    [GeneratedRegex("<meta [^>]*>")]
    private static partial Regex Meta();
}
