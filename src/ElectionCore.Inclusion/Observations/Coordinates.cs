using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace ElectionCore.Inclusion;

/// <summary>Where a count stands: one category in each of some dimensions.</summary>
/// <remarks>
/// The order in which the dimensions are given does not matter: they are kept in the order of their codes. Equality is on
/// all of them. Written <c>place=AF01;sex=F</c>; a backslash comes before <c>; = \</c> within a code. Empty: all of them.
/// The default value is empty.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<Coordinates>))]
public readonly struct Coordinates : IReadOnlyList<Coordinate>, IEquatable<Coordinates>, IParsable<Coordinates>, IFormattable
{
    private readonly Coordinate[]? _items;

    /// <summary>Makes coordinates.</summary>
    /// <param name="items">The dimensions and their categories, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">A code is not valid, or a dimension comes twice.</exception>
    public Coordinates(IEnumerable<Coordinate> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        Coordinate[] sorted = [.. items];
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Dimension, b.Dimension));
        for (var i = 0; i < sorted.Length; i++)
        {
            CodeFormat.Require(sorted[i].Dimension, nameof(items));
            CodeFormat.Require(sorted[i].Category, nameof(items));
            if (i > 0 && sorted[i].Dimension == sorted[i - 1].Dimension)
            {
                throw new ArgumentException($"The dimension {sorted[i].Dimension} is given twice.", nameof(items));
            }
        }

        _items = sorted;
    }

    /// <summary>Makes coordinates from pairs of codes.</summary>
    /// <param name="items">The dimensions and their categories, in any order.</param>
    /// <exception cref="ArgumentException">A code is not valid, or a dimension comes twice.</exception>
    public Coordinates(params ReadOnlySpan<(string Dimension, string Category)> items)
        : this(items.ToArray().Select(i => new Coordinate(i.Dimension, i.Category)))
    {
    }

    /// <inheritdoc/>
    public int Count => _items?.Length ?? 0;

    /// <inheritdoc/>
    public Coordinate this[int index] => (_items ?? [])[index];

    /// <summary>The category in a dimension.</summary>
    /// <param name="dimension">The code of the dimension.</param>
    /// <returns>The code of the category, or null when the dimension is not among them.</returns>
    public string? this[string dimension]
    {
        get
        {
            foreach (var item in _items ?? [])
            {
                if (item.Dimension == dimension)
                {
                    return item.Category;
                }
            }

            return null;
        }
    }

    /// <summary>Whether two coordinates are equal.</summary>
    /// <param name="left">One set of coordinates.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Coordinates left, Coordinates right) => left.Equals(right);

    /// <summary>Whether two coordinates differ.</summary>
    /// <param name="left">One set of coordinates.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Coordinates left, Coordinates right) => !left.Equals(right);

    /// <summary>The same coordinates with another category in a dimension.</summary>
    /// <param name="dimension">The code of the dimension.</param>
    /// <param name="category">The code of the category.</param>
    /// <returns>The coordinates.</returns>
    /// <exception cref="ArgumentException">A code is not valid.</exception>
    public Coordinates With(string dimension, string category) => new(Without(dimension).Append(new(dimension, category)));

    /// <summary>The same coordinates without a dimension.</summary>
    /// <param name="dimension">The code of the dimension.</param>
    /// <returns>The coordinates.</returns>
    public Coordinates Without(string dimension) => new(this.Where(i => i.Dimension != dimension));

    /// <inheritdoc/>
    public IEnumerator<Coordinate> GetEnumerator() => ((IEnumerable<Coordinate>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Coordinates other) => (_items ?? []).AsSpan().SequenceEqual(other._items ?? []);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Coordinates other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items ?? [])
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Coordinates Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads coordinates from their text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <returns>The coordinates.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not in that form.</exception>
    public static Coordinates Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var result) ? result : throw new FormatException("Coordinates are written place=AF01;sex=F.");
    }

    /// <summary>Reads coordinates, without throwing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The coordinates, or the default value.</param>
    /// <returns>Whether the text is in that form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Coordinates result)
    {
        result = default;
        if (s is null)
        {
            return false;
        }

        var items = new List<Coordinate>();
        string? dimension = null;
        var code = new StringBuilder();
        for (var i = 0; i <= s.Length; i++)
        {
            var isEnd = i == s.Length || s[i] == ';';
            if (!isEnd && (s[i] != '=' || dimension is not null))
            {
                if (s[i] == '\\' && ++i == s.Length)
                {
                    return false;
                }

                code.Append(s[i]);
                continue;
            }

            if (isEnd && s.Length > 0 && (dimension is null || !CodeFormat.IsValid(code.ToString())))
            {
                return false;
            }

            if (!isEnd)
            {
                dimension = code.ToString();
            }
            else if (dimension is { } known)
            {
                if (!CodeFormat.IsValid(known) || items.Exists(x => x.Dimension == known))
                {
                    return false;
                }

                items.Add(new(known, code.ToString()));
                dimension = null;
            }

            code.Clear();
        }

        result = new(items);
        return true;
    }

    /// <summary>Writes the coordinates.</summary>
    /// <returns>Such as <c>place=AF01;sex=F</c>.</returns>
    public override string ToString() => string.Join(';', this.Select(i => $"{Escape(i.Dimension)}={Escape(i.Category)}"));

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static string Escape(string code) => code.AsSpan().ContainsAny(";=\\")
        ? code.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace("=", "\\=", StringComparison.Ordinal)
        : code;
}
