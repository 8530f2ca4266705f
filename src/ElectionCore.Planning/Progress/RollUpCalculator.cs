namespace ElectionCore.Planning;

/// <summary>Makes one progress of many terms.</summary>
internal sealed class RollUpCalculator(ProgressOptions options, DateOnly asOf)
{
    public bool IsExpected(ProgressTerm term) => term.IsDue || (term.IsReported && !options.DueOnly);

    public Progress Of(IReadOnlyCollection<ProgressTerm> terms)
    {
        ProgressTerm[] expected = [.. terms.Where(IsExpected)];
        ProgressTerm[] counted = [.. expected.Where(t => t.Progress.Value is not null)];
        var progress = new Progress
        {
            Methods = [.. counted.SelectMany(t => t.Progress.Methods).Distinct().Order()],
            RollUp = options.RollUp,
            Cap = options.RollUp is RollUpMethod.Counted or RollUpMethod.Weighted ? options.Cap : ProgressCap.None,
            Counted = counted.Length,
            Reported = expected.Count(t => t.IsReported),
            Expected = expected.Length,
            NotDue = terms.Count - expected.Length,
            AsOf = asOf,
        };
        if (terms.Count == 0 || expected.Length == 0)
        {
            return progress with { Gap = terms.Count == 0 ? ProgressGap.NoIndicator : ProgressGap.NotDue };
        }

        return options.RollUp switch
        {
            RollUpMethod.Pooled => Pooled(progress, expected),
            RollUpMethod.CompletionRate => CompletionRate(progress, expected),
            _ when counted.Length == 0 => progress with { Gap = CommonGap(expected) },
            RollUpMethod.Weighted => Weighted(progress, counted),
            _ => Mean(progress, counted),
        };
    }

    private Progress Mean(Progress progress, ProgressTerm[] counted) => progress with
    {
        Value = WideRatio.Sum([.. counted.Select(Capped)]).Over(new(counted.Length, 1)),
    };

    private Progress Weighted(Progress progress, ProgressTerm[] counted)
    {
        if (Array.Exists(counted, t => t.Weight is null))
        {
            return progress with { Gap = ProgressGap.NoWeight };
        }

        var weights = WideRatio.Sum([.. counted.Select(t => t.Weight!.Value)]);
        return progress with { Value = WideRatio.Sum([.. counted.Select(t => t.Weight!.Value.Times(Capped(t)))]).Over(weights) };
    }

    private static Progress Pooled(Progress progress, ProgressTerm[] expected)
    {
        PooledTerm[] pooled = [.. expected.Select(t => t.Pooled).OfType<PooledTerm>()];
        progress = progress with { Counted = pooled.Length, Methods = [ProgressMethod.ActualOverTarget] };
        if (pooled.Length == 0)
        {
            return progress with { Gap = CommonGap(expected) is var gap and not ProgressGap.None ? gap : ProgressGap.UnsuitedMethod };
        }

        if (pooled.Length > 1 && Array.Exists(pooled, p => p.UnitOfMeasure is null || p.UnitOfMeasure != pooled[0].UnitOfMeasure))
        {
            return progress with { Gap = ProgressGap.MixedUnits };
        }

        var (actual, target) = (Amount.Sum([.. pooled.Select(p => p.Actual)]), Amount.Sum([.. pooled.Select(p => p.Target)]));
        var share = actual.Value.Over(target.Value);
        return progress with
        {
            Value = share.IsDefined ? share : null,
            Gap = share.IsDefined ? ProgressGap.None : ProgressGap.UndefinedDenominator,
            Inputs = [Input(ProgressInputKind.Actual, actual), Input(ProgressInputKind.Target, target)],
        };
    }

    private static Progress CompletionRate(Progress progress, ProgressTerm[] expected)
    {
        if (progress.Reported == 0)
        {
            return progress with { Gap = ProgressGap.NotReported };
        }

        var (complete, all) = (Count(expected.Count(t => t.IsComplete)), Count(expected.Length));
        return progress with
        {
            Value = complete.Value.Over(all.Value),
            Inputs = [Input(ProgressInputKind.Actual, complete), Input(ProgressInputKind.Target, all)],
        };

        static Amount Count(int number) => Amount.Of(new WideRatio(number, 1));
    }

    private static ProgressInput Input(ProgressInputKind kind, Amount amount) => new(kind, amount.Value, amount.Text);

    // One reason where all have the same; of several that nobody reported goes first, since that is what can be mended.
    private static ProgressGap CommonGap(ProgressTerm[] terms)
    {
        ProgressGap[] gaps = [.. terms.Select(t => t.Progress.Gap).Distinct()];
        return gaps.Contains(ProgressGap.NotReported) ? ProgressGap.NotReported : gaps.Min();
    }

    private WideRatio Capped(ProgressTerm term)
    {
        var value = term.Progress.Value!.Value;
        return options.Cap != ProgressCap.None && value.Numerator > value.Denominator ? new(1, 1)
            : options.Cap == ProgressCap.BetweenBaselineAndTarget && value.Numerator.Sign < 0 ? new(0, 1)
            : value;
    }
}
