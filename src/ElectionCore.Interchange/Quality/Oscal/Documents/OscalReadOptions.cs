using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>How OSCAL documents are read as records of quality, and what they are checked against.</summary>
public sealed record OscalReadOptions
{
    /// <summary>The catalogues that topics are looked for in. With none nothing is said of unknown topics.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<QualityCatalogue> Catalogues { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The evidence on record, whose hashes those of a document are compared with.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<EvidenceItem> Evidence { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The scales of grades on record, besides those of the package: findings are graded by them where a document has none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<GradingScale> Scales { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The most bytes a document may have.</summary>
    /// <value>The default value is 64 MiB.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int MaximumBytes { get; init => field = Guard.AtLeast(value, 1); } = OscalHeader.UsualMaximumBytes;

    /// <summary>How deep the values of a document may be nested.</summary>
    /// <value>The default value is 128.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 16 or more than 512.</exception>
    public int MaximumDepth { get; init => field = Guard.Between(value, 16, 512); } = 128;

    /// <summary>The most findings that are listed; further ones are counted.</summary>
    /// <value>The default value is 1,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int MaximumFindings { get; init => field = Guard.AtLeast(value, 1); } = 1_000;

    /// <summary>The most losses that are listed; further ones are counted.</summary>
    /// <value>The default value is 10,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int MaximumLosses { get; init => field = Guard.AtLeast(value, 1); } = 10_000;
}
