namespace ElectionCore.Interchange;

/// <summary>One row of a list of people. What is wrong with it is told by line and column, and never by what stands there.</summary>
internal sealed class ListRow(ListTable table, int line, string[] cells, List<Diagnostic> faults, ListDigits digits)
{
    private static readonly DateOnly Oldest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    public ListPlace Place => new(line, table.Number);

    public bool HasFaults => faults.Count > 0 && CollectedRows.HasError(faults);

    public void Add(DiagnosticDescriptor descriptor, string? column, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        faults.Add(descriptor.At(PlaceOf(column), arguments));

    /// <summary>Where an earlier row stands, as a part of a sentence.</summary>
    public string Where(ListPlace earlier) => FormattableString.Invariant($"in line {earlier.Line}") + (earlier.Table == table.Number ? "" : " of an earlier sheet");

    public string? Text(string column)
    {
        var index = table.Columns.IndexOf(column);
        if (index < 0 || index >= cells.Length || string.IsNullOrWhiteSpace(cells[index]))
        {
            return null;
        }

        var text = table.IsCsv ? FormulaGuard.Read(cells[index]) : cells[index];
        if (RowReader.IsText(text))
        {
            return text.Trim();
        }

        Add(InterchangeDiagnostics.NotText, column, ("field", column));
        return null;
    }

    public T? Value<T>(ScalarField<T> field)
        where T : struct
    {
        if (Text(field.Name) is not { } text)
        {
            return null;
        }

        if (field.TryParse(text, out var value) || (DigitFolding.Fold(text, digits) is { } folded && field.TryParse(folded, out value)))
        {
            return value;
        }

        Add(InterchangeDiagnostics.ListCellUnfit, field.Name, ("field", field.Name), ("expected", field.Expected));
        return null;
    }

    /// <summary>A value that must be there. Without it the answer is the default value, and a fault.</summary>
    public T Required<T>(ScalarField<T> field)
        where T : struct
    {
        var known = faults.Count;
        var value = Value(field);
        if (value is null && faults.Count == known)
        {
            Add(InterchangeDiagnostics.Missing, field.Name, ("field", field.Name));
        }

        return value ?? default;
    }

    /// <summary>A day that must be there; one of another calendar is pointed out.</summary>
    public DateOnly RequiredDay(ScalarField<DateOnly> field)
    {
        var known = faults.Count;
        var day = Required(field);
        if (faults.Count == known && (day < Oldest || day > Latest))
        {
            Add(InterchangeDiagnostics.UnusualYear, field.Name, ("field", field.Name), ("value", day));
        }

        return day;
    }

    /// <summary>Where a cell stands, for findings; the row alone where there is no such column.</summary>
    public DiagnosticPlace PlaceOf(string? column) => DiagnosticPlace.In(
        table.File, line, column is not null && table.Columns.IndexOf(column) is >= 0 and var index ? index + 1 : null, table.Sheet);
}
