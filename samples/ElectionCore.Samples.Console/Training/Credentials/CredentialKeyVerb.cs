using System.CommandLine;
using System.Text;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training credentials key</c></summary>
internal static class CredentialKeyVerb
{
    public static Command Create()
    {
        var output = Values.Text("--out", "The file for the private key; the public key is written beside it as KEY.pub.pem.", "KEY.pem", required: true);
        var issuer = Values.Text("--issuer", "The issuer the key belongs to, by the code that its credentials name. The public key says so, and is then trusted for no other issuer.", "CODE");
        var password = KeyOptions.Password();
        var command = new Command("key", "Makes a key with which credentials are signed (ECDSA P-256). The public key is for those who verify; whoever has the private one can sign.") { output, issuer, password };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var owner = parsed.GetValue(issuer);
            if (owner is not null && !CodeFormat.IsValid(owner))
            {
                throw new UsageException("--issuer", $"'{Output.Clean(owner)}' is not a valid code.");
            }

            var file = OutputPath.Require("--out", parsed.GetRequiredValue(output)!, database: null);
            var publicFile = KeyOptions.PublicFile(file);
            if (new[] { file, publicFile }.FirstOrDefault(Path.Exists) is { } there)
            {
                throw new UsageException("--out", $"{Output.Clean(there)} is there already. A key is never written over: what it signed could not be verified any more.");
            }

            using var signer = CredentialSigner.Generate("new");
            var secret = KeyOptions.PasswordOf(parsed, password);
            await WriteAsync(file, signer.ToPem(secret), isSecret: true, cancellation);
            await WriteAsync(publicFile, signer.PublicKey(DateOnly.MinValue, lastDay: null, owner).ToPem(), isSecret: false, cancellation);
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteString("privateKey", file);
                    json.WriteString("publicKey", publicFile);
                    json.WriteString("issuer", owner);
                    json.WriteBoolean("encrypted", secret is not null);
                });
            }
            else
            {
                PlanText.Line(verb, $"Private key: {file}{(secret is null ? ", not encrypted" : ", encrypted")}. Keep it where nobody else can read it.");
                PlanText.Line(verb, $"Public key: {publicFile}. Give it, with a name for the key and its days, to those who verify.{(owner is null ? " It is tied to no issuer; --issuer CODE ties it." : $" It belongs to {owner}.")}");
                PlanText.Line(verb, $"Next: electioncore training credentials issue --type CODE --holder PERSON --series ECP --key {file} --key-id ID");
            }

            return App.Done;
        }, token));
        return command;
    }

    private static async Task WriteAsync(string path, string pem, bool isSecret, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (isSecret && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var stream = new FileStream(path, options);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(pem.TrimEnd() + "\n"), cancellationToken);
    }
}
