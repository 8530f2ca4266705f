namespace ElectionCore.Organization;

/// <summary>One vacant seat of a post on the day of a snapshot.</summary>
/// <param name="Post">The post.</param>
/// <param name="Since">The first day of the vacancy, or null when it is not known.</param>
/// <param name="DaysVacant">The days from that day to the day of the snapshot; 0 on the first day, null when not known.</param>
/// <param name="CoveredBy">Who acts or has additional charge in the meantime; they cover all vacant seats together.</param>
public sealed record Vacancy(Post Post, DateOnly? Since, int? DaysVacant, IReadOnlyList<Holder> CoveredBy);
