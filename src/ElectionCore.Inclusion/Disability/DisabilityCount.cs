using System.Globalization;

namespace ElectionCore.Inclusion;

/// <summary>How many people have a disability by a cut-off, and of how many that cannot be said.</summary>
/// <remarks>
/// <para>The people may be a sample or all there are. Of a sample,
/// <c>new SampleShare(count.With, count.With + count.Without)</c> has the interval.</para>
/// <para>Disability is a sensitive dimension: people are counted by it only with a policy, and the count is not for release.
/// Equality is on all parts.</para>
/// </remarks>
public sealed record DisabilityCount
{
    private DisabilityCount(DisabilityCutoff cutoff, FunctioningInstrument? instrument, long with, long without, long undetermined) =>
        (Cutoff, Instrument, With, Without, Undetermined) = (cutoff, instrument, with, without, undetermined);

    /// <summary>The cut-off.</summary>
    public DisabilityCutoff Cutoff { get; }

    /// <summary>Which version of the questions was asked; null when nobody was.</summary>
    public FunctioningInstrument? Instrument { get; }

    /// <summary>How many reach the cut-off.</summary>
    public long With { get; }

    /// <summary>How many do not.</summary>
    public long Without { get; }

    /// <summary>Of how many a missing answer decides it.</summary>
    public long Undetermined { get; }

    /// <summary>How many people were asked.</summary>
    public long Total => With + Without + Undetermined;

    /// <summary>The share with a disability among those of whom it can be said; undefined when there is nobody.</summary>
    public Ratio Share => new(With, With + Without);

    /// <summary>
    /// The share among all: the least, if no undetermined person has a disability, and the greatest, if each has. Undefined
    /// when nobody was asked.
    /// </summary>
    public ValueBounds Bounds => new(new(With, Total), new(With + Undetermined, Total));

    /// <summary>Whether the count is not for release. It never is: people are picked out by a sensitive dimension.</summary>
    public bool IsInternal => true;

    /// <summary>Counts people by a cut-off.</summary>
    /// <param name="responses">Their responses, all to one version of the questions.</param>
    /// <param name="cutoff">The cut-off.</param>
    /// <param name="policy">The policy that allows counting by <see cref="StandardDimensions.Disability"/>.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or <paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cutoff"/> is no cut-off.</exception>
    /// <exception cref="RuleViolationException">
    /// The policy is for another dimension (<see cref="InclusionDiagnostics.PolicyMissing"/>), or the responses are to different
    /// versions (<see cref="InclusionDiagnostics.FunctioningInstrumentsMixed"/>).
    /// </exception>
    public static DisabilityCount Of(IEnumerable<FunctioningResponse> responses, DisabilityCutoff cutoff, SensitivityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(responses);
        DisabilityGate.Require(policy);
        FunctioningInstrument? instrument = null;
        Span<long> counts = stackalloc long[3];
        foreach (var response in responses)
        {
            instrument = response.SameInstrumentAs(instrument);
            counts[(int)response.StatusBy(cutoff)]++;
        }

        return new(
            cutoff,
            instrument,
            counts[(int)DisabilityStatus.WithDisability],
            counts[(int)DisabilityStatus.WithoutDisability],
            counts[(int)DisabilityStatus.Undetermined]);
    }

    /// <summary>Writes the count after <see cref="Cube.InternalHeading"/>.</summary>
    /// <returns>Such as <c>INTERNAL, NOT FOR RELEASE: 12 with, 340 without, 3 undetermined (international)</c>.</returns>
    public override string ToString() => InternalMark.Before(
        IsInternal, string.Create(CultureInfo.InvariantCulture, $"{With} with, {Without} without, {Undetermined} undetermined ({Words.Of(Cutoff)})"));
}
