namespace ElectionCore.Organization;

/// <summary>How many posts report to a post by solid lines on the day of a snapshot.</summary>
/// <param name="Post">The post.</param>
/// <param name="DirectReports">The posts that report to it.</param>
/// <param name="Seats">The seats of those posts together.</param>
public sealed record SpanOfControl(PostCode Post, int DirectReports, int Seats);
