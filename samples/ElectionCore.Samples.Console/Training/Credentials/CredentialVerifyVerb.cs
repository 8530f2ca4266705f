using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>training credentials verify</c></summary>
internal sealed class CredentialVerifyVerb
{
    private const long LargestList = 1 << 27;

    private readonly Argument<string> _text = Values.Path("TEXT", "The signed text as it was scanned, or a file that holds it.");
    private readonly TrustedKeyOptions _keys = new();
    private readonly Option<string?> _revocations = Values.Text("--revocations", "The signed list of what was revoked, a file from the institution.", "FILE");
    private readonly Option<DateOnly?> _on = Values.Day("--on", "The day on which it shall count. Default: today where this computer is.");
    private readonly Option<string?> _name = Values.Text("--name", "The name that the person shows, to be compared with what was signed.", "NAME");

    public static Command Create() => new CredentialVerifyVerb().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("verify", "Tells whether a credential is genuine and counts on a day. Needs the public key only: no connection, no database. With --db it also looks whether it was revoked or renewed there, and whether what it rests on still counts.")
        {
            _text, _revocations, _on, _name,
        };
        _keys.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, RunAsync, token));
        return command;
    }

    private async Task<int> RunAsync(Verb verb, CancellationToken cancellationToken)
    {
        var parsed = verb.Parsed;
        var day = parsed.GetValue(_on) ?? DateOnly.FromDateTime(verb.Clock.GetLocalNow().DateTime);
        var verifier = new CredentialVerifier(_keys.Read(parsed));
        var text = await TextAsync(parsed.GetRequiredValue(_text), cancellationToken);
        var list = parsed.GetValue(_revocations) is { } file ? verifier.ReadRevocations((await ReadAsync(file, cancellationToken)).Trim(), day) : null;
        var found = verifier.Verify(text, day, list?.List);
        bool? isOnRecord = null;
        Diagnostic? why = null;
        if (parsed.GetValue(GlobalOptions.Database) is not null || parsed.GetValue(GlobalOptions.Provider) == DatabasePlace.PostgreSql)
        {
            if (list is not null)
            {
                throw new UsageException("--revocations", "Give a list or a database, not both: the database of the institution is newer than its lists.");
            }

            if (found.Statement is { } statement)
            {
                var data = await verb.OpenAsync(cancellationToken);
                var revoked = await data.Capacity.FindAsync<CredentialRevocation>([statement.Number.Value], asOf: null, cancellationToken).ToListAsync(cancellationToken);
                var given = await data.Capacity.FindAsync<Credential>([statement.Number.Value], asOf: null, cancellationToken).FirstOrDefaultAsync(cancellationToken);
                isOnRecord = given is not null;
                why = given is null ? null : (await data.Capacity.CredentialLedgerAsync(day, given.Holder, cancellationToken)).WhyNot(given.Number, day);
                found = verifier.Verify(text, day, new RevocationList(statement.Issuer, day, revoked));
            }
        }

        IEnumerable<Diagnostic> missing = isOnRecord == false
            ? [ConsoleDiagnostics.NotOnRecord.At(found.Statement!.Number.ToSubjectRef(), ("credential", found.Statement.Number))]
            : [];
        List<Diagnostic> findings = [.. list?.Findings ?? [], .. found.Findings, .. missing, .. why is null ? Array.Empty<Diagnostic>() : [why]];
        var shown = new ShownVerification(found, day, findings, parsed.GetValue(_name) is { } name ? found.Statement?.IsNamed(name) : null, parsed.GetValue(_name));
        shown.Write(verb);
        return shown.IsSound ? App.Done : App.Faulty;
    }

    private static async Task<string> TextAsync(string argument, CancellationToken cancellationToken) =>
        (argument.StartsWith("EC1.", StringComparison.Ordinal) || !File.Exists(argument) ? argument : await ReadAsync(argument, cancellationToken)).Trim();

    private static async Task<string> ReadAsync(string file, CancellationToken cancellationToken) => new FileInfo(file).Length <= LargestList
        ? await File.ReadAllTextAsync(file, cancellationToken)
        : throw new UsageException("TEXT", $"{Output.Clean(file)} is too large to be a signed text.");
}
