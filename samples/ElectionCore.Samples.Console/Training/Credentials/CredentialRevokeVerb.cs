using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training credentials revoke</c></summary>
internal static class CredentialRevokeVerb
{
    public static Command Create()
    {
        var number = Values.Path("NUMBER", "The number of the credential.");
        var on = Values.Day("--on", "The first day on which it no longer counts. Default: today where the institution is.");
        var commit = new CommitOptions();
        var command = new Command("revoke", "Takes a credential back, for good; --reason says why. The credential stays on record.") { number, on };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(on) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var reason = commit.Reason(parsed) ?? throw new UsageException("--reason", "Say why it is taken back.");
            var details = commit.Details(parsed, reason);
            var credential = await CredentialArgument.FindAsync(data, parsed.GetRequiredValue(number), day, cancellation);
            var revocation = new CredentialRevocation { Credential = credential.Number, On = day, Reason = reason, Instrument = details.Instrument };
            var stored = await data.Capacity.ImportAsync([revocation], details, effective: null, cancellation);
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteString("number", credential.Number.Value);
                    json.WriteDay("revokedOn", day);
                    json.WriteNumberOrNull("commit", stored?.Number);
                });
            }
            else
            {
                PlanText.Line(verb, $"Credential {credential.Number} of {credential.Holder} ({credential.Type}) no longer counts from {Days.Iso(day)} on: {reason}");
                PlanText.Line(verb, stored is null ? "Nothing changed: it was revoked so already." : $"Commit {PlanText.Number(stored.Number)} by {stored.Details.Author}");
                PlanText.Line(verb, "Next: electioncore training credentials revocations --issuer CODE --key KEY.pem --key-id ID --out FILE, and give the list to those who verify.");
            }

            return App.Done;
        }, token));
        return command;
    }
}
