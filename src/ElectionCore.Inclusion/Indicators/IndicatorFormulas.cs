namespace ElectionCore.Inclusion;

/// <summary>The formulas that indicators are made of, for the standard ones and for an institution's own.</summary>
/// <remarks>
/// <para>Shares, gaps and quotients take counts of one population on one day or over one time. Rates take counts of two
/// populations; their times may differ, and then the value says so. Times that are not known are never taken to be the same or
/// different.</para>
/// <para>Where a count is missing the value is missing, for the same reason when there is one, otherwise unknown. Where the
/// denominator is zero the value is not applicable, and its ratio undefined. Neither is ever zero.</para>
/// </remarks>
public static class IndicatorFormulas
{
    /// <summary>A part of a whole.</summary>
    /// <param name="indicator">What is measured; its form is <see cref="IndicatorForm.Share"/>.</param>
    /// <param name="part">The count of the group.</param>
    /// <param name="whole">The count of all, including those whose group is not known.</param>
    /// <param name="undeclared">
    /// How many of all are of a group that is not known, or null when nothing is said about them. The value is then the share
    /// among the people whose group is known, and the bounds are those with none and with all of the others in the group. Where
    /// their number is missing there is no value, only the bounds.
    /// </param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="undeclared"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is of another form.</exception>
    /// <exception cref="RuleViolationException">The figures count different populations, or different times.</exception>
    public static IndicatorValue Share(Indicator indicator, Figure part, Figure whole, Figure? undeclared = null)
    {
        ValueList<Figure> inputs = [.. RequireOnePopulation(indicator, IndicatorForm.Share, undeclared is null ? [part, whole] : [part, whole, undeclared])];
        if (undeclared is null)
        {
            return IndicatorAssembly.Make(indicator, whole.Base, inputs, () => new(part.Count.Value!.Value, whole.Count.Value!.Value))
                .NotingExcess(part);
        }

        var (among, all, open) = (part.Count.Value, whole.Count.Value, Open(undeclared));
        if (among is null || all is null)
        {
            return IndicatorAssembly.Make(indicator, whole.Base, inputs, StateOf(part, whole, undeclared), () => default);
        }

        if (among > all || open > all - among)
        {
            return IndicatorAssembly.Make(indicator, whole.Base, inputs, ObservationState.Unknown, () => default)
                .Noting(InclusionDiagnostics.PartsExceedWhole.At(
                    FigureRules.PlaceOf(indicator.Code),
                    ("whole", FigureRules.NameOf(whole)),
                    ("parts", (Int128)among.Value + (open ?? 0)),
                    ("all", all.Value)));
        }

        return IndicatorAssembly
            .Make(indicator, whole.Base, inputs, StateOf(part, whole, undeclared), () => new(among.Value, all.Value - open!.Value))
            .Within(undeclared, new(new(among.Value, all.Value), new(open is { } some ? among.Value + some : all.Value, all.Value)));
    }

    /// <summary>A count over the population it is measured against.</summary>
    /// <param name="indicator">What is measured; its form is <see cref="IndicatorForm.Rate"/>.</param>
    /// <param name="count">The count of the group, such as women on the roll.</param>
    /// <param name="population">The count of the same group in the other population, such as adult women by the census.</param>
    /// <returns>The value. Above one it carries a finding, and is not an error.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The indicator is of another form.</exception>
    /// <exception cref="RuleViolationException">
    /// Both count one population, which makes a share; or they count different groups.
    /// </exception>
    public static IndicatorValue Rate(Indicator indicator, Figure count, Figure population)
    {
        RequireForm(indicator, IndicatorForm.Rate);
        ArgumentNullException.ThrowIfNull(count);
        ArgumentNullException.ThrowIfNull(population);
        if (count.Base.Code == population.Base.Code)
        {
            throw new RuleViolationException(InclusionDiagnostics.RateWithinOneBase.At(
                FigureRules.PlaceOf(indicator.Code),
                ("part", FigureRules.NameOf(count)),
                ("whole", FigureRules.NameOf(population)),
                ("base", population.Base.Code)));
        }

        FigureRules.RequireOneGroup(indicator.Code, count, population);
        return IndicatorAssembly
            .Make(indicator, population.Base, [count, population], () => new(count.Count.Value!.Value, population.Count.Value!.Value))
            .NotingExcess(count);
    }

    /// <summary>One group less another, in people.</summary>
    /// <param name="indicator">What is measured; its form is <see cref="IndicatorForm.GapInPeople"/>.</param>
    /// <param name="first">The count of the first group.</param>
    /// <param name="second">The count that is taken from it.</param>
    /// <param name="undeclared">
    /// How many people belong to a group that is not known, for bounds; or null when nothing is said about them. Where their
    /// number is missing there is no value, and no bounds either, for nothing else limits them.
    /// </param>
    /// <returns>The value, over one. The people whose group is not known are in neither count.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="undeclared"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is of another form.</exception>
    /// <exception cref="RuleViolationException">The figures count different populations, or different times.</exception>
    public static IndicatorValue GapInPeople(Indicator indicator, Figure first, Figure second, Figure? undeclared = null) =>
        Gap(indicator, IndicatorForm.GapInPeople, first, second, undeclared);

