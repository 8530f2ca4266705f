namespace ElectionCore.Interchange;

/// <summary>The licence under which data are given out.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record DataLicence
{
    /// <summary>The identifier of the licence in the Open Definition or SPDX, such as <c>CC-BY-4.0</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>The title, or null.</summary>
    public string? Title { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Where its text is: an address, or null.</summary>
    public string? Path { get; init => field = Guard.TextOrNull(value); }
}
