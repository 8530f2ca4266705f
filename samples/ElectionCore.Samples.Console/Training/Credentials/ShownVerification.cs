using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>What the verification of a credential found, for people and programs.</summary>
/// <param name="Found">What was found.</param>
/// <param name="Day">The day on which it shall count.</param>
/// <param name="Findings">All that is to be said.</param>
/// <param name="NameAgrees">Whether the name that was shown is the one that was signed; null when none was asked for or signed.</param>
/// <param name="Name">The name that was shown, or null.</param>
internal sealed record ShownVerification(CredentialVerification Found, DateOnly Day, IReadOnlyList<Diagnostic> Findings, bool? NameAgrees, string? Name)
{
    /// <summary>Whether it is genuine and counts, no list is faulty, and the name is not another.</summary>
    public bool IsSound => Found.IsValid && Findings.All(f => f.Severity != DiagnosticSeverity.Error) && NameAgrees != false;

    public void Write(Verb verb)
    {
        Output.Findings(Findings);
        if (verb.IsJson)
        {
            WriteJson();
        }
        else
        {
            WriteText(verb);
        }
    }

    private void WriteText(Verb verb)
    {
        PlanText.Narrow(verb.Output);
        PlanText.Line(verb, IsSound ? $"Valid on {Days.Iso(Day)}." : $"Not valid on {Days.Iso(Day)}.");
        if (Found.Statement is not { } says)
        {
            PlanText.Line(verb, "Nothing that the text says is to be relied on, so nothing of it is shown.");
            return;
        }

        PlanText.Line(verb, $"Number: {says.Number}");
        PlanText.Line(verb, $"Kind: {says.Type}{(says.Course is { } course ? $", course {course}" : "")}");
        PlanText.Line(verb, $"Holder: {says.HolderName ?? (says.NameDigest is null ? "no name was signed" : "the name was signed as a digest; compare it with --name")}");
        if (Name is not null)
        {
            PlanText.Line(verb, $"Name shown: {NameAgrees switch { true => "is the one that was signed", false => "is not the one that was signed", _ => "cannot be compared" }}");
        }

        PlanText.Line(verb, $"Days: {Days.Iso(says.IssuedOn)} to {(says.LastDay is { } last ? Days.Iso(last) : "no end")}");
        PlanText.Line(verb, $"Issuer: {says.Issuer}, signed on {Days.Iso(Found.SignedOn!.Value)} with key {Found.KeyId}");
        PlanText.Line(verb, Found.RevocationsAsOf is { } asOf ? $"Revocations: known as of {Days.Iso(asOf)}" : "Revocations: not known; ask the institution for its list");
    }

    private void WriteJson() => Output.Json(json =>
    {
        json.WriteBoolean("valid", IsSound);
        json.WriteDay("on", Day);
        json.WriteString("key", Found.KeyId);
        if (Found.Statement is { } says)
        {
            json.WriteStartObject("statement");
            json.WriteString("number", says.Number.Value);
            json.WriteString("type", says.Type.Value);
            json.WriteString("course", says.Course?.Value);
            json.WriteString("holderName", says.HolderName);
            json.WriteString("nameDigest", says.NameDigest);
            json.WriteDay("firstDay", says.IssuedOn);
            json.WriteDay("lastDay", says.LastDay);
            json.WriteString("issuer", says.Issuer);
            json.WriteDay("signedOn", Found.SignedOn);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("statement");
        }

        json.WritePropertyName("nameAgrees");
        json.WriteRawValue(NameAgrees switch { true => "true", false => "false", _ => "null" });
        json.WriteDay("revocationsAsOf", Found.RevocationsAsOf);
        json.WriteFindings(Findings);
    });
}
