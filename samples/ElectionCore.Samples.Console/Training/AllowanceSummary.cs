using System.Text.Json;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>An allowance sheet in counts and totals. It names nobody; its findings have keys.</summary>
internal sealed class AllowanceSummary(
    DateOnly asOf, AllowanceSheet sheet, AllowanceRecords records, AllowanceRates rates, IReadOnlyDictionary<PersonRef, RestrictedDetails>? details,
    IReadOnlyList<Diagnostic> findings)
{
    private static readonly RestrictedDetails Nothing = new();

    private int People => sheet.Lines.DistinctBy(l => l.Person).Count();

    private int PaidDays => sheet.Lines.Sum(l => l.Days.Count);

    private int WithoutRate => records.Sessions.Count(s => s.Status != SessionStatus.Cancelled && rates.Of(s) is null);

    private int WithoutTrainer => sheet.Lines.Where(l => l.CertifiedBy is null).DistinctBy(l => l.Session).Count();

    private int Twice => Found(CapacityDiagnostics.PresentTwice);

    private int Again => Found(CapacityDiagnostics.PaidAlready);

    // Somebody whose row is empty has no details either.
    private int? WithoutDetails => details is null ? null : sheet.Lines.Count(l => details.GetValueOrDefault(l.Person, Nothing) == Nothing);

    private int? NotOnSheet => details?.Keys.Except(sheet.Lines.Select(l => l.Person)).Count();

    public void Write(Verb verb, string? file)
    {
        if (verb.IsJson)
        {
            Output.Json(json => Write(json, file));
            return;
        }

        Output.FirstFindings(findings);
        PlanText.Narrow(verb.Output);
        var table = PlanText.Table("Role", "Sessions", "People", "Days paid", "Rate", "Amount");
        foreach (var role in ByRole())
        {
            table.Row(
                role.Key.Role, PlanText.Number(role.DistinctBy(l => l.Session).Count()), PlanText.Number(role.DistinctBy(l => l.Person).Count()), PlanText.Number(role.Sum(l => l.Days.Count)),
                role.Key.Rate.ToString(), Sum(role).ToString());
        }

        table.AlignRight(1);
        verb.Output.Write(table);
        PlanText.Line(verb, $"Attendance up to {Days.Iso(asOf)}: {PlanText.Number(PaidDays)} days of {PlanText.Count(People, "person", "people")} are paid, of {PlanText.Number(records.Entries)} entries; absences, parts of days and days outside a session are not.");
        PlanText.Line(verb, $"To pay: {string.Join("; ", sheet.Totals.Select(t => t.ToString()).DefaultIfEmpty("nothing"))}.");
        if (WithoutRate > 0)
        {
            PlanText.Line(verb, $"{PlanText.Count(WithoutRate, "session has", "sessions have")} no rate; nothing is paid for {(WithoutRate == 1 ? "it" : "them")}. Next: --rate ROLE=AMOUNT");
        }

        if (WithoutTrainer > 0)
        {
            PlanText.Line(verb, $"{PlanText.Count(WithoutTrainer, "session names", "sessions name")} no trainer who certifies.");
        }

        if (Twice > 0)
        {
            PlanText.Line(verb, $"{PlanText.Count(Twice, "finding", "findings")} of people at two sessions on one day: this sheet pays each day once, for the first of its sessions that pay. What earlier sheets paid it knows by --already. Next: training check");
        }

        if (Again > 0)
        {
            PlanText.Line(verb, $"{PlanText.Count(Again, "day was", "days were")} paid by earlier sheets and {(Again == 1 ? "is" : "are")} not paid again.");
        }

        if (sheet.HeldBack.Count > 0)
        {
            PlanText.Line(verb, $"Not paid: {PlanText.Number(sheet.HeldBack.Sum(l => l.Days.Count))} days of {PlanText.Count(sheet.HeldBack.DistinctBy(l => l.Person).Count(), "person", "people")} who are not on record or not on the roster, or would certify their own; the sheet lists them apart.");
        }

        if (WithoutDetails > 0)
        {
            PlanText.Line(verb, $"{PlanText.Count(WithoutDetails.Value, "line of the sheet has", "lines of the sheet have")} no restricted details.");
        }

        if (NotOnSheet > 0)
        {
            PlanText.Line(verb, $"The restricted details of {PlanText.Count(NotOnSheet.Value, "person", "people")} are for nobody on the sheet.");
        }

        PlanText.Line(verb, file is null ? "Next: --out SHEET.xlsx or SHEET.html, --restricted DETAILS.csv"
            : $"Written to {file}, which is restricted: keep it where only those who pay can read it. A later sheet knows what this one pays by --already SHEET.xlsx.");
    }

    private void Write(Utf8JsonWriter json, string? file)
    {
        json.WriteDay("asOf", asOf);
        json.WriteNumber("sessions", records.Sessions.Count);
        json.WriteNumber("sessionsWithoutRate", WithoutRate);
        json.WriteNumber("sessionsWithoutTrainer", WithoutTrainer);
        json.WriteNumber("attendance", records.Entries);
        json.WriteNumber("people", People);
        json.WriteNumber("daysPaid", PaidDays);
        json.WriteNumber("daysPaidBefore", Again);
        json.WriteNumber("peopleHeldBack", sheet.HeldBack.DistinctBy(l => l.Person).Count());
        json.WriteNumber("daysHeldBack", sheet.HeldBack.Sum(l => l.Days.Count));
        json.WriteTexts("totals", sheet.Totals);
        json.WriteAll("roles", ByRole(), role =>
        {
            json.WriteStartObject();
            json.WriteString("role", role.Key.Role);
            json.WriteString("rate", role.Key.Rate.ToString());
            json.WriteNumber("people", role.DistinctBy(l => l.Person).Count());
            json.WriteNumber("daysPaid", role.Sum(l => l.Days.Count));
            json.WriteString("amount", Sum(role).ToString());
            json.WriteEndObject();
        });
        json.WriteNumberOrNull("linesWithoutDetails", WithoutDetails);
        json.WriteNumberOrNull("detailsNotOnSheet", NotOnSheet);
        json.WriteString("file", file);
        json.WriteFindings(findings);
    }

    private int Found(DiagnosticDescriptor descriptor) => sheet.Findings.Count(f => f.Descriptor == descriptor);

    private static Money Sum(IEnumerable<AllowanceLine> lines) => lines.Select(l => l.Amount).Aggregate((a, b) => a + b);

    private List<IGrouping<(string Role, Money Rate), AllowanceLine>> ByRole()
    {
        var roles = records.Sessions.DistinctBy(s => s.Code).ToDictionary(s => s.Code, s => s.Role?.Value ?? "several");
        return [.. sheet.Lines.GroupBy(l => (Role: roles[l.Session], l.Rate)).OrderBy(g => g.Key.Role, StringComparer.Ordinal)];
    }
}
