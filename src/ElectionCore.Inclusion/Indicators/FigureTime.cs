using System.Globalization;

namespace ElectionCore.Inclusion;

/// <summary>When a count was taken: at a moment, or over the days from the first to the last.</summary>
/// <param name="Since">The first day, or null for a moment. Never the last day: a time of one day is that day.</param>
/// <param name="Last">The last day, or that of the moment.</param>
internal readonly record struct FigureTime(DateOnly? Since, DateOnly Last)
{
    /// <summary>The time as a message names it.</summary>
    public object Text => Since is { } first ? string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd} to {Last:yyyy-MM-dd}") : Last;

    /// <summary>The time of a figure, or null when its last day is not known.</summary>
    public static FigureTime? Of(Figure figure) => figure.AsOf is { } last ? new(figure.Since == last ? null : figure.Since, last) : null;

    /// <summary>The time of all figures, or null when they differ or one does not say.</summary>
    public static FigureTime? Common(IReadOnlyList<Figure> figures)
    {
        var time = Of(figures[0]);
        return figures.All(f => Of(f) == time) ? time : null;
    }
}
