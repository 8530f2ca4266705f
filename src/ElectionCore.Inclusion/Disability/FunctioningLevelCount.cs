using System.Globalization;

namespace ElectionCore.Inclusion;

/// <summary>How many people have no, some, or a lot of difficulty or more, and of how many that cannot be said.</summary>
/// <remarks>
/// Disability is a sensitive dimension: people are counted by it only with a policy, and the count is not for release. Equality
/// is on all parts.
/// </remarks>
public sealed record FunctioningLevelCount
{
    private FunctioningLevelCount(FunctioningInstrument? instrument, ReadOnlySpan<long> counts)
    {
        Instrument = instrument;
        Undetermined = counts[(int)FunctioningLevel.Undetermined];
        None = counts[(int)FunctioningLevel.None];
        Some = counts[(int)FunctioningLevel.Some];
        ALotOrMore = counts[(int)FunctioningLevel.ALotOrMore];
    }

    /// <summary>Which version of the questions was asked; null when nobody was.</summary>
    public FunctioningInstrument? Instrument { get; }

    /// <summary>How many have no difficulty in any domain.</summary>
    public long None { get; }

    /// <summary>How many have some difficulty, and nowhere more.</summary>
    public long Some { get; }

    /// <summary>How many have a lot of difficulty in at least one domain, or more.</summary>
    public long ALotOrMore { get; }

    /// <summary>Of how many a missing answer decides it.</summary>
    public long Undetermined { get; }

    /// <summary>How many people were asked.</summary>
    public long Total => None + Some + ALotOrMore + Undetermined;

    /// <summary>Whether the count is not for release. It never is: people are picked out by a sensitive dimension.</summary>
    public bool IsInternal => true;

    /// <summary>Counts people by their level.</summary>
    /// <param name="responses">Their responses, all to one version of the questions.</param>
    /// <param name="policy">The policy that allows counting by <see cref="StandardDimensions.Disability"/>.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or <paramref name="policy"/> is null.</exception>
    /// <exception cref="RuleViolationException">
    /// The policy is for another dimension (<see cref="InclusionDiagnostics.PolicyMissing"/>), or the responses are to different
    /// versions (<see cref="InclusionDiagnostics.FunctioningInstrumentsMixed"/>).
    /// </exception>
    public static FunctioningLevelCount Of(IEnumerable<FunctioningResponse> responses, SensitivityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(responses);
        DisabilityGate.Require(policy);
        FunctioningInstrument? instrument = null;
        Span<long> counts = stackalloc long[4];
        foreach (var response in responses)
        {
            instrument = response.SameInstrumentAs(instrument);
            counts[(int)response.Level]++;
        }

        return new(instrument, counts);
    }

    /// <summary>Writes the count after <see cref="Cube.InternalHeading"/>.</summary>
    /// <returns>
    /// Such as <c>INTERNAL, NOT FOR RELEASE: 300 none, 40 some, 12 a lot or more, 3 undetermined</c>.
    /// </returns>
    public override string ToString() => InternalMark.Before(
        IsInternal, string.Create(CultureInfo.InvariantCulture, $"{None} none, {Some} some, {ALotOrMore} a lot or more, {Undetermined} undetermined"));
}
