using System.Text;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>A credential that was signed, with its page where one is wanted.</summary>
/// <param name="Signed">The signed text.</param>
/// <param name="Page">The page, or null.</param>
/// <param name="File">Where the page goes, or null.</param>
internal sealed record IssuedCertificate(string Signed, string? Page, string? File)
{
    /// <summary>Writes the page, and says what was given.</summary>
    public async Task WriteAsync(Verb verb, Credential credential, CredentialEvaluation evaluation, Commit? commit)
    {
        if (File is not null)
        {
            await WholeFile.WriteAsync(File, async stream => await stream.WriteAsync(Encoding.UTF8.GetBytes(Page!)));
        }

        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteString("number", credential.Number.Value);
                json.WriteString("holder", credential.Holder.Value);
                json.WriteDay("firstDay", credential.IssuedOn);
                json.WriteDay("lastDay", credential.LastDay);
                json.WriteString("renews", credential.Renews?.Value);
                json.WriteString("signed", Signed);
                json.WriteString("certificate", File);
                json.WriteNumberOrNull("commit", commit?.Number);
                json.WriteStartObject("evaluation");
                ConditionText.Write(json, evaluation);
                json.WriteEndObject();
            });
            return;
        }

        var end = credential.LastDay is { } last ? $"to {Days.Iso(last)}" : "without an end";
        PlanText.Line(verb, $"Credential {credential.Number}: {credential.Type} for {credential.Holder}, valid from {Days.Iso(credential.IssuedOn)} {end}.");
        if (credential.Renews is { } earlier)
        {
            PlanText.Line(verb, $"It renews {earlier}, which stays on record as it was.");
        }

        PlanText.Line(verb, commit is null ? "It was on record already; nothing changed." : $"Commit {PlanText.Number(commit.Number)} by {commit.Details.Author}: {commit.Details.Reason}");
        if (File is not null)
        {
            PlanText.Line(verb, $"Certificate written to {File}");
        }

        // Past the screen's width, which would break the line.
        await Console.Out.WriteLineAsync($"Signed: {Signed}");
    }
}
