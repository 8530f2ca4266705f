using System.Collections.Immutable;
using System.Text.Json;

namespace ElectionCore.Capacity;

/// <summary>The payload of a signed revocation list.</summary>
internal static class RevocationPayload
{
    private const string Revoked = "r";

    public static byte[] Write(RevocationList list, string key)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, StatementPayload.Options))
        {
            json.WriteStartObject();
            json.WriteString(StatementPayload.Issuer, list.Issuer);
            json.WriteString(StatementPayload.SignedOn, StatementPayload.Day(list.AsOf));
            json.WriteString(StatementPayload.Key, key);
            json.WriteStartObject(Revoked);
            foreach (var (number, day) in list.Revoked)
            {
                json.WriteString(number.Value, StatementPayload.Day(day));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>The list, or null when any of it cannot be read: a list that is not whole is no list.</summary>
    public static RevocationList? Read(PayloadReader reader)
    {
        if (reader.Code(StatementPayload.Issuer) is not { } issuer || reader.Day(StatementPayload.SignedOn) is not { } day
            || !reader.Root.TryGetProperty(Revoked, out var revoked) || revoked.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var entries = ImmutableSortedDictionary.CreateBuilder<CredentialNumber, DateOnly>();
        foreach (var entry in revoked.EnumerateObject())
        {
            if (!CredentialNumber.TryParse(entry.Name, provider: null, out var number) || PayloadReader.DayOf(entry.Value) is not { } on)
            {
                return null;
            }

            entries[number] = on;
        }

        return new(issuer, day, entries.ToImmutable());
    }
}
