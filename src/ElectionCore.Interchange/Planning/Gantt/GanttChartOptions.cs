using System.Collections.Immutable;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What a chart of activities shows, and in which language.</summary>
public sealed record GanttChartOptions
{
    /// <summary>The BCP 47 tag of the reader's language; texts fall back as <see cref="LocalizedText.For"/> does.</summary>
    /// <value>The default value is <see langword="null"/>, which asks for English.</value>
    public string? Language { get; init; }

    /// <summary>The title; null for the name of the plan.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public LocalizedText? Title { get; init; }

    /// <summary>The day that is marked, and up to which work is drawn that has begun and not ended; null for none.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public DateOnly? Today { get; init; }

    /// <summary>The activities that are drawn as critical: those whose delay delays the whole.</summary>
    /// <value>The default value is empty.</value>
    public ImmutableHashSet<ActivityCode> Critical { get; init; } = [];
}
