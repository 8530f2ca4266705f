namespace ElectionCore;

/// <summary>One number of a status report, with what it is counted of and how.</summary>
/// <param name="Key">A permanent key, such as <c>vacant-seats</c>.</param>
/// <param name="Label">What it is, in English.</param>
/// <param name="Value">The number, or null when it is unknown: unknown is not zero.</param>
/// <param name="Of">The number it is counted of, or null when it stands alone or that number is unknown.</param>
/// <param name="Method">How it is counted, in a few words; or null where the label says it all.</param>
public sealed record StatusFigure(string Key, string Label, long? Value, long? Of = null, string? Method = null)
{
    /// <summary>Whether the share is what matters, so that it is worth showing in per cent and as a bar.</summary>
    public bool IsShare { get; init; }

    /// <summary>The number as a share of what it is counted of; null when either is not known.</summary>
    public Ratio? Share => Value is { } value && Of is { } of and >= 0 ? new Ratio(value, of) : null;
}
