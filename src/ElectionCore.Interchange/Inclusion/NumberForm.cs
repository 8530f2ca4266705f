namespace ElectionCore.Interchange;

/// <summary>How whole numbers are written in a file, beyond plain ASCII digits, which are always read.</summary>
/// <remarks>
/// Nothing is guessed: a digit or separator that is not declared is a fault that says how to declare it. Digits of one number
/// are of one script and its separators of one kind. Equality is on all parts.
/// </remarks>
public sealed record NumberForm
{
    /// <summary>The separators that may be declared: comma, Arabic thousands separator (U+066C), space, apostrophe.</summary>
    public const string PossibleSeparators = ",\u066C '";

    /// <summary>ASCII digits without separators.</summary>
    public static NumberForm Plain { get; } = new();

    /// <summary>Whether the digits U+0660 to U+0669 are read, as used in Arabic.</summary>
    public bool ArabicIndicDigits { get; init; }

    /// <summary>Whether the digits U+06F0 to U+06F9 are read, as used in Persian, Dari, Pashto and Urdu.</summary>
    public bool ExtendedArabicIndicDigits { get; init; }

    /// <summary>
    /// The characters that may separate groups of digits. A space stands for no-break spaces too, an apostrophe for the
    /// typographic one.
    /// </summary>
    /// <value>The default value is empty: none.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value has a character that is not in <see cref="PossibleSeparators"/>.</exception>
    public string Separators
    {
        get;
        init => field = Guard.NotNull(value).AsSpan().ContainsAnyExcept(PossibleSeparators)
            ? throw new ArgumentException("A separator is a comma, U+066C, a space or an apostrophe.", nameof(value))
            : value;
    } = "";

    /// <summary>
    /// Whether the digits may also be grouped as in South Asia, 12,34,567. Groups of three are read in any case.
    /// </summary>
    public bool IndianGrouping { get; init; }
}
