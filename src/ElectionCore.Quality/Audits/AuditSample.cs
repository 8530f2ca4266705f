namespace ElectionCore.Quality;

/// <summary>What was looked at, of how much there is.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record AuditSample
{
    /// <summary>Makes a sample.</summary>
    /// <param name="looked">How many were looked at.</param>
    /// <param name="of">How many there are; null when that is not known.</param>
    /// <param name="what">What they are, such as kits of district 3; or null.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="looked"/> is below 1, or more than there are.</exception>
    public AuditSample(int looked, int? of = null, string? what = null)
    {
        Looked = Guard.AtLeast(looked, 1, nameof(looked));
        Of = Guard.AtLeast(of, looked, nameof(of));
        What = Guard.TextOrNull(what);
    }

    /// <summary>How many were looked at.</summary>
    public int Looked { get; }

    /// <summary>How many there are; null when that is not known.</summary>
    public int? Of { get; }

    /// <summary>What they are, or null.</summary>
    public string? What { get; }
}
