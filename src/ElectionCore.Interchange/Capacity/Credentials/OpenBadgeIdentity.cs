using System.Security.Cryptography;
using System.Text;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>A key of a holder as a hash with salt, so that whoever knows the key can tell that the badge is theirs, and nobody else.</summary>
/// <remarks>The hash is <c>sha256$</c> and the SHA-256 of the key followed by the salt, both in UTF-8, in lower-case hexadecimal. Equality is on both.</remarks>
public sealed record OpenBadgeIdentity
{
    /// <summary>Takes a hash with its salt.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="salt">The salt.</param>
    /// <exception cref="ArgumentException">A text is null or empty.</exception>
    public OpenBadgeIdentity(string hash, string salt)
    {
        ArgumentException.ThrowIfNullOrEmpty(hash);
        ArgumentException.ThrowIfNullOrEmpty(salt);
        (Hash, Salt) = (hash, salt);
    }

    /// <summary>The hash.</summary>
    public string Hash { get; }

    /// <summary>The salt.</summary>
    public string Salt { get; }

    /// <summary>Hashes a key.</summary>
    /// <param name="holder">The key of the holder.</param>
    /// <param name="salt">The salt: a random text that is new for each badge. With a known one the keys of a register can be tried.</param>
    /// <returns>The hash with its salt.</returns>
    /// <exception cref="ArgumentException"><paramref name="holder"/> is the default key, or <paramref name="salt"/> is null or empty.</exception>
    public static OpenBadgeIdentity Of(PersonRef holder, string salt)
    {
        Guard.Given(holder, holder.IsEmpty, nameof(holder));
        ArgumentException.ThrowIfNullOrEmpty(salt);
        return new("sha256$" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(holder.Value + salt))), salt);
    }

    /// <summary>Whether it is of a key.</summary>
    /// <param name="holder">The key.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentException"><paramref name="holder"/> is the default key.</exception>
    public bool IsOf(PersonRef holder) => string.Equals(Of(holder, Salt).Hash, Hash, StringComparison.OrdinalIgnoreCase);
}
