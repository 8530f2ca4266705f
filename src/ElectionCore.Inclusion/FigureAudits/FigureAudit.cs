using System.Globalization;

namespace ElectionCore.Inclusion;

/// <summary>Recomputes published figures from each other: totals from parts, percentages from counts.</summary>
/// <remarks>
/// The audit says what fits and what would explain the rest. It corrects nothing: the slip may be the newspaper's, the
/// office's or the reader's.
/// </remarks>
public static class FigureAudit
{
    /// <summary>Audits a whole table: rows, columns, and the percentages of its rows.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentException">A row has not as many parts as the table has columns.</exception>
    public static FigureAuditReport Check(PublishedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        IReadOnlyList<PublishedRow> all = table.Totals is null ? table.Rows : [.. table.Rows, table.Totals];
        if (all.FirstOrDefault(r => r.Parts.Count != table.Columns.Count) is { } odd)
        {
            throw new ArgumentException($"The row {odd.Label} has {odd.Parts.Count} parts for {table.Columns.Count} columns.", nameof(table));
        }

        var rows = all.Select(r => RowOf(table, r)).ToList();
        var columns = table.Totals is null ? [] : ColumnsOf(table, table.Totals).ToList();
        var percentages = all.SelectMany(r => r.Percentages.Select(p => PercentageOf(table, r, p)));
        ValueList<AuditFinding> findings = [.. rows, .. columns, .. percentages];
        ValueList<SuspectCell> suspects = [.. Suspects(table, rows, columns)];
        return new()
        {
            Table = table,
            Findings = findings,
            SuspectCells = suspects,
            Diagnostics =
            [
                .. findings.Select(f => f.Diagnostic).OfType<Diagnostic>(),
                .. suspects.Select(s => InclusionDiagnostics.CellMissesBothTotals.At(
                    SumAudit.PlaceOf(s.Row), ("row", s.Row), ("column", s.Column), ("printed", s.Printed), ("suggested", s.Suggested))),
            ],
        };
    }

    /// <summary>Compares printed parts with a printed total.</summary>
    /// <param name="label">What the total is of.</param>
    /// <param name="parts">The parts; null where nothing is printed.</param>
    /// <param name="total">The total, or null where none is printed.</param>
    /// <param name="isRounded">Whether whole numbers were rounded too.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentException"><paramref name="label"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public static AuditFinding CheckSum(string label, ValueList<PublishedNumber?> parts, PublishedNumber? total, bool isRounded = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        ArgumentNullException.ThrowIfNull(parts);
        return SumAudit.Check(
            AuditedRelation.RowTotal, label, [.. parts.Select((p, i) => (string.Create(CultureInfo.InvariantCulture, $"part {i + 1}"), p))], total, isRounded);
    }

    /// <summary>Compares a printed percentage with its counts.</summary>
    /// <param name="percentage">The percentage, with its base.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="percentage"/> is null.</exception>
    public static AuditFinding CheckPercentage(PublishedPercentage percentage)
    {
        ArgumentNullException.ThrowIfNull(percentage);
        return PercentageAudit.Check(percentage.Label, percentage, percentage.OtherBases);
    }

    private static AuditFinding RowOf(PublishedTable table, PublishedRow row) => SumAudit.Check(
        AuditedRelation.RowTotal, row.Label, [.. table.Columns.Zip(row.Parts)], row.Total, table.IsRounded);

    private static IEnumerable<AuditFinding> ColumnsOf(PublishedTable table, PublishedRow totals)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            yield return SumAudit.Check(
                AuditedRelation.ColumnTotal, table.Columns[i], [.. table.Rows.Select(r => (r.Label, r.Parts[i]))], totals.Parts[i], table.IsRounded);
        }

        yield return SumAudit.Check(
            AuditedRelation.ColumnTotal, "total", [.. table.Rows.Select(r => (r.Label, r.Total))], totals.Total, table.IsRounded);
    }

    private static AuditFinding PercentageOf(PublishedTable table, PublishedRow row, PublishedPercentage percentage)
    {
        var total = new PublishedBase($"total of {row.Label}", CountOf(row.Total));
        var columns = table.Totals is null ? [] : table.Columns.Zip(table.Totals.Parts, (label, part) => new PublishedBase($"total of {label}", CountOf(part)));
        var all = table.Totals is null ? [] : new[] { new PublishedBase("total of all", CountOf(table.Totals.Total)) };
        return PercentageAudit.Check(
            $"{row.Label}, {percentage.Label}",
            percentage.Base is null ? percentage with { Base = total } : percentage,
            [.. percentage.OtherBases, total, .. all, .. columns]);
    }

    private static ObservedCount CountOf(PublishedNumber? number) => number is { Decimals: 0 } ? number.Units : ObservedCount.Unknown;

    /// <summary>Where a row and a column miss their totals by one difference, they blame the cell in which they meet.</summary>
    private static IEnumerable<SuspectCell> Suspects(PublishedTable table, List<AuditFinding> rows, List<AuditFinding> columns)
    {
        for (var c = 0; c < Math.Min(table.Columns.Count, columns.Count); c++)
        {
            for (var r = 0; r < table.Rows.Count; r++)
            {
                if (IsOff(rows[r]) && IsOff(columns[c]) && rows[r].Difference is { } miss && columns[c].Difference is { } other
                    && miss.HasSameValueAs(other) && table.Rows[r].Parts[c] is { } printed && Corrected(printed, miss) is { } suggested)
                {
                    yield return new(table.Rows[r].Label, table.Columns[c], printed, suggested);
                }
            }
        }
    }

    private static bool IsOff(AuditFinding finding) =>
        finding.Match is FigureMatch.NotReproduced or FigureMatch.TransposedDigits or FigureMatch.DigitChanged;

    private static PublishedNumber? Corrected(PublishedNumber printed, Ratio difference)
    {
        var units = printed.Units - ((Int128)difference.Numerator * PublishedNumber.PowerOfTen(printed.Decimals) / difference.Denominator);
        return units >= 0 && units <= long.MaxValue ? PublishedNumber.FromUnits((long)units, printed.Decimals) : null;
    }
}
