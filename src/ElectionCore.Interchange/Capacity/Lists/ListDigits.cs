namespace ElectionCore.Interchange;

/// <summary>Which digits stand in the numbers and days of a list besides 0 to 9. It is stated by whoever knows; the digits of one cell are of one script.</summary>
[Flags]
public enum ListDigits
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>U+0660 to U+0669, as used in Arabic.</summary>
    ArabicIndic = 1,

    /// <summary>U+06F0 to U+06F9, as used in Persian, Dari, Pashto and Urdu.</summary>
    ExtendedArabicIndic = 2,
}
