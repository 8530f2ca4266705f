using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ElectionCore.Capacity;

/// <summary>The payload of a signed credential.</summary>
internal static class StatementPayload
{
    public const string Issuer = "b";
    public const string SignedOn = "s";
    public const string Key = "k";

    // Letters are written as they are: escaped, a name in Arabic letters would not fit a QR code that can be printed small.
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = false };

    public static byte[] Write(CredentialStatement statement, DateOnly signedOn, string key)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("n", statement.Number.Value);
            json.WriteString("t", statement.Type.Value);
            Optional(json, "c", statement.Course?.Value);
            Optional(json, "h", statement.HolderName);
            Optional(json, "d", statement.NameDigest);
            json.WriteString("i", Day(statement.IssuedOn));
            Optional(json, "x", statement.LastDay is { } last ? Day(last) : null);
            json.WriteString(Issuer, statement.Issuer);
            json.WriteString(SignedOn, Day(signedOn));
            json.WriteString(Key, key);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>The statement, or null when a member of it cannot be read.</summary>
    public static CredentialStatement? Read(PayloadReader reader)
    {
        var (course, name, digest) = (reader.Code("c"), reader.Text("h"), reader.Code("d"));
        var last = reader.Day("x");
        var isReadable = reader.Has("c") == course is not null && reader.Has("h") == name is { Length: <= 200 }
            && reader.Has("d") == digest is not null && reader.Has("x") == last is not null;
        return isReadable && reader.Code("n") is { } number && reader.Code("t") is { } type && reader.Day("i") is { } issued && reader.Code(Issuer) is { } issuer
            ? new()
            {
                Number = new(number),
                Type = new(type),
                Course = course is null ? null : new(course),
                HolderName = name,
                NameDigest = digest,
                IssuedOn = issued,
                LastDay = last,
                Issuer = issuer,
            }
            : null;
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
