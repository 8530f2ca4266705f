using System.Text.Json;
using System.Text.Json.Serialization;

namespace ElectionCore.Interchange;

/// <summary>Reads and writes a sum of money as an amount and a currency.</summary>
internal sealed class MoneyJsonConverter : JsonConverter<Money>
{
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var fields = JsonFields.Read(ref reader, "amount", "currency");
        try
        {
            return fields is [{ Kind: JsonTokenType.Number } amount, { Kind: JsonTokenType.String } currency]
                ? Money.Of(decimal.Parse(amount.Text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture), currency.Text.Trim())
                : throw new JsonException("A sum of money has an amount and a currency.");
        }
        catch (Exception rule) when (rule is ArgumentException or OverflowException)
        {
            throw new JsonException(rule.Message.Split(" (Parameter", 2)[0], rule);
        }
    }

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("amount", value.Amount);
        writer.WriteString("currency", value.Currency);
        writer.WriteEndObject();
    }
}
