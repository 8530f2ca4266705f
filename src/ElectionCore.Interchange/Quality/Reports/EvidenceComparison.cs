namespace ElectionCore.Interchange;

/// <summary>How many files of evidence were held against what was collected.</summary>
/// <param name="Compared">Those whose bytes were compared.</param>
/// <param name="Different">Those of them that are other bytes than those collected.</param>
/// <param name="Missing">Those that should be there and are not. Nothing is known of their bytes.</param>
/// <param name="NotCompared">Evidence that is no file, has no hash on record, or is kept elsewhere.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record EvidenceComparison(int Compared, int Different, int Missing, int NotCompared)
{
    /// <summary>The counts in a sentence.</summary>
    /// <returns>The sentence, in English.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Compared} compared, {Different} of them different; {Missing} missing; {NotCompared} without a file or hash, or kept elsewhere");
}
