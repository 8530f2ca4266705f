namespace ElectionCore.Inclusion;

/// <content>Values of several places, groups and days.</content>
public sealed partial record IndicatorValue
{
    /// <summary>The value of several places together: the figures are summed and the value is computed again.</summary>
    /// <param name="values">Values of one indicator; at least one. That nobody is counted twice is for the caller to know.</param>
    /// <returns>The value of all of them. Where a count of one place is missing, so is the value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null or holds null.</exception>
    /// <exception cref="ArgumentException">There are none.</exception>
    /// <exception cref="RuleViolationException">
    /// The values are of different indicators, bases or times; the indicator is <see cref="IndicatorForm.Composite"/>; or some
    /// know of people whose group is not known and others say nothing about them.
    /// </exception>
    /// <exception cref="OverflowException">A sum is too great.</exception>
    public static IndicatorValue Pool(IEnumerable<IndicatorValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        IndicatorValue[] all = [.. values];
        if (all.Length == 0)
        {
            throw new ArgumentException("Pooling needs at least one value.", nameof(values));
        }

        var indicator = all[0].Indicator;
        foreach (var value in all)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(values));
            RequireOneIndicator(all[0], value);
        }

        var count = all[0].Inputs.Count;
        var fault = Array.Exists(all, v => v.Indicator.Form == IndicatorForm.Composite)
            ? "it is made of several fractions"
            : Array.Exists(all, v => v.Inputs.Count != count) ? "some tell how many people are of a group that is not known, others do not" : null;
        return fault is null
            ? IndicatorFormulas.Apply(indicator, [.. Enumerable.Range(0, count).Select(i => Figure.Sum(all.Select(v => v.Inputs[i])))])
            : throw new RuleViolationException(InclusionDiagnostics.NotPoolable.At(
                FigureRules.PlaceOf(indicator.Code), ("indicator", indicator.Code), ("reason", fault)));
    }

    /// <summary>This value less another of the same indicator, base and time: the turnout of men less that of women.</summary>
    /// <param name="other">The value that is taken from this one.</param>
    /// <returns>
    /// The difference, in points where the indicator is a share, rate or gap in points. Missing when either value is.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="RuleViolationException">The values are of different indicators, bases or times.</exception>
    /// <exception cref="OverflowException">The difference cannot be written exactly.</exception>
    public IndicatorValue DifferenceFrom(IndicatorValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        RequireComparable(other);
        return Less(other, "difference", "Difference: ");
    }

    /// <summary>How much this value has changed since an earlier day: the gender gap of this roll less that of the last.</summary>
    /// <param name="earlier">The value of the same groups on the earlier day.</param>
    /// <returns>The change, negative when the value fell. Missing when either value is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is null.</exception>
    /// <exception cref="RuleViolationException">
    /// The values are of different indicators, bases or groups; or the days are not known, or not in this order.
    /// </exception>
    /// <exception cref="OverflowException">The change cannot be written exactly.</exception>
    public IndicatorValue ChangeSince(IndicatorValue earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        RequireOneIndicator(this, earlier);
        foreach (var (mine, theirs) in Inputs.Zip(earlier.Inputs))
        {
            FigureRules.RequireOneBase(Indicator.Code, mine, theirs);
            FigureRules.RequireOneGroup(Indicator.Code, mine, theirs);
        }

        if (earlier.Inputs[0].AsOf is not { } before || Inputs[0].AsOf is not { } now || before >= now)
        {
            throw new RuleViolationException(InclusionDiagnostics.NotEarlier.At(
                FigureRules.PlaceOf(Indicator.Code),
                ("earlier", FigureRules.NameOf(earlier.Inputs[0])),
                ("later", FigureRules.NameOf(Inputs[0]))));
        }

        // That the days differ is what a change is; it needs no warning.
        var change = Less(earlier, "change", "Change: ");
        return change with { Warnings = [.. change.Warnings.Where(w => w.Descriptor != InclusionDiagnostics.DatesApart)] };
    }

    /// <summary>Refuses a value of another indicator, base or day.</summary>
    internal void RequireComparable(IndicatorValue other)
    {
        RequireOneIndicator(this, other);
        foreach (var (mine, theirs) in Inputs.Zip(other.Inputs))
        {
            FigureRules.RequireOneBase(Indicator.Code, mine, theirs);
            FigureRules.RequireOneTime(Indicator.Code, mine, theirs);
        }
    }

    private static void RequireOneIndicator(IndicatorValue left, IndicatorValue right)
    {
        if (left.Indicator.Code != right.Indicator.Code)
        {
            throw new RuleViolationException(InclusionDiagnostics.IndicatorsDiffer.At(
                FigureRules.PlaceOf(left.Indicator.Code), ("left", left.Indicator.Code), ("right", right.Indicator.Code)));
        }
    }

    private IndicatorValue Less(IndicatorValue other, string suffix, string prefix)
    {
        var derived = Indicator with
        {
            Code = $"{Indicator.Code}-{suffix}",
            Name = new(prefix + Indicator.Name),
            Form = IndicatorForm.Composite,
            Unit = Indicator.Unit == IndicatorUnit.Percent ? IndicatorUnit.PercentagePoints : Indicator.Unit,
        };
        var state = FigureRules.StateOf([State, other.State]);
        var value = IndicatorAssembly.Make(
            derived, Base, [.. Inputs, .. other.Inputs], state, () => IndicatorArithmetic.Subtract(Value!.Value, other.Value!.Value));
        return value with { Warnings = [.. Findings(this), .. Findings(other), .. value.Warnings] };
    }

    // What is odd about a value itself; what is odd about its figures is told from the figures again.
    private static IEnumerable<Diagnostic> Findings(IndicatorValue value) => value.Warnings.Where(w =>
        w.Descriptor == InclusionDiagnostics.MoreThanAll || w.Descriptor == InclusionDiagnostics.PartsExceedWhole);
}
