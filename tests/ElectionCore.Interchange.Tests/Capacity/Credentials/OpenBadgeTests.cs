using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ElectionCore.Capacity;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests.Capacity;

/// <summary>Open Badges 3.0 as VC-JWT (Open Badges Specification 3.0, sections 8.2 and 9.1).</summary>
public sealed class OpenBadgeTests : IDisposable
{
    private static readonly DateTimeOffset Signed = new(2024, 1, 20, 9, 30, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Now = new(2024, 2, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly OpenBadgeIssuer Issuer = new()
    {
        Id = new("https://training.example/ecp"), Name = "Election Commission of Pakistan", StatusList = new("https://training.example/ecp/revoked"),
    };

    private static readonly CredentialType Type = new() { Code = new("PRESIDING-OFFICER"), Name = LocalizedText.Create([new("en", "Presiding officer"), new("ur", "پریزائیڈنگ افسر")]) };

    private static readonly Credential Credential = new()
    {
        Number = CredentialNumbers.Make("ECP", 2024, 123), Type = Type.Code, Holder = new("person-4711"), IssuedOn = new(2024, 1, 20), LastDay = new(2025, 1, 19),
    };

    private static readonly OpenBadge Badge = Issuer.Badge(
        Credential, Type, "Is trained to preside over a polling station.", "Attend both days and pass the test.", "ur", OpenBadgeIdentity.Of(Credential.Holder, "c0ffee"));

    private readonly CredentialSigner _signer = CredentialSigner.Generate("ecp-2024");
    private readonly OpenBadgeVerifier _verifier;

    public OpenBadgeTests() => _verifier = new(Issuer.Id, "ECP", [_signer.PublicKey(new(2024, 1, 1), new(2024, 12, 31))]);

    public void Dispose() => _signer.Dispose();

    [Fact]
    public void A_badge_is_a_verifiable_credential_without_a_name_or_key_of_the_person()
    {
        var text = OpenBadgeJson.Write(Badge);
        var json = JsonNode.Parse(text)!;

        json["@context"]!.AsArray().Select(c => (string)c!).Take(2).ShouldBe(["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]);
        json["type"]!.AsArray().Select(c => (string)c!).ShouldBe(["VerifiableCredential", "OpenBadgeCredential"]);
        ((string)json["id"]!).ShouldBe($"https://training.example/ecp/credentials/{Uri.EscapeDataString(Credential.Number.Value)}");
        ((string)json["validFrom"]!).ShouldBe("2024-01-20T00:00:00Z");
        ((string)json["validUntil"]!).ShouldBe("2025-01-19T23:59:59Z");
        ((string)json["credentialSubject"]!["achievement"]!["name"]!).ShouldBe("پریزائیڈنگ افسر");
        ((string)json["credentialStatus"]!["type"]!).ShouldBe("1EdTechRevocationList");
        json["iss"].ShouldBeNull();
        text.ShouldNotContain("person-4711");

        // The hash is that of the key followed by the salt.
        var hash = "sha256$" + Convert.ToHexStringLower(SHA256.HashData("person-4711c0ffee"u8));
        ((string)json["credentialSubject"]!["identifier"]![0]!["identityHash"]!).ShouldBe(hash);
        Badge.Identity!.IsOf(new("person-4711")).ShouldBeTrue();
        Badge.Identity.IsOf(new("person-4712")).ShouldBeFalse();
        OpenBadgeJson.Write(Badge with { Identity = null, ValidUntil = null, StatusList = null }).ShouldNotContain("sha256");
    }

    [Fact]
    public void What_was_signed_is_what_is_read()
    {
        var token = Sign(Badge);
        var (header, payload) = (Part(token, 0), Part(token, 1));
        header.ToJsonString().ShouldBe("""{"alg":"ES256","kid":"https://training.example/ecp#ecp-2024","typ":"JWT"}""");
        ((string)payload["iss"]!).ShouldBe("https://training.example/ecp");
        ((long)payload["nbf"]!).ShouldBe(1705708800);
        ((long)payload["exp"]!).ShouldBe(1737331199);
        ((string)payload["sub"]!).ShouldBe((string)payload["credentialSubject"]!["id"]!);
        payload["vc"].ShouldBeNull();

        // Any reader of ES256 takes it: r and s of 32 bytes over the first two parts (RFC 7518, section 3.4).
        using var key = ECDsa.Create();
        key.ImportFromPem(_signer.PublicKey(default).ToPem());
        key.VerifyData(Encoding.ASCII.GetBytes(token[..token.LastIndexOf('.')]), Base64Url.DecodeFromChars(token.Split('.')[2]), HashAlgorithmName.SHA256).ShouldBeTrue();

        foreach (var badge in new[] { Badge, Badge with { Identity = null, ValidUntil = null, StatusList = null, Number = null }, Badge with { SubjectId = new("did:example:123") } })
        {
            var verification = _verifier.Verify(Sign(badge), Now, List());
            verification.IsValid.ShouldBeTrue();
            verification.Badge.ShouldBe(badge);
            verification.KeyId.ShouldBe("ecp-2024");
        }
    }

    [Fact]
    public void A_badge_without_a_signature_or_by_a_shared_secret_is_refused()
    {
        var claims = Part(Sign(Badge), 1);
        var pem = _signer.PublicKey(default).ToPem();
        foreach (var algorithm in new[] { "none", "None", "nOnE", "HS256", "es256", "RS256", "ES384", "" })
        {
            var signed = $"{Encode($$"""{"alg":"{{algorithm}}","kid":"https://training.example/ecp#ecp-2024","typ":"JWT"}""")}.{Encode(claims.ToJsonString())}";
            var mac = Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.ASCII.GetBytes(pem), Encoding.ASCII.GetBytes(signed)));
            Code($"{signed}.{mac}").ShouldBe("INT0376");
            Code($"{signed}.").ShouldBe("INT0376");
        }

        Code(Made("""{"kid":"https://training.example/ecp#ecp-2024"}""", claims)).ShouldBe("INT0376");
        Code($"{Encode("""{"alg":"ES256","kid":"https://training.example/ecp#ecp-2024"}""")}.{Encode(claims.ToJsonString())}.").ShouldBe("INT0380");
        Code($"{Encode("""{"alg":"ES256","kid":"https://training.example/ecp#ecp-2024"}""")}.{Encode(claims.ToJsonString())}.{Base64Url.EncodeToString(new byte[64])}").ShouldBe("INT0380");
    }

    [Fact]
    public void A_header_asks_for_nothing_that_is_not_understood_and_brings_no_key_along()
    {
        var claims = Part(Sign(Badge), 1);
        const string Known = "\"alg\":\"ES256\",\"kid\":\"https://training.example/ecp#ecp-2024\"";
        foreach (var (more, code) in new[]
        {
            (",\"crit\":[\"b64\"]", "INT0377"), (",\"b64\":false,\"crit\":[\"b64\"]", "INT0377"), (",\"jku\":\"https://evil.example/keys\"", "INT0377"),
            (",\"x5c\":[\"MII\"]", "INT0377"), (",\"zip\":\"DEF\"", "INT0377"), (",\"typ\":\"at+jwt\"", "INT0377"), (",\"typ\":5", "INT0377"), (",\"\\ud800\":5", "INT0375"),
            (",\"alg\":\"none\"", "INT0375"), (",\"typ\":\"vc+jwt\"", null), ("", null),
        })
        {
            Code(Made($"{{{Known}{more}}}", claims)).ShouldBe(code, more);
        }

        // A key that is tied to another issuer is none of its keys.
        var tied = new OpenBadgeVerifier(Issuer.Id, "ECP", [_signer.PublicKey(new(2024, 1, 1), issuer: "PEC")]);
        tied.Verify(Sign(Badge), Now, List()).Findings.Single().Code.ShouldBe("INT0378");
        new OpenBadgeVerifier(Issuer.Id, "ECP", [_signer.PublicKey(new(2024, 1, 1), issuer: "ECP")]).Verify(Sign(Badge), Now, List()).IsValid.ShouldBeTrue();

        // The key of a stranger within the badge, and the name of a trusted key with the signature of a stranger.
        using var stranger = CredentialSigner.Generate("ecp-2024");
        Code(OpenBadgeJson.Sign(Badge, stranger, Signed)).ShouldBe("INT0380");
        Code(Made("""{"alg":"ES256","jwk":{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}}""", claims, stranger)).ShouldBe("INT0378");
        foreach (var kid in new[] { "ecp-2023", "ecp-2024", "https://evil.example#ecp-2024", "https://training.example/ecp#ecp-2024/../ecp-2024", "" })
        {
            Code(Made($$"""{"alg":"ES256","kid":"{{kid}}"}""", claims)).ShouldBe("INT0378", kid);
        }
    }

    [Fact]
    public void No_altered_byte_goes_unnoticed()
    {
        var token = Sign(Badge);
        var change = Gen.Choose(0, token.Length - 1).Zip(Gen.Choose(1, 255));
        Prop.ForAll(change.ToArbitrary(), c =>
        {
            var altered = token.ToCharArray();
            altered[c.Item1] = (char)(altered[c.Item1] ^ c.Item2);
            var found = _verifier.Verify(new(altered), Now);
            found.Badge.ShouldBeNull();
            found.IsValid.ShouldBeFalse();
        }).Check(Properties.Times(100));
        foreach (var text in new[] { null, "", "..", "a.b", token + "=", token + "\n", " " + token, token[..^1], token + "." + token, "\ud800.\ud800.", new string('A', 1 << 21) })
        {
            _verifier.Verify(text, Now).IsValid.ShouldBeFalse();
        }
    }

    [Fact]
    public void The_claims_say_what_the_badge_says()
    {
        foreach (var (claim, value) in new (string, JsonNode?)[]
        {
            ("iss", "https://training.example/other"), ("jti", "urn:other"), ("sub", "did:example:mallory"), ("nbf", 0), ("exp", 4102444800), ("exp", "soon"),
            ("iss", null), ("jti", null), ("sub", null), ("nbf", null), ("exp", null), ("nbf", 1705708800.5),
        })
        {
            var claims = Part(Sign(Badge), 1);
            Put(claims, claim, value);
            var finding = Verify(claims).Findings.Single();
            (finding.Code, (string)finding.Arguments[0].Value).ShouldBe(("INT0382", claim));
        }

        foreach (var (path, value) in new (string[], JsonNode?)[]
        {
            (["@context"], JsonNode.Parse("""["https://www.w3.org/2018/credentials/v1"]""")), (["type"], "VerifiableCredential"), (["id"], "not a URI"), (["issuer"], null),
            (["validFrom"], "2024-01-20"), (["validFrom"], "2024-01-20T00:00:00"), (["validUntil"], 5), (["credentialSubject"], null), (["credentialSubject"], "did:example:1"),
            (["credentialSubject", "achievement"], null), (["credentialSubject", "achievement", "name"], " "), (["credentialSubject", "achievement", "criteria"], 7), (["iat"], 1e300), (["iat"], "now"),
        })
        {
            var claims = Part(Sign(Badge), 1);
            Put(path[..^1].Aggregate((JsonNode)claims, (node, name) => node[name]!).AsObject(), path[^1], value);
            Verify(claims).Findings.Single().Code.ShouldBe("INT0381", string.Join('.', path));
        }

        // Somebody whose key is trusted signs for another institution.
        var other = Badge with { IssuerId = new("https://other.example/") };
        var header = """{"alg":"ES256","kid":"https://training.example/ecp#ecp-2024"}""";
        Code(Made(header, Part(OpenBadgeJson.Sign(other, _signer, Signed), 1))).ShouldBe("INT0388");
        Code(Sign(other)).ShouldBe("INT0378");

        // An issuer written as a text, and a holder told by the hash alone.
        var bare = Part(Sign(Badge), 1);
        bare["issuer"] = "https://training.example/ecp";
        bare["credentialSubject"]!.AsObject().Remove("id");
        bare.Remove("sub");
        Verify(bare).IsValid.ShouldBeTrue();
    }

    [Fact]
    public void Times_keys_and_revocations_are_those_of_the_moment()
    {
        var token = Sign(Badge);
        Codes(token, new(2025, 1, 19, 23, 59, 59, TimeSpan.Zero)).ShouldBeEmpty();
        Codes(token, new(2025, 1, 20, 0, 0, 0, TimeSpan.Zero)).ShouldBe(["INT0384"]);
        Codes(token, new(2025, 1, 20, 4, 0, 0, TimeSpan.FromHours(5))).ShouldBeEmpty();
        Codes(token, Signed.AddSeconds(-1)).ShouldBe(["INT0383"]);
        Codes(OpenBadgeJson.Sign(Badge with { ValidFrom = Now.AddDays(1) }, _signer, Signed), Now).ShouldBe(["INT0383"]);
        Codes(OpenBadgeJson.Sign(Badge, _signer, new(2023, 12, 31, 0, 0, 0, TimeSpan.Zero)), Now).ShouldBe(["INT0379"]);
        Codes(OpenBadgeJson.Sign(Badge, _signer, new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)), Now).ShouldBe(["INT0379"]);

        _verifier.Verify(token, Now).ShouldSatisfyAllConditions(
            v => v.IsValid.ShouldBeTrue(), v => v.Findings.Single().Code.ShouldBe("INT0386"), v => v.RevocationsAsOf.ShouldBeNull());
        var revoked = _verifier.Verify(token, Now, List(new CredentialRevocation { Credential = Credential.Number, On = new(2024, 1, 25), Reason = "Given by mistake." }));
        (revoked.IsValid, revoked.Findings.Single().Code, revoked.RevocationsAsOf).ShouldBe((false, "INT0385", new DateOnly(2024, 2, 1)));
        _verifier.Verify(token, Now.AddDays(9), List()).Findings.Single().ToString().ShouldContain("2024-02-01, which is 9 days old");
        _verifier.Verify(token, Now, new("PEC", new(2024, 2, 1), [])).ShouldSatisfyAllConditions(v => v.IsValid.ShouldBeFalse(), v => v.Findings.Single().Code.ShouldBe("INT0389"));
        _verifier.Verify(Sign(Badge with { Number = null }), Now, List()).Findings.Single().ToString().ShouldContain("no number");
    }

    private static RevocationList List(params CredentialRevocation[] revocations) => new("ECP", new(2024, 2, 1), revocations);

    private static JsonObject Part(string token, int part) => JsonNode.Parse(Base64Url.DecodeFromChars(token.Split('.')[part]))!.AsObject();

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private static void Put(JsonObject node, string name, JsonNode? value)
    {
        node.Remove(name);
        if (value is not null)
        {
            node[name] = value;
        }
    }

    private string Sign(OpenBadge badge) => OpenBadgeJson.Sign(badge, _signer, Signed);

    private string Made(string header, JsonNode claims, CredentialSigner? signer = null)
    {
        var signed = $"{Encode(header)}.{Encode(claims.ToJsonString())}";
        return $"{signed}.{Base64Url.EncodeToString((signer ?? _signer).Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    private OpenBadgeVerification Verify(JsonObject claims) => _verifier.Verify(Made("""{"alg":"ES256","kid":"https://training.example/ecp#ecp-2024"}""", claims), Now, List());

    private string? Code(string token)
    {
        var found = _verifier.Verify(token, Now, List());
        (found.Badge is null).ShouldBe(found.Findings.Length > 0);
        return found.Findings.SingleOrDefault()?.Code;
    }

    private IEnumerable<string> Codes(string token, DateTimeOffset at) => _verifier.Verify(token, at, List()).Findings.Select(f => f.Code).Where(c => c != "INT0387");

    [Fact]
    public void A_batch_has_what_counts_on_the_day_and_nothing_of_the_holder_unless_asked()
    {
        var type = Type with { Programme = "ECP", Rank = 2, Conditions = [new AttendedDaysCondition { Course = new("POLL"), Days = 2 }] };
        var later = Credential with { Number = CredentialNumbers.Make("ECP", 2024, 124), IssuedOn = new(2024, 3, 1) };
        var ledger = new CredentialLedger([type], [Credential, later], []);

        var (number, token) = OpenBadgeBatch.Sign(Issuer, ledger, [type], new(2024, 2, 1), _signer, Signed).ShouldHaveSingleItem();
        number.ShouldBe(Credential.Number);
        var badge = _verifier.Verify(token, Now).Badge!;
        (badge.Description, badge.Criteria, badge.Identity).ShouldBe(("Presiding officer (ECP, rank 2)", "Attends 2 days of one session of POLL.", null));

        var salts = OpenBadgeBatch.Sign(Issuer, ledger, [type], new(2024, 3, 1), _signer, Signed, withIdentity: true).Select(b => _verifier.Verify(b.Token, Now.AddMonths(2)).Badge!.Identity!).ToList();
        salts.Count.ShouldBe(2);
        salts.ShouldAllBe(i => i.IsOf(Credential.Holder));
        (salts[0] == salts[1]).ShouldBeFalse();
        OpenBadgeBatch.Sign(Issuer, ledger, [], new(2024, 3, 1), _signer, Signed).ShouldBeEmpty();
    }
}
