using System.Globalization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Decimal numbers of which there is one spelling only.</summary>
internal static class StoredDecimal
{
    /// <summary>The same number without zeros at its end, so that 1.50 and 1.5 are stored alike.</summary>
    public static decimal Normal(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>The number as a text.</summary>
    public static string ToText(decimal value) => Normal(value).ToString(CultureInfo.InvariantCulture);
}
