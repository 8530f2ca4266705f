namespace ElectionCore.Interchange;

/// <summary>A cell of a table of a printed page.</summary>
/// <param name="Text">What it says, on several lines perhaps; null where it is empty.</param>
/// <param name="Tag">The BCP 47 tag of its language, where that is another than the page's.</param>
/// <param name="Mark">What is remarked beside it, such as that a translation was not reviewed; or null.</param>
/// <param name="Small">What stands beneath it in smaller letters, or null.</param>
/// <param name="IsNumber">Whether it is a number, which stands at the end of its column.</param>
internal readonly record struct PageCell(string? Text, string? Tag = null, string? Mark = null, string? Small = null, bool IsNumber = false)
{
    public static PageCell Count(long count) => new(count.ToString(System.Globalization.CultureInfo.InvariantCulture), IsNumber: true);
}
