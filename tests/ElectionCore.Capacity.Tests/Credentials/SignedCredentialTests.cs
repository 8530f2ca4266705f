using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Capacity.Tests;

/// <summary>Signed credentials and revocation lists, verified without any connection.</summary>
public sealed class SignedCredentialTests : IDisposable
{
    private static readonly DateOnly Issued = new(2024, 1, 20);
    private static readonly DateOnly Today = new(2024, 2, 1);

    private static readonly CredentialStatement Statement = new()
    {
        Number = CredentialNumbers.Make("ECP", 2024, 123),
        Type = new("PRESIDING-OFFICER"),
        Course = new("PO-2024"),
        HolderName = "زهرا احمدی",
        IssuedOn = Issued,
        LastDay = new(2025, 1, 19),
        Issuer = "ECP",
    };

    private readonly CredentialSigner _old = CredentialSigner.Generate("ecp-2023");
    private readonly CredentialSigner _new = CredentialSigner.Generate("ecp-2024");
    private readonly CredentialVerifier _verifier;

    public SignedCredentialTests() => _verifier = new([_old.PublicKey(new(2023, 1, 1), new(2023, 12, 31)), _new.PublicKey(new(2024, 1, 1))]);

    public void Dispose()
    {
        _old.Dispose();
        _new.Dispose();
    }

