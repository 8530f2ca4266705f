namespace ElectionCore.Inclusion;

/// <summary>One category of a classification.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CategoryItem
{
    /// <summary>The code, unique within its version of the classification, such as <c>F</c> or <c>AF01</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The name that people read, or null where the code says it.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The code of the category it is part of, or null.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public string? Parent { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>What it is to the others.</summary>
    public CategoryRole Role { get; init; }

    /// <summary>The ages it spans; null unless the classification is one of ages.</summary>
    public AgeInterval? Ages { get; init; }

    /// <summary>The place it stands for; null unless the classification is one of places with codes of their own.</summary>
    public PlaceCode? Place { get; init; }

    /// <summary>
    /// What sort of thing it is, such as <c>province</c>, <c>constituency</c> or <c>polling-station</c>; null when nobody said.
    /// Legal thresholds are held only against things of the sort they are about.
    /// </summary>
    public string? Kind { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Its code in SDMX, or null where <see cref="Code"/> serves.</summary>
    public string? SdmxCode { get; init => field = Guard.TextOrNull(value); }
}
