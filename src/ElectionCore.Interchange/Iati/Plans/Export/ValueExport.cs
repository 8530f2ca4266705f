using System.Globalization;
using System.Numerics;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Writes baselines, targets and actuals.</summary>
internal sealed class ValueExport(IatiOutput output, ExportFindings findings)
{
    private const int Digits = 8;
    private const decimal Scale = 100_000_000;

    /// <summary>Whether a value is of its indicator's kind, and there is a number where one is needed.</summary>
    public static bool CanBeWritten(MeasuredValue value, PlanIndicatorKind kind) => value.Kind == kind && value.Ratio is not { IsDefined: false };

    /// <summary>Writes one value.</summary>
    /// <param name="element">The element it is.</param>
    /// <param name="kind">The kind of its indicator.</param>
    /// <param name="value">The value.</param>
    /// <param name="place">The place, where that is not the value's own.</param>
    /// <param name="reporter">Who reported it, where that has to be told apart.</param>
    /// <param name="on">Of a baseline the day or year.</param>
    public void Write(string element, PlanIndicatorKind kind, CellValue value, PlaceCode? place, UnitCode? reporter, PartialDate? on)
    {
        if (!CanBeWritten(value.Value, kind))
        {
            findings.NotCarried(value.Value.Kind == kind ? "ratios with a denominator of zero" : "values of another kind than their indicator");
            return;
        }

        output.Start(element);
        if (on is { } day)
        {
            output.Attribute("year", day.Year.ToString(CultureInfo.InvariantCulture));
            output.Attribute("iso-date", day.IsComplete ? IatiDate.Write(day.Earliest) : null);
        }

        output.Attribute("value", NumberOf(value.Value));
        WriteCell(value, place ?? value.Place, reporter);
        if ((AnswerOf(value.Value) ?? value.Comment) is { } comment)
        {
            output.Start("comment");
            output.Narrative(comment);
            output.End();
        }

        findings.NotCarried("comments beside answers", value.Comment is not null && AnswerOf(value.Value) is not null ? 1 : 0);
        output.End();
    }

    private static string? AnswerOf(MeasuredValue value) => value switch
    {
        { Answer: { } answer } => answer,
        { ReachedOn: { } day } => $"reached on {IatiDate.Write(day)}",
        { IsReached: { } isReached } => isReached ? "reached" : "not reached",
        _ => null,
    };

    private string? NumberOf(MeasuredValue value)
    {
        if (value.Number is { } number)
        {
            return IatiNumber.Write(number);
        }

        if (value.Ratio is not { } ratio)
        {
            return null;
        }

        var share = ratio.ToDecimal(Digits, MidpointRounding.ToEven)!.Value;
        var isExact = new BigInteger(share * Scale) * ratio.Denominator == new BigInteger(Scale) * ratio.Numerator;
        findings.OtherForm(isExact ? "ratios, as percentages" : "ratios, as percentages rounded to six digits");
        findings.NotCarried("numerators and denominators");
        return IatiNumber.Write(share * 100);
    }

    private void WriteCell(CellValue value, PlaceCode? place, UnitCode? reporter)
    {
        if (place is { } where)
        {
            output.Element("location", ("ref", where.Value));
        }

        foreach (var cell in value.Cell)
        {
            output.Element("dimension", ("name", cell.Dimension), ("value", cell.Category));
        }

        if (reporter is { } unit)
        {
            output.Element("dimension", ("name", IatiExtension.Reporter), ("value", unit.Value));
        }
    }
}
