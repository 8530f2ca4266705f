using System.Security.Cryptography;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>Codes for what has none in a file.</summary>
internal static class ImportCode
{
    private const int Digits = 12;

    /// <summary>The code of a part of something that has one. The same parts give the same code.</summary>
    public static string Of(string whole, string part)
    {
        var code = $"{whole}/{part}";
        if (code.Length <= CodeFormat.MaximumLength)
        {
            return code;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)))[..Digits];
        var end = CodeFormat.MaximumLength - Digits - 1;
        end = char.IsHighSurrogate(code[end - 1]) ? end - 1 : end;
        return $"{code[..end]}~{hash}";
    }
}
