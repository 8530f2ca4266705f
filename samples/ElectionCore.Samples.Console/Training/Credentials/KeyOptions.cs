using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The private key with which a verb signs.</summary>
internal sealed class KeyOptions(bool isRequired)
{
    private const string PasswordVariable = "ELECTIONCORE_KEY_PASSWORD";

    private readonly Option<string?> _key = Values.Text("--key", "The private key, as `training credentials key` makes it.", "KEY.pem", isRequired);
    private readonly Option<string?> _id = Values.Text("--key-id", "The name of the key, by which verifiers find it, such as ecp-2024.", "ID", isRequired);
    private readonly Option<string?> _password = Password();

    public static Option<string?> Password() =>
        Values.Text("--password", $"The password of the private key. Default: the environment variable {PasswordVariable}, which does not stay in the history of the shell.");

    public static string? PasswordOf(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) ?? (Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } hidden ? hidden : null);

    /// <summary>The part of a message of an argument that was wrong which is for people.</summary>
    public static string Said(ArgumentException wrong) => wrong.Message.Split(" (Parameter", 2)[0];

    public void AddTo(Command command)
    {
        command.Options.Add(_key);
        command.Options.Add(_id);
        command.Options.Add(_password);
    }

    /// <summary>The file for the public key that belongs to a private one.</summary>
    public static string PublicFile(string key) => Path.ChangeExtension(key, ".pub.pem");

    /// <summary>Refuses to write over the institution's data or over the keys.</summary>
    public string RequireOutput(ParseResult parsed, string option, string path, string? database)
    {
        var key = parsed.GetValue(_key);
        return OutputPath.Require(option, path, database, key, key is null ? null : PublicFile(key));
    }

    /// <summary>Refuses to sign in the name of another issuer than the one whose the key is by its public file, where that lies beside it.</summary>
    /// <exception cref="UsageException">The key belongs to another issuer.</exception>
    public void RequireIssuer(ParseResult parsed, string issuer)
    {
        if (parsed.GetValue(_key) is { } key && PublicFile(key) is var file && File.Exists(file))
        {
            try
            {
                TrustedKey.FromPem("key", File.ReadAllText(file), DateOnly.MinValue, lastDay: null, issuer);
            }
            catch (ArgumentException wrong)
            {
                throw new UsageException("--issuer", $"{Output.Clean(file)}: {Output.Clean(Said(wrong))}");
            }
        }
    }

    /// <exception cref="UsageException">There is no such key, or its password is missing or wrong.</exception>
    public CredentialSigner Open(ParseResult parsed)
    {
        var file = parsed.GetValue(_key) ?? throw new UsageException("--key", "Say with which key it is signed. `training credentials key --out KEY.pem` makes one.");
        var id = parsed.GetValue(_id) ?? throw new UsageException("--key-id", "Give the name of the key, such as ecp-2024.");
        if (!CodeFormat.IsValid(id))
        {
            throw new UsageException("--key-id", $"'{Output.Clean(id)}' is not a valid code.");
        }

        var pem = File.ReadAllText(file);
        var isEncrypted = pem.Contains("ENCRYPTED PRIVATE KEY", StringComparison.Ordinal);
        var password = isEncrypted ? PasswordOf(parsed, _password) ?? throw new UsageException("--password", $"The key is encrypted: give its password, or set {PasswordVariable}.") : null;
        try
        {
            return CredentialSigner.FromPem(id, pem, password);
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException("--key", $"{Output.Clean(file)}: {Said(wrong)}");
        }
    }
}
