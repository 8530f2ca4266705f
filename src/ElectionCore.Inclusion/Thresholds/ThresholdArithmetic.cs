namespace ElectionCore.Inclusion;

/// <summary>The exact value of a reading, and how many people would cure it.</summary>
internal static class ThresholdArithmetic
{
    public static ThresholdFinding Evaluate(ThresholdRule rule, ThresholdReading reading, ThresholdInput input)
    {
        var (group, other) = CountsOf(reading.Measure, input);
        var state = FigureRules.StateOf([group.State, other.State]);
        var finding = new ThresholdFinding
        {
            Rule = rule, Reading = reading, Subject = input.Subject, State = state, IsProxy = input.IsProxy,
        };
        if (group.Value is not { } of || other.Value is not { } against)
        {
            return finding;
        }

        var value = ValueOf(reading.Measure, of, against);
        if (!value.IsDefined)
        {
            return finding with { State = ObservationState.NotApplicable };
        }

        finding = finding with { Value = value };
        return finding.IsMet is true
            ? finding with
            {
                ShortfallAtFixedTotal = Shortfall(value, reading, StepsOf(reading.Measure).Fixed, Available(reading.Measure, of, against)),
                ShortfallAtGrowingTotal = Shortfall(value, reading, StepsOf(reading.Measure).Growing, long.MaxValue),
            }
            : finding;
    }

    /// <summary>The count of the group, and the count it is measured against.</summary>
    public static (ObservedCount Group, ObservedCount Other) CountsOf(ThresholdMeasure measure, ThresholdInput input) => measure switch
    {
        ThresholdMeasure.ShareOfVotes => (input.VotesOfGroup, input.VotesPolled),
        ThresholdMeasure.TurnoutOfGroup => (input.VotesOfGroup, input.RegisteredOfGroup),
        ThresholdMeasure.ShareOfCandidates => (input.CandidatesOfGroup, input.Candidates),
        _ => (input.RegisteredOfGroup, input.RegisteredOfOthers),
    };

    public static bool IsGap(ThresholdMeasure measure) =>
        measure is ThresholdMeasure.GapOfRegistered or ThresholdMeasure.GapRelativeToOthers;

    private static Ratio ValueOf(ThresholdMeasure measure, long group, long other) => measure switch
    {
        ThresholdMeasure.GapOfRegistered => new(other - group, checked(other + group)),
        ThresholdMeasure.GapRelativeToOthers => new(other - group, other),
        _ => new(group, other),
    };

    /// <summary>How the two parts of the fraction change with each person: who changes sides, and who comes in addition.</summary>
    private static ((int Numerator, int Denominator) Fixed, (int Numerator, int Denominator) Growing) StepsOf(ThresholdMeasure measure) => measure switch
    {
        ThresholdMeasure.GapOfRegistered => ((-2, 0), (-1, 1)),
        ThresholdMeasure.GapRelativeToOthers => ((-2, -1), (-1, 0)),
        _ => ((1, 0), (1, 1)),
    };

    /// <summary>How many people can change sides; the last of the others may not where they are the denominator.</summary>
    private static long Available(ThresholdMeasure measure, long group, long other) => measure switch
    {
        ThresholdMeasure.GapOfRegistered => other,
        ThresholdMeasure.GapRelativeToOthers => other - 1,
        _ => other - group,
    };

    /// <summary>
    /// The least k for which (n + k dn) / (d + k dd) no longer meets the condition. With the limit p/q the condition is about
    /// the sign of q(n + k dn) - p(d + k dd), which is distance + k step.
    /// </summary>
    private static long? Shortfall(Ratio value, ThresholdReading reading, (int Numerator, int Denominator) change, long available)
    {
        var (p, q) = (reading.Limit.Numerator, reading.Limit.Denominator);
        var distance = ((Int128)q * value.Numerator) - ((Int128)p * value.Denominator);
        var step = ((Int128)q * change.Numerator) - ((Int128)p * change.Denominator);
        if (reading.Comparator is ThresholdComparator.Above or ThresholdComparator.AtLeast)
        {
            (distance, step) = (-distance, -step);
        }

        // Now the condition is met below zero, or at zero too, and each step must lead upwards.
        if (step <= 0)
        {
            return null;
        }

        var isStrict = reading.Comparator is ThresholdComparator.Below or ThresholdComparator.Above;
        var least = isStrict ? (-distance + step - 1) / step : (-distance / step) + 1;
        return least <= available ? (long)least : null;
    }
}
