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

    /// <summary>Writes one baseline or target.</summary>
    /// <param name="element">The element it is.</param>
    /// <param name="kind">The kind of its indicator.</param>
    /// <param name="value">The value.</param>
    /// <param name="on">Of a baseline the day or year.</param>
    public void Write(string element, PlanIndicatorKind kind, CellValue value, PartialDate? on = null)
    {
        if (!CanBeWritten(value, kind))
        {
            return;
        }

        output.Start(element);
        if (on is { } day)
        {
            output.Attribute("year", day.Year.ToString(CultureInfo.InvariantCulture));
            output.Attribute("iso-date", day.IsComplete ? IatiDate.Write(day.Earliest) : null);
        }

        output.Attribute("value", NumberOf(value.Value));
        WriteCell(value, value.Place);
        WriteComment(value, RecordStanding.Recorded);
        output.End();
    }

    /// <summary>Writes one actual.</summary>
    /// <param name="kind">The kind of its indicator.</param>
    /// <param name="value">The value.</param>
    /// <param name="measurement">The measurement it is of.</param>
    /// <param name="showsReporter">Whether several units report, so that people have to tell them apart.</param>
    public void WriteActual(PlanIndicatorKind kind, CellValue value, Measurement measurement, bool showsReporter)
    {
        if (!CanBeWritten(value, kind))
        {
            return;
        }

        output.Start("actual");
        output.Attribute("value", NumberOf(value.Value));
        WriteCell(value, value.Place ?? measurement.Place);
        if (showsReporter && measurement.Reporter is { } unit)
        {
            output.Start("dimension");
            output.Attribute("name", IatiExtension.Reporter);
            output.Attribute("value", unit.Value);
            output.Extension(IatiExtension.Part, IatiExtension.Reporter);
            output.End();
        }

        WriteComment(value, measurement.Standing);
        output.ExtensionElement(
            IatiExtension.Report,
            (IatiExtension.Reporter, measurement.Reporter?.Value),
            (IatiExtension.Place, measurement.Place?.Value),
            (IatiExtension.ReportedOn, IatiDate.Write(measurement.ReportedOn)),
            (IatiExtension.Standing, ExampleRecords.IsExample(measurement.Standing) ? IatiExtension.Example : null));
        output.End();
    }

    private bool CanBeWritten(CellValue value, PlanIndicatorKind kind)
    {
        if (CanBeWritten(value.Value, kind))
        {
            return true;
        }

        findings.NotCarried(value.Value.Kind == kind ? "ratios with a denominator of zero" : "values of another kind than their indicator");
        return false;
    }

    private void WriteComment(CellValue value, RecordStanding standing)
    {
        var answer = AnswerOf(value.Value);
        if (ExampleMark.Put(answer ?? value.Comment, standing) is { } comment)
        {
            output.Start("comment");
            output.Narrative(comment);
            output.End();
        }

        findings.NotCarried("comments beside answers", value.Comment is not null && answer is not null ? 1 : 0);
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

    private void WriteCell(CellValue value, PlaceCode? place)
    {
        if (place is { } where)
        {
            output.Element("location", ("ref", where.Value));
        }

        foreach (var cell in value.Cell)
        {
            output.Element("dimension", ("name", cell.Dimension), ("value", cell.Category));
        }
    }
}