    /// <summary>One group less another, over both together.</summary>
    /// <param name="indicator">What is measured; its form is <see cref="IndicatorForm.GapInPoints"/>.</param>
    /// <param name="first">The count of the first group.</param>
    /// <param name="second">The count that is taken from it.</param>
    /// <param name="undeclared">
    /// How many people belong to a group that is not known, for bounds; or null when nothing is said about them. Where their
    /// number is missing there is no value, and no bounds either, for nothing else limits them.
    /// </param>
    /// <returns>The value. The people whose group is not known are in neither part of the fraction.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="undeclared"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is of another form.</exception>
    /// <exception cref="RuleViolationException">The figures count different populations, or different times.</exception>
    /// <exception cref="OverflowException">The two counts together are too great.</exception>
    public static IndicatorValue GapInPoints(Indicator indicator, Figure first, Figure second, Figure? undeclared = null) =>
        Gap(indicator, IndicatorForm.GapInPoints, first, second, undeclared);

    /// <summary>One group less another, over the whole population, whoever else belongs to it.</summary>
    /// <param name="indicator">What is measured; its form is <see cref="IndicatorForm.GapInPointsOfAll"/>.</param>
    /// <param name="first">The count of the first group.</param>
    /// <param name="second">The count that is taken from it.</param>
    /// <param name="all">The count of everybody.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The indicator is of another form.</exception>
    /// <exception cref="RuleViolationException">The figures count different populations, or different times.</exception>
    public static IndicatorValue GapInPointsOfAll(Indicator indicator, Figure first, Figure second, Figure all)
    {
        ValueList<Figure> inputs = [.. RequireOnePopulation(indicator, IndicatorForm.GapInPointsOfAll, [first, second, all])];
        return IndicatorAssembly.Make(
            indicator, all.Base, inputs, () => new(first.Count.Value!.Value - second.Count.Value!.Value, all.Count.Value!.Value));
    }

    /// <summary>One group over another.</summary>
    /// <param name="indicator">What is measured; its form is <see cref="IndicatorForm.Quotient"/>.</param>
    /// <param name="first">The count above the line.</param>
    /// <param name="second">The count below it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The indicator is of another form.</exception>
    /// <exception cref="RuleViolationException">The figures count different populations, or different times.</exception>
    public static IndicatorValue Quotient(Indicator indicator, Figure first, Figure second)
    {
        ValueList<Figure> inputs = [.. RequireOnePopulation(indicator, IndicatorForm.Quotient, [first, second])];
        return IndicatorAssembly.Make(indicator, second.Base, inputs, () => new(first.Count.Value!.Value, second.Count.Value!.Value));
    }

    /// <summary>Computes a value again from the figures of its formula, in their order.</summary>
    internal static IndicatorValue Apply(Indicator indicator, IReadOnlyList<Figure> figures) => indicator.Form switch
    {
        IndicatorForm.Share => Share(indicator, figures[0], figures[1], figures.ElementAtOrDefault(2)),
        IndicatorForm.Rate => Rate(indicator, figures[0], figures[1]),
        IndicatorForm.GapInPeople => GapInPeople(indicator, figures[0], figures[1], figures.ElementAtOrDefault(2)),
        IndicatorForm.GapInPoints => GapInPoints(indicator, figures[0], figures[1], figures.ElementAtOrDefault(2)),
        IndicatorForm.GapInPointsOfAll => GapInPointsOfAll(indicator, figures[0], figures[1], figures[2]),
        _ => Quotient(indicator, figures[0], figures[1]),
    };

    private static IndicatorValue Gap(Indicator indicator, IndicatorForm form, Figure first, Figure second, Figure? undeclared)
    {
        ValueList<Figure> inputs = [.. RequireOnePopulation(indicator, form, undeclared is null ? [first, second] : [first, second, undeclared])];
        var state = undeclared is null
            ? FigureRules.StateOf([first.Count.State, second.Count.State])
            : StateOf(first, second, undeclared);
        var value = IndicatorAssembly.Make(indicator, first.Base, inputs, state, () => Between(0, 0));
        return value.State == ObservationState.Value && undeclared is not null && Open(undeclared) is { } open
            ? value.Within(undeclared, new(Between(0, open), Between(open, 0)))
            : value;

        // With so many more people in the first group, and so many in the second.
        Ratio Between(long inFirst, long inSecond)
        {
            var (one, other) = checked((first.Count.Value!.Value + inFirst, second.Count.Value!.Value + inSecond));
            return new(one - other, form == IndicatorForm.GapInPeople ? 1 : checked(one + other));
        }
    }

    /// <summary>How many people are of a group that is not known: none where there is nobody to ask; null when nobody knows.</summary>
    private static long? Open(Figure undeclared) => undeclared.Count.State == ObservationState.NotApplicable ? 0 : undeclared.Count.Value;

    private static ObservationState StateOf(Figure first, Figure second, Figure undeclared) => FigureRules.StateOf(
        [first.Count.State, second.Count.State, Open(undeclared) is null ? undeclared.Count.State : ObservationState.Value]);

    private static Figure[] RequireOnePopulation(Indicator indicator, IndicatorForm form, Figure[] figures)
    {
        RequireForm(indicator, form);
        foreach (var figure in figures)
        {
            ArgumentNullException.ThrowIfNull(figure, nameof(figures));
            FigureRules.RequireOneBase(indicator.Code, figures[0], figure);
        }

        FigureRules.RequireOneTime(indicator.Code, figures);
        return figures;
    }

    private static void RequireForm(Indicator indicator, IndicatorForm form)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (indicator.Form != form)
        {
            throw new ArgumentException($"The indicator {indicator.Code} is a {Words.Of(indicator.Form)}, not a {Words.Of(form)}.", nameof(indicator));
        }
    }
}
