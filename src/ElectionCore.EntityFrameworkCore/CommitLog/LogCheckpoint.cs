using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>
/// The log at one moment in two values: how many commits it had, and the root of its tree. Kept outside the database, it shows
/// later whether the log still begins with those commits.
/// </summary>
/// <remarks>
/// Equality is on both parts. The text is <c>SIZE:HEX</c>: the size in decimal digits, a colon, and the root in 64
/// hexadecimal digits. The default value has the size 0 and a root that no log has.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<LogCheckpoint>))]
public readonly record struct LogCheckpoint : IParsable<LogCheckpoint>, IFormattable
{
    /// <summary>Makes a checkpoint.</summary>
    /// <param name="size">How many commits the log had; 0 or more.</param>
    /// <param name="root">The root of its tree.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is negative.</exception>
    public LogCheckpoint(long size, LogHash root)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        Size = size;
        Root = root;
    }

    /// <summary>How many commits the log had.</summary>
    public long Size { get; }

    /// <summary>The root of its Merkle tree.</summary>
    public LogHash Root { get; }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static LogCheckpoint Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a checkpoint written as <c>SIZE:HEX</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The checkpoint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not of the form <c>SIZE:HEX</c>.</exception>
    public static LogCheckpoint Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var checkpoint)
            ? checkpoint
            : throw new FormatException("A checkpoint is written SIZE:HEX, with 64 hexadecimal digits.");
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out LogCheckpoint)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out LogCheckpoint result) => TryParse(s, provider: null, out result);

    /// <summary>Reads a checkpoint written as <c>SIZE:HEX</c>, without throwing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The checkpoint, or the default value.</param>
    /// <returns>Whether the text is a checkpoint.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LogCheckpoint result)
    {
        result = default;
        var colon = s?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon <= 0 || (colon > 1 && s![0] == '0')
            || !long.TryParse(s.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            || !LogHash.TryRead(s.AsSpan(colon + 1), out var root))
        {
            return false;
        }

        result = new(size, root);
        return true;
    }

    /// <summary>Writes the checkpoint as <c>SIZE:HEX</c>.</summary>
    /// <returns>The text, in lower case.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Size}:{Root}");

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
