using System.CommandLine;
using System.Text;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training credentials revocations</c></summary>
internal static class CredentialRevocationsVerb
{
    public static Command Create()
    {
        var output = Values.Text("--out", "The file for the list.", "FILE", required: true);
        var issuer = Values.Text("--issuer", "Who issued the credentials, by the code that they name: --issuer of `issue`, or its series.", "CODE", required: true);
        var asOf = Values.Day("--as-of", "The day of the list. Default: today where the institution is.");
        var keys = new KeyOptions(isRequired: true);
        var command = new Command("revocations", "Writes the signed list of all that was revoked, for those who verify without a connection.") { output, issuer, asOf };
        keys.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var code = parsed.GetRequiredValue(issuer)!;
            if (!CodeFormat.IsValid(code))
            {
                throw new UsageException("--issuer", $"'{Output.Clean(code)}' is not a valid code.");
            }

            var data = await verb.OpenAsync(cancellation);
            var file = OutputPath.Require("--out", parsed.GetRequiredValue(output)!, data.Place.File);
            var day = parsed.GetValue(asOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            using var signer = keys.Open(parsed);
            var revocations = await data.Capacity.ReadAsync<CredentialRevocation>(day, cancellationToken: cancellation).ToListAsync(cancellation);
            var list = new RevocationList(code, day, revocations);
            var signed = signer.Sign(list);
            await WholeFile.WriteAsync(file, async stream => await stream.WriteAsync(Encoding.ASCII.GetBytes(signed + "\n"), cancellation));
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteString("issuer", code);
                    json.WriteDay("asOf", day);
                    json.WriteNumber("revoked", list.Revoked.Count);
                    json.WriteString("path", file);
                });
            }
            else
            {
                PlanText.Line(verb, $"Revoked by {Days.Iso(day)}: {PlanText.Count(list.Revoked.Count, "credential", "credentials")}. Signed with key {signer.KeyId}, written to {file}");
            }

            return App.Done;
        }, token));
        return command;
    }
}
