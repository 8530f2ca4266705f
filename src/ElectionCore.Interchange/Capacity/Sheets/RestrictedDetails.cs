namespace ElectionCore.Interchange;

/// <summary>What the payment of one person needs and nothing else may have. It is given when an allowance sheet is printed, and never kept.</summary>
/// <remarks>
/// There is no place for an address. The text of this record names none of its parts, so that none of them comes into a log. Equality is
/// on all parts.
/// </remarks>
public sealed record RestrictedDetails
{
    /// <summary>The number of the identity card, or null.</summary>
    public string? IdentityNumber { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The telephone, or null. Of a woman, and of a person whose sex is not recorded as male, it is never printed.</summary>
    public string? Phone { get; init => field = Guard.TextOrNull(value); }

    /// <summary>
    /// The account that is paid to, or null. Of a woman, and of a person whose sex is not recorded as male, one that may be a telephone, as
    /// that of a mobile wallet is, is never printed: one that contains <see cref="Phone"/>, and one whose digits may be a telephone, whatever
    /// stands before, between and after them. These are 7 to 15 digits in all or without a letter between them; digits that begin with 0 or
    /// +; and 10 to 12 that begin with 92, 93 or 962. In doubt it is withheld. Plainly a bank account is an IBAN with right check digits, unless it
    /// is that of a mobile wallet in Pakistan. The sheet says that it is withheld.
    /// </summary>
    public string? Account { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Names the type alone.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(RestrictedDetails);
}
