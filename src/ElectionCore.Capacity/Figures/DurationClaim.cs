namespace ElectionCore.Capacity;

/// <summary>A number of days that is stated with the first and the last of them.</summary>
/// <remarks>It holds when so many days lie between them, both counted. Equality is on all parts.</remarks>
public sealed record DurationClaim : FigureClaim
{
    /// <summary>The first day.</summary>
    public required DateOnly First { get; init; }

    /// <summary>The last day, which counts too.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>The number of days stated.</summary>
    public required long Days { get; init; }

    internal override IEnumerable<FigureContradiction> Contradictions()
    {
        // With the ends in the wrong order there is no day between them, which no number of days says.
        var days = Math.Max(0, (long)Last.DayNumber - First.DayNumber + 1);
        if (days != Days || days == 0)
        {
            var hint = days > 0 && Days == days - 1 ? FigureHint.OneEnd : FigureHints.Between(Days, days);
            yield return new(this, new(Days, 1), new(days, 1), hint, CapacityDiagnostics.FigureDaysDiffer.At(
                Place,
                ("statement", Statement),
                ("first", First),
                ("last", Last),
                ("computed", days),
                ("stated", Days),
                ("difference", Days - days),
                ("hint", FigureHints.TextOf(hint))));
        }
    }
}
