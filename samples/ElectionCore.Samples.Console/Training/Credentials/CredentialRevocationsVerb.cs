using System.CommandLine;
using System.Text;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>training credentials revocations</c></summary>
internal static class CredentialRevocationsVerb
{
    public static Command Create()
    {
        var output = Values.Text("--out", "The file for the list.", "FILE", required: true);
        var issuer = Values.Text("--issuer", "Who issued the credentials, by the code that they name: --issuer of `issue`, or its series.", "CODE", required: true);
        var series = new Option<string[]>("--series") { Description = "A series of numbers that the issuer gives. Repeat it for several. Default: the one that is called as the issuer.", HelpName = "S", DefaultValueFactory = _ => [] };
        var asOf = Values.Day("--as-of", "The day of the list. Default: today where the institution is.");
        var keys = new KeyOptions(isRequired: true);
        var command = new Command("revocations", "Writes the signed list of what an issuer revoked, for those who verify without a connection.") { output, issuer, series, asOf };
        keys.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var code = parsed.GetRequiredValue(issuer)!;
            if (!CodeFormat.IsValid(code))
            {
                throw new UsageException("--issuer", $"'{Output.Clean(code)}' is not a valid code.");
            }

            var data = await verb.OpenAsync(cancellation);
            var file = keys.RequireOutput(parsed, "--out", parsed.GetRequiredValue(output)!, data.Place.File);
            var day = parsed.GetValue(asOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            keys.RequireIssuer(parsed, code);
            using var signer = keys.Open(parsed);
            var revocations = await data.Capacity.ReadAsync<CredentialRevocation>(day, cancellationToken: cancellation).ToListAsync(cancellation);
            var unsupported = (await data.Capacity.CredentialLedgerAsync(day, cancellationToken: cancellation)).UnsupportedOn(day);
            var own = parsed.GetRequiredValue(series) is { Length: > 0 } given ? given : [await OwnSeriesAsync(data, code, cancellation)];
            var ofIssuer = revocations.FindAll(r => own.Contains(CredentialNumbers.SeriesOf(r.Credential), StringComparer.Ordinal));
            var unsupportedOfIssuer = unsupported.Where(r => own.Contains(CredentialNumbers.SeriesOf(r.Credential), StringComparer.Ordinal)).ToList();
            var list = new RevocationList(code, day, ofIssuer.Concat(unsupportedOfIssuer));
            var signed = signer.Sign(list);
            await WholeFile.WriteAsync(file, async stream => await stream.WriteAsync(Encoding.ASCII.GetBytes(signed + "\n"), cancellation));
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteString("issuer", code);
                    json.WriteDay("asOf", day);
                    json.WriteNumber("revoked", ofIssuer.Count);
                    json.WriteNumber("unsupported", unsupportedOfIssuer.Count);
                    json.WriteTexts("series", own);
                    json.WriteNumber("ofOtherSeries", revocations.Count - ofIssuer.Count);
                    json.WriteString("path", file);
                });
            }
            else
            {
                PlanText.Line(verb, $"Revoked by {Days.Iso(day)}: {PlanText.Count(ofIssuer.Count, "credential", "credentials")} of {code}, series {string.Join(", ", own)}; {PlanText.Number(unsupportedOfIssuer.Count)} more {(unsupportedOfIssuer.Count == 1 ? "does" : "do")} not count since what {(unsupportedOfIssuer.Count == 1 ? "it rests" : "they rest")} on does not; {PlanText.Number(revocations.Count - ofIssuer.Count)} of other series or forms are not on the list. Signed with key {signer.KeyId}, written to {file}");
            }

            return App.Done;
        }, token));
        return command;
    }

    /// <summary>The series that bears the issuer's own code.</summary>
    /// <exception cref="UsageException">Credentials are on record, and none is of it, so that a list would say that nothing was revoked.</exception>
    private static async Task<string> OwnSeriesAsync(DataSource data, string issuer, CancellationToken cancellationToken)
    {
        var known = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var fact in data.Capacity.Facts<Credential>().ReadAsync(FactQuery.KnownNow, cancellationToken))
        {
            known.Add(CredentialNumbers.SeriesOf(fact.State.Number) ?? "(none)");
        }

        return known.Count == 0 || known.Contains(issuer)
            ? issuer
            : throw new UsageException("--series", $"No credential on record is of the series {Output.Clean(issuer)}. Say which series {Output.Clean(issuer)} gives; on record are {string.Join(", ", known)}.");
    }
}
