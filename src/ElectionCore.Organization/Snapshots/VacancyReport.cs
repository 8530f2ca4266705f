namespace ElectionCore.Organization;

/// <summary>The vacant seats on the day of a snapshot, and how far that can be said.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Vacancies">The vacant seats, one entry each, by post.</param>
/// <param name="Seats">All sanctioned seats on that day: the denominator of a vacancy rate.</param>
/// <param name="Unknown">
/// Posts without a holder of which it cannot be said that they are vacant, since the institution does not keep all
/// appointments (<see cref="Institution.Appointments"/>).
/// </param>
public sealed record VacancyReport(
    DateOnly AsOf, IReadOnlyList<Vacancy> Vacancies, int Seats, IReadOnlyList<Post> Unknown);
