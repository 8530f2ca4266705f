using System.Buffers.Text;
using System.Text;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>A JWS in compact form (RFC 7515, section 7.1), taken apart.</summary>
internal sealed record CompactJws(byte[] Header, byte[] Payload, byte[] Signature, byte[] Signed)
{
    private const int MostCharacters = 1 << 20;

    public static string Write(byte[] header, byte[] payload, CredentialSigner signer)
    {
        var signed = $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(payload)}";
        return $"{signed}.{Base64Url.EncodeToString(signer.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>Takes a text apart; null when it is no compact JWS. Its signature may be empty.</summary>
    public static CompactJws? Open(string? text) =>
        text is { Length: > 0 and <= MostCharacters } && text.Split('.') is [var header, var payload, var signature]
        && Decode(header) is { } headerBytes && Decode(payload) is { } payloadBytes && Decode(signature) is { } signatureBytes
            ? new(headerBytes, payloadBytes, signatureBytes, Encoding.ASCII.GetBytes($"{header}.{payload}"))
            : null;

    /// <summary>Bytes have one text only: what decodes to the same by another one was altered.</summary>
    private static byte[]? Decode(string text)
    {
        if (!Base64Url.IsValid(text))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(text);
        return string.Equals(Base64Url.EncodeToString(bytes), text, StringComparison.Ordinal) ? bytes : null;
    }
}
