namespace ElectionCore.Inclusion;

/// <summary>How far the text of a rule was checked. What was not checked is a candidate and stays out of public reports.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record RuleVerification
{
    /// <summary>Whether somebody read the text of the provision itself, and not only a report of it.</summary>
    public required bool IsVerified { get; init; }

    /// <summary>Where the text, or the report, was read.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Source { get; init => field = Guard.Text(value); }

    /// <summary>The issue of the gazette that it was compared with, or null when it was not.</summary>
    public string? Gazette { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The day it was read, or null when nobody recorded it.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What else a reader should know of the check, or null.</summary>
    public string? Note { get; init => field = Guard.TextOrNull(value); }
}
