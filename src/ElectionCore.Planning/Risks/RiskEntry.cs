namespace ElectionCore.Planning;

/// <summary>A risk as a register shows it.</summary>
/// <param name="Risk">The risk.</param>
/// <param name="Band">Its band, or null when it is not rated.</param>
/// <param name="ReviewDaysOverdue">How many days ago it should have been looked at again; 0 when it is not overdue.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record RiskEntry(Risk Risk, RiskBand? Band, int ReviewDaysOverdue)
{
    /// <summary>Whether it should have been looked at again before.</summary>
    public bool IsReviewOverdue => ReviewDaysOverdue > 0;
}
