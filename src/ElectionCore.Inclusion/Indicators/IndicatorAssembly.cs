namespace ElectionCore.Inclusion;

/// <summary>Puts a value together with all that it rests on.</summary>
internal static class IndicatorAssembly
{
    /// <summary>The value of a formula that is asked only when every figure it needs has a number.</summary>
    public static IndicatorValue Make(Indicator indicator, PopulationBase? of, ValueList<Figure> inputs, Func<Ratio> formula) =>
        Make(indicator, of, inputs, FigureRules.StateOf(inputs.Select(f => f.Count.State)), formula);

    public static IndicatorValue Make(Indicator indicator, PopulationBase? of, ValueList<Figure> inputs, ObservationState state, Func<Ratio> formula)
    {
        Ratio? value = state == ObservationState.Value ? formula() : null;
        var time = FigureTime.Common(inputs);
        return new()
        {
            Indicator = indicator,
            State = value is { IsDefined: false } ? ObservationState.NotApplicable : state,
            Value = value,
            Inputs = inputs,
            Base = of,
            AsOf = time?.Last,
            Since = time?.Since,
            Coverage = FigureRules.LeastCoverage(inputs),
            IsProxy = inputs.Any(f => f.IsProxy),
            IsInternal = inputs.Any(f => f.IsInternal),
            Warnings = [.. FigureRules.WarningsOf(indicator.Code, inputs)],
        };
    }

    /// <summary>Says first what is odd about the value itself.</summary>
    public static IndicatorValue Noting(this IndicatorValue value, Diagnostic finding) => value with { Warnings = [finding, .. value.Warnings] };

    /// <summary>Notes a part that is greater than what it is a part of.</summary>
    public static IndicatorValue NotingExcess(this IndicatorValue value, Figure part) =>
        value.Value is { IsDefined: true } ratio && ratio.Numerator > ratio.Denominator
            ? value.Noting(InclusionDiagnostics.MoreThanAll.At(
                FigureRules.PlaceOf(value.Indicator.Code), ("part", FigureRules.NameOf(part)), ("numerator", ratio.Numerator), ("denominator", ratio.Denominator)))
            : value;

    /// <summary>Gives the value bounds, and says so, unless they leave nothing open.</summary>
    public static IndicatorValue Within(this IndicatorValue value, Figure undeclared, ValueBounds bounds) =>
        !bounds.Lowest.IsDefined || !bounds.Highest.IsDefined || bounds.Lowest.HasSameValueAs(bounds.Highest)
            ? value
            : (value with { Bounds = bounds }).Noting(InclusionDiagnostics.GroupUndeclared.At(
                FigureRules.PlaceOf(value.Indicator.Code), ("count", undeclared.Count), ("lowest", bounds.Lowest), ("highest", bounds.Highest)));
}
