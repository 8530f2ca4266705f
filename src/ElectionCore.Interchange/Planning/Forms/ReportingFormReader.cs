using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads filled reporting forms back as drafts of measurements.</summary>
/// <remarks>
/// <para>The code of a draft follows from the plan, the period, the unit and the indicator, so that a corrected form gives the corrected
/// draft under the same code. What the plan has as the form says it is known, whatever its status and on whatever day the form is read
/// again; there is no new draft of it. What is submitted or approved is not changed by a form: that a form says otherwise is a fault.</para>
/// <para>An empty cell is nothing reported, never zero. An indicator without any actual value has a draft only where the form gives a
/// reason for the delay; the draft has that reason and no values. A form is taken as a
/// whole: when one of its cells is wrong, there are no drafts, and all faults are told at once with sheet and cell. Limits are those of
/// <see cref="PlanWorkbook"/>.</para>
/// </remarks>
public static class ReportingFormReader
{
    /// <summary>Reads a filled form.</summary>
    /// <param name="stream">The workbook. It is read to its end and not closed.</param>
    /// <param name="name">The name for messages.</param>
    /// <param name="content">The plan as it is known now, with its measurements whatever their status; the form has to be of it.</param>
    /// <param name="reportedOn">The day on which it was reported.</param>
    /// <param name="reportedBy">Who reported it, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The drafts, or what is wrong with the form. Nothing throws for bad data.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public static async Task<ReportingFormReading> ReadAsync(
        Stream stream, string name, PlanContent content, DateOnly reportedOn, PersonRef? reportedBy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var findings = new List<Diagnostic>();
        var sheets = await SheetFileReader.ReadAsync(stream, name, findings, cancellationToken).ConfigureAwait(false);
        if (sheets is null || FormCover.Read(name, sheets, content, reportedOn, findings) is not { } form)
        {
            return new([], [], findings);
        }

        var report = sheets.Find(s => string.Equals(s.Name.Trim(), ReportingFormWorkbook.Report, StringComparison.OrdinalIgnoreCase));
        if (report is null)
        {
            findings.Add(InterchangeDiagnostics.SheetMissing.At(DiagnosticPlace.In(name), ("sheet", ReportingFormWorkbook.Report)));
            return new([], [], findings);
        }

        var drafts = new FormRows(name, form, reportedOn, reportedBy, findings).Read(report);
        var (next, known) = new FormComparison(content, form.Unit, findings).Part(drafts);
        return findings.Exists(f => f.Severity == DiagnosticSeverity.Error) ? new([], [], findings) : new(next, known, findings);
    }
}
