using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What a form says of one indicator.</summary>
/// <param name="Measurement">The draft.</param>
/// <param name="Place">Its first row.</param>
/// <param name="Places">The cells of its values, in their order.</param>
internal sealed record FormDraft(Measurement Measurement, DiagnosticPlace Place, IReadOnlyList<DiagnosticPlace> Places)
{
    /// <summary>The cell of the first value that another measurement has not, or the first row.</summary>
    public DiagnosticPlace PlaceOfOther(Measurement other)
    {
        for (var i = 0; i < Places.Count; i++)
        {
            if (!other.Values.Contains(Measurement.Values[i]))
            {
                return Places[i];
            }
        }

        return Place;
    }
}
