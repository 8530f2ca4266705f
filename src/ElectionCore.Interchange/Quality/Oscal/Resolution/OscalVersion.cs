using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>A version of OSCAL as documents state it.</summary>
internal readonly record struct OscalVersion(int Major, int Minor, int Patch, string Text)
{
    public static readonly OscalVersion Known = Parse(OscalModel.Version)!.Value;

    /// <summary>Reads <c>1.2.1</c>, also with what marks a preliminary version behind it; null for anything else.</summary>
    public static OscalVersion? Parse(string? text)
    {
        var numbers = text?.Split('-', '+')[0].Split('.');
        return numbers is [var a, var b, var c] && Number(a) is { } major && Number(b) is { } minor && Number(c) is { } patch
            ? new(major, minor, patch, text!)
            : null;
    }

    public bool IsLaterThan(OscalVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch)) > 0;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
