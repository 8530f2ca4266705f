using System.Text.Json;
using System.Text.Json.Serialization;

namespace ElectionCore.Interchange;

/// <summary>Reads and writes a time by its first and its last day, both of which belong to it.</summary>
internal sealed class DaysJsonConverter : JsonConverter<DateRange>
{
    private const string FirstDay = "firstDay";
    private const string LastDay = "lastDay";
    private const string Unknown = Validity.Unknown;

    public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var fields = JsonFields.Read(ref reader, FirstDay, LastDay);
        var (first, last) = (Date(fields[0], FirstDay), Date(fields[1], LastDay));
        if (first is { } start && last is { } end && end.Latest < start.Earliest)
        {
            throw new JsonException("The last day is before the first.");
        }

        var range = DateRange.Between(first, last is { IsComplete: true } day ? PartialDate.FromDate(day.Latest.AddDays(1)) : last);
        range = IsUnknown(fields[0]) ? range.WithUnknownStart() : range;
        return IsUnknown(fields[1]) ? range.WithUnknownEnd() : range;
    }

    public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if ((value.IsStartUnknown ? Unknown : value.StatedFrom?.ToString()) is { } first)
        {
            writer.WriteString(FirstDay, first);
        }

        var last = value.StatedTo is { IsComplete: true } next ? PartialDate.FromDate(next.Earliest.AddDays(-1)) : value.StatedTo;
        if ((value.IsEndUnknown ? Unknown : last?.ToString()) is { } text)
        {
            writer.WriteString(LastDay, text);
        }

        writer.WriteEndObject();
    }

    private static bool IsUnknown(JsonNode? node) => node?.Text == Unknown;

    private static PartialDate? Date(JsonNode? node, string name) =>
        node is null or { Kind: JsonTokenType.Null } || IsUnknown(node) ? null
        : node.Kind == JsonTokenType.String && PartialDate.TryParse(node.Text, provider: null, out var date) && !(date.IsComplete && date.Latest == DateOnly.MaxValue) ? date
        : throw new JsonException($"{name} is a date as yyyy, yyyy-MM or yyyy-MM-dd, or the word {Unknown}.");
}
