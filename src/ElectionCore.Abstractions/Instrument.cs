using System.Text.Json.Serialization;

namespace ElectionCore;

/// <summary>
/// The paper by which something was done: an order, decree, notification or minute, as its number, date and signatory.
/// </summary>
/// <remarks>Equality is on all three parts.</remarks>
public sealed record Instrument
{
    /// <summary>Names an instrument.</summary>
    /// <param name="number">Its number or title as written on it; not empty.</param>
    /// <param name="date">The day it bears, or null when it is not known.</param>
    /// <param name="signatory">Who signed it, or null when it is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> is null, empty or white space.</exception>
    [JsonConstructor]
    public Instrument(string number, PartialDate? date = null, string? signatory = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        Number = number;
        Date = date;
        Signatory = string.IsNullOrWhiteSpace(signatory) ? null : signatory;
    }

    /// <summary>The number or title, as written on the instrument.</summary>
    public string Number { get; }

    /// <summary>The day it bears, as far as it is known.</summary>
    public PartialDate? Date { get; }

    /// <summary>Who signed it, or null when it is not known.</summary>
    public string? Signatory { get; }

    /// <summary>Writes number, date and signatory.</summary>
    /// <returns>For example <c>No. 12 (2022-06-01, Secretary)</c>.</returns>
    public override string ToString() => (Date, Signatory) switch
    {
        (null, null) => Number,
        ({ } date, null) => $"{Number} ({date})",
        (null, { } signatory) => $"{Number} ({signatory})",
        ({ } date, { } signatory) => $"{Number} ({date}, {signatory})",
    };
}
