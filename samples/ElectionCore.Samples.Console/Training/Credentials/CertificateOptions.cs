using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>What is signed of a credential, and the page on which it is printed.</summary>
internal sealed class CertificateOptions
{
    private const string ByName = "name";
    private const string ByDigest = "digest";
    private const string ByNothing = "none";

    private readonly Option<string?> _output = Values.Text("--out", "Write the certificate here, a page to be printed with a QR code.", "CERT.html");
    private readonly Option<string?> _language = Values.Text(
        "--language", "The language of the page: en, ar, ur, ps, fa-AF (or prs); another gives English words. Default: the first of the holder's that has words, else that of --lang.", "TAG");

    private readonly Option<string?> _issuer = Values.Text("--issuer", "Who issues it, by a code that verifiers know. Default: the series.", "CODE");
    private readonly Option<string?> _verifyAt = Values.Text("--verify-at", "Where a number can be asked for, to be printed on the certificate.");
    private readonly Option<DateOnly?> _signedOn = Values.Day("--signed-on", "The day of signing. Default: today where the institution is.");
    private readonly Option<string> _named = new("--signed-name")
    {
        Description = "What is signed of the holder's name: name; digest, with which a name that is shown can be compared; or none.",
        DefaultValueFactory = _ => ByName,
    };

    public CertificateOptions() => _named.AcceptOnlyFromAmong(ByName, ByDigest, ByNothing);

    public void AddTo(Command command)
    {
        command.Options.Add(_output);
        command.Options.Add(_language);
        command.Options.Add(_issuer);
        command.Options.Add(_verifyAt);
        command.Options.Add(_signedOn);
        command.Options.Add(_named);
    }

    /// <summary>Signs a credential and makes its page; nothing is written yet.</summary>
    public async Task<IssuedCertificate> SignAsync(
        Verb verb, DataSource data, Credential credential, CredentialType type, string series, KeyOptions keys, DateOnly today, DateOnly? trainingEnded, CancellationToken cancellationToken)
    {
        var parsed = verb.Parsed;
        var holder = await data.Capacity.FindAsync<Trainee>([credential.Holder.Value], asOf: null, cancellationToken).LastOrDefaultAsync(cancellationToken);
        var asked = parsed.GetValue(_output) is null || parsed.GetValue(_language) is not null || parsed.GetResult(GlobalOptions.Language) is { Implicit: false };
        var language = (asked ? null : holder?.Languages.FirstOrDefault(CertificatePage.HasWordsIn)) ?? PageLanguage.Of(verb, _language);
        var file = parsed.GetValue(_output) is { } path ? keys.RequireOutput(parsed, "--out", path, data.Place.File) : null;
        var issuer = parsed.GetValue(_issuer) ?? series;
        if (!CodeFormat.IsValid(issuer))
        {
            throw new UsageException("--issuer", $"'{Output.Clean(issuer)}' is not a valid code.");
        }

        var name = holder?.Name?.For(language);
        if (name is null && file is not null)
        {
            throw new UsageException("--out", $"No name of {credential.Holder} is on record, so that there is none to print. `training import` takes in people; without --out the credential is given without a page.");
        }

        var named = parsed.GetValue(_named);
        if (named == ByName && name?.Length > CredentialStatement.LongestName)
        {
            throw new UsageException("--signed-name", $"The name on record of {credential.Holder} has more than {CredentialStatement.LongestName} characters and cannot be signed; --signed-name digest or none does without it.");
        }

        var day = parsed.GetValue(_signedOn) ?? today;
        if (CredentialIssue.CheckDay(credential, "signed on", day, trainingEnded) is { } early)
        {
            throw new RuleViolationException(early);
        }

        keys.RequireIssuer(parsed, issuer);
        using var signer = keys.Open(parsed);
        var signed = signer.Sign(CredentialStatement.Of(credential, issuer, named == ByNothing ? null : name, named == ByDigest), day);
        if (file is null)
        {
            return new(signed, null, null);
        }

        var institution = await Days.RecordedInstitutionAsync(data.Register, today, cancellationToken);
        var course = credential.Course is { } code ? await data.Capacity.FindAsync<Course>([code.Value], credential.IssuedOn, cancellationToken).FirstOrDefaultAsync(cancellationToken) : null;
        var page = CertificatePage.Write(new()
        {
            Credential = new CredentialVerifier([signer.PublicKey(day)]).Verify(signed, day),
            HolderName = name!,
            Title = type.Name,
            Course = course?.Title,
            Issuer = institution?.Name ?? new(issuer),
            VerifyAt = parsed.GetValue(_verifyAt),
            Language = language,
        });
        return new(signed, page, file);
    }
}