    [Fact]
    public void What_was_signed_is_what_is_read()
    {
        var text = _new.Sign(Statement, Issued);

        var verification = _verifier.Verify(text, Today, List([]));
        verification.IsValid.ShouldBeTrue();
        verification.Findings.ShouldBeEmpty();
        (verification.Statement, verification.KeyId, verification.SignedOn, verification.RevocationsAsOf).ShouldBe((Statement, "ecp-2024", Issued, Today));
        text.Split('.')[..2].ShouldBe(_new.Sign(Statement, Issued).Split('.')[..2]);
        Payload(text).ShouldBe(
            """{"n":"NUMBER","t":"PRESIDING-OFFICER","c":"PO-2024","h":"زهرا احمدی","i":"2024-01-20","x":"2025-01-19","b":"ECP","s":"2024-01-20","k":"ecp-2024"}"""
                .Replace("NUMBER", Statement.Number.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void No_altered_byte_goes_unnoticed()
    {
        var text = _new.Sign(Statement, Issued);
        var change = Gen.Choose(0, text.Length - 1).Zip(Gen.Choose(1, 255));
        Prop.ForAll(change.ToArbitrary(), c => Altered(c.Item1, c.Item2)).Check(Properties.Times(100));

        // The last character of base64url has bits that no byte uses; each of them is tried.
        for (var mask = 1; mask < 256; mask++)
        {
            Altered(text.Length - 1, mask).ShouldBeTrue();
            Altered(text.LastIndexOf('.') - 1, mask).ShouldBeTrue();
        }

        foreach (var other in new[] { text + "=", text + " ", text + "\n", " " + text, text[..^1], text + ".", text.Replace("EC1", "ER1", StringComparison.Ordinal), text.Replace('.', ' ') })
        {
            _verifier.Verify(other, Today).IsValid.ShouldBeFalse(other);
        }

        bool Altered(int place, int mask)
        {
            var altered = text.ToCharArray();
            altered[place] = (char)(altered[place] ^ mask);
            var found = _verifier.Verify(new(altered), Today);
            return !found.IsValid && found.Statement is null && found.Findings.Length == 1;
        }
    }

    [Fact]
    public void Text_of_any_kind_is_refused_without_an_exception()
    {
        foreach (var text in new[]
        {
            null, "", ".", "..", "EC1..", "EC1.e30.AA", "EC2.e30.AA", "\ud800.\udfff.", $"EC1.{Encode("{}")}.{Zeros()}", $"EC1.{Encode("[1]")}.{Zeros()}", $"EC1.{Encode("null")}.{Zeros()}",
            $"EC1.{Encode("""{"k":"\ud800","s":"2024-01-01"}""")}.{Zeros()}", $"EC1.{Encode("""{"k":"a","k":"b","s":"2024-01-01"}""")}.{Zeros()}",
            $"EC1.{Encode("""{"\ud800":1,"k":"ecp-2024","s":"2024-01-01","\udfff":{"\ud800":1}}""")}.{Zeros()}",
            $"EC1.{Encode("""{"k":{"k":{"k":1}},"s":1}""")}.{Zeros()}", $"EC1.{Encode("""{"k":"ecp-2024","s":"01/20/2024"}""")}.{Zeros()}", new string('A', 1 << 20),
        })
        {
            _verifier.Verify(text, Today).Findings.Select(f => f.Code).ShouldBe(["CAP0076"]);
            _verifier.ReadRevocations(text, Today).Findings.Select(f => f.Code).ShouldBe(["CAP0076"]);
        }

        // Signed by a trusted key, and yet no credential or list.
        foreach (var payload in new[] { """{"k":"ecp-2024","s":"2024-01-20"}""", """{"n":" ","t":"T","i":"2024-01-20","b":"ECP","s":"2024-01-20","k":"ecp-2024"}""", """{"n":"N","t":"T","i":"2024-01-20","x":5,"b":"ECP","s":"2024-01-20","k":"ecp-2024"}""" })
        {
            _verifier.Verify(Sign("EC1", payload), Today).Findings.Single().ToString().ShouldContain("a member of its payload is missing or wrong");
        }

        foreach (var payload in new[] { """{"b":"ECP","s":"2024-01-20","k":"ecp-2024"}""", """{"b":"ECP","s":"2024-01-20","k":"ecp-2024","r":{"N":"soon"}}""" })
        {
            _verifier.ReadRevocations(Sign("ER1", payload), Today).Findings.Single().ToString().ShouldContain("a member of its payload is missing or wrong");
        }

        static string Zeros() => Base64Url.EncodeToString(new byte[64]);
    }

    [Fact]
    public void Keys_are_known_by_name_and_sign_in_their_time()
    {
        using var stranger = CredentialSigner.Generate("other");
        using var impostor = CredentialSigner.Generate("ecp-2024");
        Codes(stranger.Sign(Statement, Issued)).ShouldBe(["CAP0078"]);
        Codes(impostor.Sign(Statement, Issued)).ShouldBe(["CAP0077"]);

        // The old key signed in its time and is verified ever after; what it signs later is not.
        var early = Statement with { IssuedOn = new(2023, 6, 1) };
        Codes(_old.Sign(early, new(2023, 6, 1))).ShouldBeEmpty();
        Codes(_old.Sign(early, new(2023, 12, 31))).ShouldBeEmpty();
        var late = _verifier.Verify(_old.Sign(early, new(2024, 1, 1)), Today, List([]));
        late.IsValid.ShouldBeFalse();
        late.Findings.Single().ToString().ShouldBe("CAP0079: The text was signed on 2024-01-01 by key ecp-2023, which is for 2023-01-01 to 2023-12-31.");

        Should.Throw<ArgumentException>(() => new CredentialVerifier([_old.PublicKey(Issued), _old.PublicKey(Today)]));
        Should.Throw<ArgumentException>(() => _old.PublicKey(Today, Issued));
    }

    [Fact]
    public void Days_are_those_of_the_statement()
    {
        Codes(_new.Sign(Statement, Issued), new(2025, 1, 19)).ShouldBeEmpty();
        Codes(_new.Sign(Statement, Issued), new(2025, 1, 20)).ShouldBe(["CAP0081"]);
        Codes(_new.Sign(Statement with { IssuedOn = new(2024, 2, 2) }, Issued), Today).ShouldBe(["CAP0082"]);
        Codes(_new.Sign(Statement, new(2024, 2, 2)), Today).ShouldBe(["CAP0082"]);
        _verifier.Verify(_new.Sign(Statement, Issued), new(2030, 1, 1), List([])).Statement.ShouldBe(Statement);
    }

    [Fact]
    public void A_revocation_list_is_signed_and_its_day_is_told()
    {
        var text = _new.Sign(Statement, Issued);
        var revocation = new CredentialRevocation { Credential = Statement.Number, On = new(2024, 1, 25), Reason = "Given by mistake." };
        var list = List([revocation, revocation with { On = new(2024, 1, 28) }]);

        var revoked = _verifier.Verify(text, Today, list);
        revoked.IsValid.ShouldBeFalse();
        revoked.Findings.Single().ToString().ShouldBe(
            $"CAP0080 credential:{Statement.Number}: Credential {Statement.Number} no longer counts from 2024-01-25 on, by the list of 2024-02-01.");
        _verifier.Verify(text, new(2024, 1, 24), list).IsValid.ShouldBeTrue();

        // Without a list, or with an old one, that is said.
        var unknown = _verifier.Verify(text, Today);
        (unknown.IsValid, unknown.RevocationsAsOf, unknown.Findings.Single().Code).ShouldBe((true, null, "CAP0083"));
        var other = _verifier.Verify(text, Today, new RevocationList("PEC", Today, [revocation]));
        (other.IsValid, other.RevocationsAsOf, other.Findings.Single().Code).ShouldBe((false, null, "CAP0087"));
        _verifier.Verify(text, Today, List([], new(2024, 1, 12))).Findings.Single().ToString().ShouldContain("2024-01-12, which is 20 days old");

        // Altered, of an unknown key, of a key outside its time, or of a day to come: no list at all.
        var signed = _new.Sign(new RevocationList("ECP", Today, [revocation]));
        _verifier.ReadRevocations(signed[..20] + (signed[20] == 'A' ? 'B' : 'A') + signed[21..], Today).List.ShouldBeNull();
        using var stranger = CredentialSigner.Generate("other");
        Reading(stranger.Sign(new RevocationList("ECP", Today, []))).ShouldBe("CAP0078");
        Reading(_old.Sign(new RevocationList("ECP", Today, []))).ShouldBe("CAP0079");
        Reading(_new.Sign(new RevocationList("ECP", Today.AddDays(1), []))).ShouldBe("CAP0085");
        Reading(text).ShouldBe("CAP0076");

        string Reading(string list)
        {
            var reading = _verifier.ReadRevocations(list, Today);
            reading.List.ShouldBeNull();
            return reading.Findings.Single().Code;
        }
    }

    [Fact]
    public void Keys_are_kept_as_pem()
    {
        var text = CredentialSigner.FromPem("ecp-2024", _new.ToPem()).Sign(Statement, Issued);
        _verifier.Verify(text, Today).IsValid.ShouldBeTrue();
        var locked = _new.ToPem("a long password");
        locked.ShouldStartWith("-----BEGIN ENCRYPTED PRIVATE KEY-----");
        _verifier.Verify(CredentialSigner.FromPem("ecp-2024", locked, "a long password").Sign(Statement, Issued), Today).IsValid.ShouldBeTrue();
        var key = TrustedKey.FromPem("ecp-2024", _new.PublicKey(Issued).ToPem(), Issued);
        new CredentialVerifier([key]).Verify(text, Today).IsValid.ShouldBeTrue();

        using var p384 = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var rsa = RSA.Create(2048);
        Should.Throw<ArgumentException>(() => CredentialSigner.FromPem("k", locked, "a wrong password"));
        Should.Throw<ArgumentException>(() => CredentialSigner.FromPem("k", locked));
        Should.Throw<ArgumentException>(() => CredentialSigner.FromPem("k", _new.PublicKey(Issued).ToPem()));
        Should.Throw<ArgumentException>(() => TrustedKey.FromPem("k", _new.ToPem(), Issued));
        Should.Throw<ArgumentException>(() => TrustedKey.FromPem("k", p384.ExportSubjectPublicKeyInfoPem(), Issued));
        Should.Throw<ArgumentException>(() => TrustedKey.FromPem("k", rsa.ExportSubjectPublicKeyInfoPem(), Issued));
        Should.Throw<ArgumentException>(() => TrustedKey.FromPem("k", "no key", Issued));
    }

    [Fact]
    public void A_key_signs_for_its_own_issuer_alone()
    {
        using var other = CredentialSigner.Generate("pec-2024");
        using var free = CredentialSigner.Generate("free");
        var own = TrustedKey.FromPem("ecp-2024", _new.PublicKey(Issued, issuer: "ECP").ToPem(), Issued);
        own.Issuer.ShouldBe("ECP");
        var verifier = new CredentialVerifier([own, other.PublicKey(Issued, issuer: "PEC"), free.PublicKey(Issued)]);

        verifier.Verify(_new.Sign(Statement, Issued), Today, List([])).Findings.ShouldBeEmpty();
        var untrusted = verifier.Verify(other.Sign(Statement, Issued), Today);
        (untrusted.IsValid, untrusted.Statement).ShouldBe((false, null));
        untrusted.Findings.Single().ToString().ShouldBe("CAP0126: Untrusted: the text, a credential, names the issuer ECP, and the key pec-2024 belongs to PEC.");
        verifier.Verify(free.Sign(Statement, Issued), Today, List([])).Findings.Select(f => (f.Code, f.Severity)).ShouldBe([("CAP0127", DiagnosticSeverity.Warning)]);

        // A list in the name of another revokes nothing.
        var reading = verifier.ReadRevocations(other.Sign(new RevocationList("ECP", Today, [new() { Credential = Statement.Number, On = Issued, Reason = "-" }])), Today);
        (reading.List, reading.Findings.Single().Code).ShouldBe((null, "CAP0126"));
        verifier.ReadRevocations(other.Sign(new RevocationList("PEC", Today, [])), Today).List!.Issuer.ShouldBe("PEC");

        // A file says whose it is before the PEM; one that says nothing is tied by whoever trusts it.
        var pem = own.ToPem();
        pem.ShouldStartWith("Issuer: ECP\n-----BEGIN PUBLIC KEY-----");
        TrustedKey.FromPem("k", pem.Replace("\n", "\r\n", StringComparison.Ordinal), Issued).Issuer.ShouldBe("ECP");
        TrustedKey.FromPem("k", _new.PublicKey(Issued).ToPem(), Issued).Issuer.ShouldBeNull();
        TrustedKey.FromPem("k", _new.PublicKey(Issued).ToPem(), Issued, issuer: "PEC").Issuer.ShouldBe("PEC");
        Should.Throw<ArgumentException>(() => TrustedKey.FromPem("k", pem, Issued, issuer: "PEC")).Message.ShouldContain("belongs to ECP");
        Should.Throw<ArgumentException>(() => TrustedKey.FromPem("k", "Issuer:  \n" + _new.PublicKey(Issued).ToPem(), Issued));
        Should.Throw<ArgumentException>(() => TrustedKey.FromPem("k", "Issuer: PEC\n" + pem, Issued));
    }

    [Fact]
    public void A_name_can_be_told_by_its_digest()
    {
        var credential = new Credential { Number = Statement.Number, Type = Statement.Type, Holder = new("p-1"), IssuedOn = Issued };
        var hidden = CredentialStatement.Of(credential, "ECP", "Zahra  Ahmadi", nameAsDigest: true);

        _new.Sign(hidden, Issued).ShouldNotContain("Zahra");
        Payload(_new.Sign(hidden, Issued)).ShouldNotContain("p-1");
        hidden.IsNamed(" Zahra Ahmadi").ShouldBe(true);
        hidden.IsNamed("Zahra Ahmedi").ShouldBe(false);
        CredentialStatement.Of(credential, "ECP", "Zahra Ahmadi").IsNamed("Zahra Ahmadi").ShouldBe(true);
        CredentialStatement.Of(credential, "ECP").IsNamed("Zahra Ahmadi").ShouldBeNull();
        (hidden with { Number = new("N-2") }).IsNamed("Zahra Ahmadi").ShouldBe(false);
    }

    private static string Encode(string payload) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload));

    private static string Payload(string text) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text.Split('.')[1]));

    private string Sign(string kind, string payload)
    {
        var signed = $"{kind}.{Encode(payload)}";
        return $"{signed}.{Base64Url.EncodeToString(_new.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    private IEnumerable<string> Codes(string text, DateOnly? day = null) => _verifier.Verify(text, day ?? Today, List([])).Findings.Select(f => f.Code).Where(c => c != "CAP0084");

    private RevocationList List(IEnumerable<CredentialRevocation> revocations, DateOnly? asOf = null) =>
        _verifier.ReadRevocations(_new.Sign(new RevocationList("ECP", asOf ?? Today, revocations)), Today).List!;
}
