namespace ElectionCore.Organization;

/// <summary>Somebody who holds or covers a post on the day of a snapshot.</summary>
/// <param name="Appointment">The appointment, as it is on that day.</param>
/// <param name="Name">The person's name, or null when it is not recorded.</param>
/// <param name="Span">From the beginning of the appointment to its end, as known.</param>
/// <param name="TermEnd">
/// The first day after the fixed term or the known end, whichever is earlier; null when there is neither.
/// </param>
public sealed record Holder(Appointment Appointment, LocalizedText? Name, DateRange Span, DateOnly? TermEnd);
