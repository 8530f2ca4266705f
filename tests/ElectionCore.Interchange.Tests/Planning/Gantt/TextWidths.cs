namespace ElectionCore.Interchange.Tests;

/// <summary>A second, rough measure of texts: no usual letter of a sans-serif font is wider than an em, and they are half of it on average.</summary>
internal static class TextWidths
{
    public static double Of(string text, double size) => text.Length * size * 0.5;
}
