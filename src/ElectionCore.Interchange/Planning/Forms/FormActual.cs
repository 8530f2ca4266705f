using System.Globalization;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads the actual value of one row of a filled form.</summary>
internal sealed class FormActual(SheetRow row, PlanIndicator indicator, DateOnly reportedOn, List<Diagnostic> findings)
{
    private static readonly ScalarField<decimal> Number = PlanFields.Amount(FormWords.Actual);
    private static readonly ScalarField<decimal> OutOf = PlanFields.Amount(FormWords.OutOf);
    private static readonly ScalarField<DateOnly> ReachedOn = Fields.Day(FormWords.ReachedOn);

    /// <summary>The value; null when nothing is reported, or something is wrong, which has then been reported.</summary>
    public MeasuredValue? Read()
    {
        var (actual, whole, day) = (Cell(FormWords.Actual), Cell(FormWords.OutOf), Cell(FormWords.ReachedOn));
        if (actual is null && whole is null && day is null)
        {
            return null;
        }

        if (new[] { actual, whole, day }.FirstOrDefault(c => c?.Kind == SheetCellKind.Fault) is { } fault)
        {
            return Wrong(fault, "a value, not a fault of a formula");
        }

        if (day is not null && indicator.Kind != PlanIndicatorKind.Milestone)
        {
            return Wrong(day, "no day: it is no milestone");
        }

        if (whole is not null && indicator.Kind != PlanIndicatorKind.Ratio)
        {
            return Wrong(whole, "nothing to be out of: it is no ratio");
        }

        return indicator.Kind switch
        {
            PlanIndicatorKind.Milestone => Milestone(actual, day),
            PlanIndicatorKind.Ratio => RatioOf(actual, whole),
            PlanIndicatorKind.Quantity => Quantity(actual!),
            _ => Answer(actual!),
        };
    }

    private SheetCell? Cell(string key) => row.Cells.GetValueOrDefault(key);

    private MeasuredValue? Quantity(SheetCell actual) => actual.Kind is not (SheetCellKind.Day or SheetCellKind.Flag) && Number.TryParse(actual.Text.Trim(), out var number)
        ? MeasuredValue.OfNumber(number)
        : Wrong(actual, "a number");

    private MeasuredValue? Milestone(SheetCell? actual, SheetCell? day)
    {
        // A day in the place of the answer says both.
        (actual, day) = actual?.Kind == SheetCellKind.Day && day is null ? (null, actual) : (actual, day);
        var word = actual is null ? FormWords.Yes : WordOf(actual);
        if (word is null)
        {
            return Wrong(actual!, "yes or no");
        }

        if (day is null)
        {
            return MeasuredValue.OfMilestone(word == FormWords.Yes);
        }

        if (!ReachedOn.TryParse(day.Text, out var on))
        {
            return Wrong(day, ReachedOn.Expected);
        }

        return word == FormWords.No ? Unfit(day, on, "and said not to be reached")
            : on > reportedOn ? Unfit(day, on, $"after the day of the report, {FormCells.Day(reportedOn)}")
            : MeasuredValue.OfMilestone(isReached: true, on);
    }

    private static string? WordOf(SheetCell actual)
    {
        var word = actual.Text.Trim().ToUpperInvariant() switch
        {
            "TRUE" or "REACHED" => FormWords.Yes,
            "FALSE" or "NOT-REACHED" => FormWords.No,
            _ => FormWords.KeyOf(actual.Text, FormWords.Yes, FormWords.No),
        };
        return word is FormWords.Yes or FormWords.No ? word : null;
    }

    private MeasuredValue? RatioOf(SheetCell? actual, SheetCell? whole)
    {
        if (actual is null)
        {
            return Wrong(whole!, "how many there are, beside out of how many");
        }

        var text = whole is null ? actual.For(PlanFields.Share(FormWords.Actual)) : $"{Count(actual, Number)}/{Count(whole, OutOf)}";
        if (!Ratio.TryParse(text, provider: null, out var ratio) || ratio.Numerator < 0)
        {
            return Wrong(actual, "a count, and out of how many; or a percentage");
        }

        if (ratio.IsDefined && ratio.Numerator > ratio.Denominator)
        {
            findings.Add(InterchangeDiagnostics.ShareAboveWhole.At(Place(actual), ("indicator", indicator.Code), ("value", ratio)));
        }

        return MeasuredValue.OfRatio(ratio);
    }

    private static string Count(SheetCell cell, ScalarField<decimal> field) =>
        cell.Kind is SheetCellKind.Number or SheetCellKind.Text && field.TryParse(cell.Text.Trim(), out var count) && count == decimal.Truncate(count)
            ? count.ToString("F0", CultureInfo.InvariantCulture)
            : "";

    private MeasuredValue? Answer(SheetCell actual)
    {
        var text = actual.Text.Trim();
        if (indicator.Answers.Count == 0)
        {
            return MeasuredValue.OfAnswer(text);
        }

        return indicator.Answers.FirstOrDefault(a => string.Equals(a.Trim(), text, StringComparison.OrdinalIgnoreCase)) is { } answer
            ? MeasuredValue.OfAnswer(answer)
            : Wrong(actual, "one of " + string.Join(", ", indicator.Answers));
    }

    private MeasuredValue? Wrong(SheetCell cell, string expected)
    {
        findings.Add(InterchangeDiagnostics.ActualUnreadable.At(
            Place(cell), ("indicator", indicator.Code), ("value", RowReader.Shorten(cell.Text)), ("expected", expected)));
        return null;
    }

    private MeasuredValue? Unfit(SheetCell cell, DateOnly day, string reason)
    {
        findings.Add(InterchangeDiagnostics.ReachedDayUnfit.At(Place(cell), ("indicator", indicator.Code), ("day", day), ("reason", reason)));
        return null;
    }

    private DiagnosticPlace Place(SheetCell cell) => row.Place with { Path = cell.Path };
}
