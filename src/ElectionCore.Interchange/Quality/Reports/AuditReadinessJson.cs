using System.Collections.Immutable;
using System.Text.Json;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Writes audit readiness as JSON.</summary>
/// <remarks>
/// The document is an object that begins <c>"format": "electioncore-audit-readiness", "version": 1</c> with <c>statement</c>, <c>asOf</c>,
/// <c>scope</c>, <c>openMajors</c>, <c>oldestAction</c>, <c>nextAudit</c>, where files were compared
/// <c>evidenceFiles</c>, the arrays of rows <c>whole</c>, <c>byProcess</c>, <c>byClause</c>
/// and <c>byUnit</c>, <c>fixFirst</c> (code, text, about, places) and <c>blockers</c> (code, text, about). Each row has the catalogue and what
/// it is of, every count, the open majors, the oldest action and the day of the next audit. Every number is a count.
/// </remarks>
public static class AuditReadinessJson
{
    /// <summary>Writes a report. The same report gives the same bytes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="stream"/> is null.</exception>
    public static async Task WriteAsync(AuditReadinessReport report, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        var readiness = report.Readiness;
        var json = new Utf8JsonWriter(stream, JsonWriting.Options);
        await using var closing = json.ConfigureAwait(false);
        json.WriteStartObject();
        json.WriteString(DocumentFormat.FormatProperty, "electioncore-audit-readiness");
        json.WriteNumber(DocumentFormat.VersionProperty, 1);
        json.WriteString("statement", AuditReadinessReport.Statement);
        json.WriteString("asOf", FormCells.Day(readiness.AsOf));
        json.WriteString("scope", readiness.Scope.Value);
        json.WriteNumber("openMajors", readiness.OpenMajors);
        WriteAction(json, readiness.OldestAction);
        WriteOptional(json, "nextAudit", readiness.NextAudit?.Code.Value);
        if (report.EvidenceFiles is { } files)
        {
            json.WriteStartObject("evidenceFiles");
            json.WriteNumber("compared", files.Compared);
            json.WriteNumber("different", files.Different);
            json.WriteNumber("missing", files.Missing);
            json.WriteNumber("notCompared", files.NotCompared);
            json.WriteEndObject();
        }

        await WriteRowsAsync(json, report, "whole", readiness.Whole, cancellationToken).ConfigureAwait(false);
        await WriteRowsAsync(json, report, "byProcess", readiness.ByProcess, cancellationToken).ConfigureAwait(false);
        await WriteRowsAsync(json, report, "byClause", readiness.ByClause, cancellationToken).ConfigureAwait(false);
        await WriteRowsAsync(json, report, "byUnit", readiness.ByUnit, cancellationToken).ConfigureAwait(false);
        json.WriteStartArray("fixFirst");
        foreach (var fix in readiness.FixFirst)
        {
            WriteReason(json, fix.Reason, fix.Places);
        }

        json.WriteEndArray();
        json.WriteStartArray("blockers");
        foreach (var blocker in readiness.Blockers)
        {
            WriteReason(json, blocker, places: null);
        }

        json.WriteEndArray();
        json.WriteStartArray("reasons");
        foreach (var reason in readiness.Reasons)
        {
            WriteReason(json, reason, places: null);
        }

        json.WriteEndArray();
        await JsonWriting.FinishAsync(json, stream, cancellationToken).ConfigureAwait(false);
    }

    private static async Task WriteRowsAsync(
        Utf8JsonWriter json, AuditReadinessReport report, string name, ImmutableArray<AuditReadinessRow> rows, CancellationToken cancellationToken)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            WriteRow(json, report, row);
            await JsonWriting.PassOnAsync(json, cancellationToken).ConfigureAwait(false);
        }

        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, AuditReadinessReport report, AuditReadinessRow row)
    {
        json.WriteStartObject();
        json.WriteString("catalogue", row.Catalogue.Value);
        WriteOptional(json, "clause", row.Clause);
        WriteOptional(json, "process", row.Process);
        WriteOptional(json, "processName", report.Find(row.Catalogue)?.Processes.FirstOrDefault(p => p.Code == row.Process)?.Name.For("en"));
        WriteOptional(json, "unit", row.Unit?.Value);
        WriteOptional(json, "basis", row.Basis is { } basis ? EnumWords<TopicBasis>.Of(basis) : null);
        var counts = row.Counts;
        json.WriteNumber("inScope", counts.InScope);
        json.WriteNumber("met", counts.Met);
        json.WriteNumber("partlyMet", counts.PartlyMet);
        json.WriteNumber("notMet", counts.NotMet);
        json.WriteNumber("notApplicable", counts.NotApplicable);
        json.WriteNumber("notAssessed", counts.NotAssessed);
        json.WriteNumber("withEvidence", counts.WithEvidence);
        json.WriteNumber("withFreshEvidence", counts.WithFreshEvidence);
        json.WriteNumber("withStaleEvidence", counts.WithStaleEvidence);
        json.WriteNumber("openMajors", row.OpenMajors);
        WriteAction(json, row.OldestAction);
        WriteOptional(json, "nextAuditOn", row.NextAuditOn is { } day ? FormCells.Day(day) : null);
        json.WriteEndObject();
    }

    private static void WriteAction(Utf8JsonWriter json, OpenAction? action)
    {
        if (action is null)
        {
            return;
        }

        json.WriteStartObject("oldestAction");
        json.WriteString("case", action.Case.Value);
        WriteOptional(json, "action", action.Action);
        json.WriteString("state", EnumWords<CaseState>.Of(action.State));
        json.WriteString("text", action.Text);
        json.WriteString("owner", action.Owner.Value);
        json.WriteString("openedOn", FormCells.Day(action.OpenedOn));
        WriteOptional(json, "dueOn", action.DueOn is { } due ? FormCells.Day(due) : null);
        json.WriteEndObject();
    }

    private static void WriteReason(Utf8JsonWriter json, Diagnostic reason, int? places)
    {
        json.WriteStartObject();
        json.WriteString("code", reason.Code);
        json.WriteString("text", AuditReadinessReport.TextOf(reason));
        json.WriteString("about", reason.Place.Subject.ToString());
        if (places is { } count)
        {
            json.WriteNumber("places", count);
        }

        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
