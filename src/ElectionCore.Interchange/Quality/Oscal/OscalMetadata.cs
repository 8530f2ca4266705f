using System.Collections.Immutable;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>What every OSCAL document says of itself. Equality is on all parts.</summary>
public sealed record OscalMetadata
{
    /// <summary>The title, plain text in one line.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space, or has several lines.</exception>
    public required string Title { get; init => field = OneLine(value); }

    /// <summary>When the document was changed last. It is written in UTC.</summary>
    public required DateTimeOffset LastModified { get; init; }

    /// <summary>The version of the document.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space, or has several lines.</exception>
    public required string Version { get; init => field = OneLine(value); }

    /// <summary>The version of OSCAL.</summary>
    /// <value>The default value is <c>1.2.1</c>.</value>
    /// <exception cref="ArgumentException">The value is null, empty or white space, or has several lines.</exception>
    public string OscalVersion { get; init => field = OneLine(value); } = OscalModel.Version;

    /// <summary>Remarks, plain text, or null.</summary>
    public string? Remarks { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The properties in the namespace <see cref="OscalNames.Namespace"/>, by their names.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A name is no token: see <see cref="OscalNames.TokenOf"/>.</exception>
    public ImmutableSortedDictionary<string, string> Properties
    {
        get;
        init => field = Guard.NotNull(value).Keys.All(OscalNames.IsToken)
            ? value.WithComparers(StringComparer.Ordinal)
            : throw new ArgumentException("The name of a property is a token.", nameof(value));
    } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Writes the object that stands as <c>metadata</c> in a document.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("title", OscalMarkup.Escape(Title));
        writer.WriteString("last-modified", OscalTime.Write(LastModified));
        writer.WriteString("version", Version);
        writer.WriteString("oscal-version", OscalVersion);
        if (Properties.Count > 0)
        {
            writer.WriteStartArray("props");
            foreach (var (name, value) in Properties)
            {
                OscalProperties.Write(writer, name, value);
            }

            writer.WriteEndArray();
        }

        if (Remarks is { } remarks)
        {
            writer.WriteString("remarks", OscalMarkup.Escape(remarks));
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public bool Equals(OscalMetadata? other) => other is not null && Title == other.Title && LastModified == other.LastModified
        && Version == other.Version && OscalVersion == other.OscalVersion && Remarks == other.Remarks && Properties.SequenceEqual(other.Properties);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, LastModified, Version, OscalVersion, Remarks, Properties.Count);

    private static string OneLine(string value) => OscalProperties.IsValue(Guard.Text(value)) ? Guard.Text(value) : throw new ArgumentException("The text has one line.", nameof(value));
}
