using System.Text;
using System.Text.Json;
using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>Writes the description of a package of data.</summary>
internal sealed class DataPackageDescriptor(DatasetContent content, DataLicence? licence, string table, long length, string hash)
{
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    public async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        var writer = new Utf8JsonWriter(stream, JsonWriting.Options);
        await using var closing = writer.ConfigureAwait(false);
        writer.WriteStartObject();
        writer.WriteString("$schema", Profiles + "datapackage.json");
        if (content.IsSensitive)
        {
            writer.WriteString("heading", Cube.InternalHeading);
        }

        writer.WriteString("name", NameOf(content.Dataset.Code));
        writer.WriteString("id", content.Dataset.Code);
        WriteTexts(writer, "title", content.Dataset.Name);
        if (content.Dataset.Note is { } note)
        {
            WriteTexts(writer, "description", note);
        }

        writer.WriteBoolean("isProxy", content.Dataset.IsProxy);
        WriteOrigin(writer);
        writer.WriteStartArray("resources");
        WriteResource(writer);
        writer.WriteEndArray();
        await JsonWriting.FinishAsync(writer, stream, cancellationToken).ConfigureAwait(false);
    }

    // Lower-case ASCII letters, digits, dot, hyphen and underscore: what every tool takes for a name.
    private static string NameOf(string code)
    {
        var name = new StringBuilder();
        foreach (var c in code.ToLowerInvariant())
        {
            name.Append(char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-');
        }

        return name.ToString();
    }

    // The standard knows one text; the others stand beside it.
    private static void WriteTexts(Utf8JsonWriter writer, string property, LocalizedText text)
    {
        writer.WriteString(property, text.ToString());
        writer.WriteStartObject(property + "s");
        foreach (var tag in text.Tags)
        {
            writer.WriteString(tag, text.For(tag));
        }

        writer.WriteEndObject();
    }

    private static void StartField(Utf8JsonWriter writer, string name, string type, string title)
    {
        writer.WriteStartObject();
        writer.WriteString("name", name);
        writer.WriteString("type", type);
        writer.WriteString("title", title);
    }

    private static void WriteField(Utf8JsonWriter writer, string name, string title, IEnumerable<string> codes, string? note = null)
    {
        StartField(writer, name, "string", title);
        if (note is not null)
        {
            writer.WriteString("description", note);
        }

        writer.WriteStartObject("constraints");
        writer.WriteBoolean("required", value: true);
        WriteList(writer, "enum", codes.Distinct(StringComparer.Ordinal));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteMissing(Utf8JsonWriter writer, IEnumerable<(string Value, string Label)> values)
    {
        writer.WriteStartArray("missingValues");
        foreach (var (value, label) in values)
        {
            writer.WriteStartObject();
            writer.WriteString("value", value);
            writer.WriteString("label", label);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter writer, string property, IEnumerable<string> items)
    {
        writer.WriteStartArray(property);
        foreach (var item in items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }

    private void WriteOrigin(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("contributors");
        writer.WriteStartObject();
        writer.WriteString("title", content.Dataset.Publisher);
        WriteList(writer, "roles", ["publisher"]);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartArray("sources");
        writer.WriteStartObject();
        writer.WriteString("title", content.Dataset.Source);
        if (Uri.TryCreate(content.Dataset.Source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            writer.WriteString("path", content.Dataset.Source);
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
        if (licence is null)
        {
            return;
        }

        writer.WriteStartArray("licenses");
        writer.WriteStartObject();
        writer.WriteString("name", licence.Name);
        if (licence.Title is { } title)
        {
            writer.WriteString("title", title);
        }

        if (licence.Path is { } path)
        {
            writer.WriteString("path", path);
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteResource(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", Profiles + "dataresource.json");
        writer.WriteString("name", "observations");
        writer.WriteString("type", "table");
        writer.WriteString("path", table);
        writer.WriteString("format", "csv");
        writer.WriteString("mediatype", "text/csv");
        writer.WriteString("encoding", "utf-8");
        writer.WriteNumber("bytes", length);
        writer.WriteString("hash", hash);
        writer.WriteStartObject("schema");
        writer.WriteString("$schema", Profiles + "tableschema.json");
        writer.WriteStartArray("fields");
        WriteFields(writer);
        writer.WriteEndArray();
        WriteList(
            writer,
            "primaryKey",
            [ObservationColumns.Measure, ObservationColumns.From, ObservationColumns.To, .. content.Dimensions.Select(d => ObservationColumns.Of(d.Dimension.Code))]);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // In the order of the columns.
    private void WriteFields(Utf8JsonWriter writer)
    {
        if (content.IsSensitive)
        {
            WriteField(writer, ObservationColumns.Heading, "Not for release", [Cube.InternalHeading]);
        }

        WriteField(writer, ObservationColumns.Dataset, "Dataset", [content.Dataset.Code]);
        WriteField(
            writer, ObservationColumns.Measure, "What is counted", content.Dataset.Measures.Select(m => m.Code),
            string.Join("; ", content.Dataset.Measures.Select(m => $"{m.Code}: {m.Name}")));
        WriteEnd(writer, ObservationColumns.From, "First day", p => p.StatedFrom);
        WriteEnd(writer, ObservationColumns.To, "First day after", p => p.StatedTo);
        foreach (var (dimension, classification) in content.Dimensions)
        {
            WriteField(
                writer, ObservationColumns.Of(dimension.Code), dimension.Name.ToString(), classification.Items.Select(i => i.Code),
                $"{classification.Name}, version {classification.Version}");
        }

        StartField(writer, ObservationColumns.Value, "integer", "The count");
        writer.WriteStartObject("constraints");
        writer.WriteNumber("minimum", 0);
        writer.WriteEndObject();
        WriteMissing(writer, Enum.GetValues<ObservationState>().Where(s => s != ObservationState.Value).Select(s => (Words.Of(s), StateTexts.Of(s))));
        writer.WriteEndObject();
        WriteField(
            writer, ObservationColumns.State, "Whether there is a number, and why not", Enum.GetValues<ObservationState>().Select(Words.Of));
        StartField(writer, ObservationColumns.Note, "string", "What a reader must be told of this count");
        writer.WriteEndObject();
    }

    // An end that is stated to the month or year is no date of the standard.
    private void WriteEnd(Utf8JsonWriter writer, string name, string title, Func<DateRange, PartialDate?> end)
    {
        var isDate = content.Observations.All(o => end(o.Period) is not { IsComplete: false });
        StartField(writer, name, isDate ? "date" : "string", title);
        if (isDate)
        {
            WriteMissing(writer, [(Validity.Open, "There is none."), (Validity.Unknown, "There may be one, nobody recorded it.")]);
        }

        writer.WriteEndObject();
    }
}
