namespace ElectionCore.Planning;

/// <summary>How a risk stood for some days.</summary>
/// <param name="Days">The days.</param>
/// <param name="Likelihood">How likely it was held to be, or null when it was not rated.</param>
/// <param name="Impact">How grave, or null when it was not rated.</param>
/// <param name="Status">Where it stood.</param>
/// <param name="Band">Its band, or null when it was not rated.</param>
/// <param name="Change">By how much its score differs from the last one before; null when either is not rated, and for the first.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record RiskRating(DateRange Days, int? Likelihood, int? Impact, RiskStatus Status, RiskBand? Band, int? Change)
{
    /// <summary>Likelihood times impact, or null when either is not rated.</summary>
    public int? Score => Likelihood * Impact;
}
