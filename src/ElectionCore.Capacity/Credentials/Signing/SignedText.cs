using System.Buffers.Text;
using System.Text;

namespace ElectionCore.Capacity;

/// <summary>Writes and takes apart texts of the form <c>KIND.PAYLOAD.SIGNATURE</c>.</summary>
internal sealed class SignedText
{
    public const string Credential = "EC1";
    public const string Revocations = "ER1";

    // A list of a million revocations has about 40 MB.
    private const int MostCharacters = 1 << 27;

    private readonly string _signed;

    private SignedText(string signed, byte[] payload, byte[] signature) => (_signed, Payload, Signature) = (signed, payload, signature);

    public byte[] Payload { get; }

    public byte[] Signature { get; }

    public byte[] SignedBytes => Encoding.ASCII.GetBytes(_signed);

    public static string Write(string kind, byte[] payload, CredentialSigner signer)
    {
        var signed = $"{kind}.{Base64Url.EncodeToString(payload)}";
        return $"{signed}.{Base64Url.EncodeToString(signer.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>Takes a text apart, or says why that is not possible.</summary>
    public static SignedText? Open(string? text, string kind, out string why)
    {
        why = "";
        if (string.IsNullOrEmpty(text) || text.Length > MostCharacters)
        {
            why = text is null or "" ? "it is empty" : "it is too long";
            return null;
        }

        var parts = text.Split('.');
        if (parts is not [var known, var payload, var signature])
        {
            why = "it does not have three parts";
            return null;
        }

        if (known != kind)
        {
            why = $"it does not begin with {kind}";
            return null;
        }

        if (Decode(payload) is not { } bytes || Decode(signature) is not { Length: SigningKeys.SignatureBytes } sign)
        {
            why = "a part of it is no base64url of the right length";
            return null;
        }

        return new($"{kind}.{payload}", bytes, sign);
    }

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
