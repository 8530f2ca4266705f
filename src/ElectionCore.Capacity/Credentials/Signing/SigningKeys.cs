using System.Security.Cryptography;

namespace ElectionCore.Capacity;

/// <summary>Reads keys of the curve P-256 and nothing else.</summary>
internal static class SigningKeys
{
    public const int SignatureBytes = 64;
    public const string PublicLabel = "PUBLIC KEY";
    public const string PrivateLabel = "PRIVATE KEY";
    public const string EncryptedLabel = "ENCRYPTED PRIVATE KEY";

    private const string P256 = "1.2.840.10045.3.1.7";

    public static ECDsa Read(string pem, string label, string? password)
    {
        ArgumentNullException.ThrowIfNull(pem);
        if (!PemEncoding.TryFind(pem, out var fields) || !pem.AsSpan(fields.Label).SequenceEqual(label))
        {
            throw new ArgumentException($"The text is no PEM that is labelled {label}.", nameof(pem));
        }

        var key = ECDsa.Create();
        try
        {
            if (password is null)
            {
                key.ImportFromPem(pem);
            }
            else
            {
                key.ImportFromEncryptedPem(pem, password);
            }

            if (key.ExportParameters(includePrivateParameters: false).Curve is { IsNamed: true, Oid.Value: P256 })
            {
                return key;
            }
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException)
        {
            key.Dispose();
            throw new ArgumentException("The PEM holds no such key, or the password is wrong.", nameof(pem), fault);
        }

        key.Dispose();
        throw new ArgumentException("The key is not of the curve P-256.", nameof(pem));
    }
}
