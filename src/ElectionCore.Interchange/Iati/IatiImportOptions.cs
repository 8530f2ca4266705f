using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>How plans are read from IATI. Equality is on all parts.</summary>
public sealed record IatiImportOptions
{
    /// <summary>The day on which it is read. No measurement bears a later one.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What kind of plan an activity of others becomes.</summary>
    /// <value>The default value is <see cref="PlanKind.PartnerProgramme"/>.</value>
    public PlanKind Kind { get; init; } = PlanKind.PartnerProgramme;

    /// <summary>
    /// What values of a period say of the periods before, in files that do not say so; IATI has no place for it. Percentages are always
    /// as of the end of their period. How many indicators it was taken for is a finding.
    /// </summary>
    /// <value>The default value is <see cref="Accumulation.Incremental"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public Accumulation Accumulation
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>
    /// Whether what is sound is handed on although something else is faulty. Otherwise nothing is handed on any more once
    /// anything is an error.
    /// </summary>
    public bool Lenient { get; init; }

    /// <summary>How many findings are listed; of the others only the number is given.</summary>
    /// <value>The default value is 1,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumFindings { get; init => field = Guard.AtLeast(value, 1); } = 1000;

    /// <summary>How many characters a file may have.</summary>
    /// <value>The default value is 1,073,741,824.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MaximumCharacters
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1L << 30;
}
