using System.Buffers;

namespace ElectionCore.Capacity;

/// <summary>One edition of a piece of training material in one language, told from any other by the hash of its content.</summary>
/// <remarks>The content itself is kept elsewhere. Equality is on all parts.</remarks>
public sealed record TrainingMaterial : IFactState
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>The permanent code of the material.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required MaterialCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The name of the version, such as 3 or 2024-01.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Version { get; init => field = CodeFormat.Require(value); }

    /// <summary>The language, as a BCP 47 tag.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Language { get; init => field = CodeFormat.Require(value); }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>What kind of thing it is.</summary>
    public MaterialKind Kind { get; init; }

    /// <summary>The courses it is used in.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CourseCode> Courses { get; init => field = Guard.NotNull(value); } = ValueList<CourseCode>.Empty;

    /// <summary>The SHA-256 of its content as 64 lower-case hexadecimal digits, or null for things that are no files.</summary>
    /// <exception cref="ArgumentException">The value is not of that form.</exception>
    public string? Sha256
    {
        get;
        init => field = value is null || (value.Length == 64 && !value.AsSpan().ContainsAnyExcept(HexDigits))
            ? value
            : throw new ArgumentException("A SHA-256 is 64 lower-case hexadecimal digits.", nameof(value));
    }

    /// <summary>The number of bytes of its content, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Bytes
    {
        get;
        init => field = value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A number of bytes is not negative.");
    }

    /// <summary>The media type of its content, such as application/pdf; or null.</summary>
    public string? MediaType { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Where it is kept, or null.</summary>
    public Uri? Uri { get; init; }

    /// <summary>Under which licence it may be used, or null when not known.</summary>
    public string? Licence { get; init => field = Guard.TextOrNull(value); }

    /// <inheritdoc/>
    public string FactKey => $"{Code}\t{Version}\t{Language}";

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => Courses.Select(c => (SubjectRef)c);
}
