namespace ElectionCore.Interchange;

/// <summary>Something that an OSCAL document does not say as it was, or that was read and has no place here.</summary>
/// <param name="What">What is lost, such as the name of a field.</param>
/// <param name="Where">Where it stood: a record with its code, or a JSON path.</param>
/// <param name="Why">Why it is lost, and what stands in its place.</param>
public sealed record OscalLoss(string What, string Where, string Why)
{
    /// <summary>The loss in one line.</summary>
    /// <returns><c>Where: What; Why.</c></returns>
    public override string ToString() => $"{Where}: {What}; {Why}";
}
