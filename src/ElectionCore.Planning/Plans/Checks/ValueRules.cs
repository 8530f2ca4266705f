namespace ElectionCore.Planning;

/// <summary>Values are of the indicator's kind, on its scale, and not more than the whole where they are shares.</summary>
internal static class ValueRules
{
    public static void Check(PlanCheckContext context, PlanIndicator indicator, SubjectRef subject, string where, ValueList<CellValue> values)
    {
        foreach (var value in values)
        {
            CheckValue(context, indicator, subject, where, value.Value);
        }

        CellRules.Check(context, indicator, subject, where, values);
    }

    /// <summary>Compares two values of an indicator; null when they have no order.</summary>
    public static int? Compare(PlanIndicator indicator, MeasuredValue left, MeasuredValue right)
    {
        if (left is { Number: { } number } && right is { Number: { } otherNumber })
        {
            return number.CompareTo(otherNumber);
        }

        if (left is { Ratio: { IsDefined: true } ratio } && right is { Ratio: { IsDefined: true } otherRatio })
        {
            return ratio.CompareValueTo(otherRatio);
        }

        var places = (PlaceOf(indicator, left.Answer), PlaceOf(indicator, right.Answer));
        return places is (>= 0, >= 0) ? places.Item1.CompareTo(places.Item2) : null;
    }

    private static void CheckValue(PlanCheckContext context, PlanIndicator indicator, SubjectRef subject, string where, MeasuredValue value)
    {
        if (value.Kind is { } kind && kind != indicator.Kind)
        {
            var isText = kind == PlanIndicatorKind.Qualitative && indicator.Kind is PlanIndicatorKind.Quantity or PlanIndicatorKind.Ratio;
            context.Report(
                isText ? PlanningDiagnostics.TextForNumber : PlanningDiagnostics.ValueOfOtherKind, subject,
                ("indicator", indicator.Code), ("where", where), ("value", value), ("kind", Words.Of(kind)), ("expected", Words.Of(indicator.Kind)));
        }
        else if (Percentages.IsUnit(indicator.UnitOfMeasure) && IsAboveWhole(value))
        {
            context.Report(PlanningDiagnostics.ShareAboveWhole, subject, ("indicator", indicator.Code), ("where", where), ("value", value));
        }
        else if (value.Answer is { } answer && indicator.Answers.Count > 0 && PlaceOf(indicator, answer) < 0)
        {
            context.Report(PlanningDiagnostics.AnswerOffScale, subject, ("indicator", indicator.Code), ("where", where), ("answer", answer));
        }
    }

    private static bool IsAboveWhole(MeasuredValue value) =>
        value.Number > 100 || value.Ratio is { IsDefined: true } ratio && ratio.Numerator > ratio.Denominator;

    private static int PlaceOf(PlanIndicator indicator, string? answer)
    {
        for (var place = 0; place < indicator.Answers.Count; place++)
        {
            if (indicator.Answers[place] == answer)
            {
                return place;
            }
        }

        return -1;
    }
}
