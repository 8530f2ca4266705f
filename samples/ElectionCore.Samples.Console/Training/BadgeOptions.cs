using System.CommandLine;
using System.Text;
using System.Text.Json;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>In whose name Open Badges are signed, and what they tell.</summary>
internal sealed class BadgeOptions
{
    private readonly KeyOptions _keys = new(isRequired: false);
    private readonly Option<string?> _issuer = Values.Text("--issuer", "openbadges: the institution, by an address under which its badges have theirs.", "URI");
    private readonly Option<string?> _name = Values.Text("--issuer-name", "openbadges: its name. Default: that on record.", "NAME");
    private readonly Option<string?> _status = Values.Text("--status-list", "openbadges: where the list of what is revoked is published.", "URI");
    private readonly Option<bool> _identity = new("--identity") { Description = "openbadges: tell the hashed key of the holder with a random salt; otherwise nothing of the holder is told." };

    public void AddTo(Command command)
    {
        _keys.AddTo(command);
        command.Options.Add(_issuer);
        command.Options.Add(_name);
        command.Options.Add(_status);
        command.Options.Add(_identity);
    }

    /// <summary>Writes a badge for each credential that counts.</summary>
    public async Task<long> WriteAsync(Verb verb, DataSource data, string path, DateOnly day, string language, CancellationToken cancellationToken)
    {
        var issuer = await IssuerAsync(verb, data, day, language, cancellationToken);
        using var signer = _keys.Open(verb.Parsed);
        var types = await data.Capacity.ReadAsync<CredentialType>(day, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        var ledger = await data.Capacity.CredentialLedgerAsync(day, holder: null, cancellationToken);
        Output.Findings(ledger.Check());
        var badges = OpenBadgeBatch.Sign(issuer, ledger, types, day, signer, verb.Clock.GetUtcNow(), language, verb.Parsed.GetValue(_identity));
        return path is [.., '/'] || path.EndsWith(Path.DirectorySeparatorChar) || Directory.Exists(path)
            ? await IntoFolderAsync(path, badges, cancellationToken)
            : await AsLinesAsync(path, badges, cancellationToken);
    }

    private static async Task<long> IntoFolderAsync(string folder, IEnumerable<(CredentialNumber Number, string Token)> badges, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var count = 0L;
        foreach (var (number, token) in badges)
        {
            // A number of another form than this program gives could be a path.
            var name = string.Concat(number.Value.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '_'));
            await WholeFile.WriteAsync(Path.Combine(folder, name + ".jwt"), async stream => await stream.WriteAsync(Encoding.ASCII.GetBytes(token), cancellationToken));
            count++;
        }

        return count;
    }

    private static async Task<long> AsLinesAsync(string path, IEnumerable<(CredentialNumber Number, string Token)> badges, CancellationToken cancellationToken)
    {
        var count = 0L;
        await WholeFile.WriteAsync(path, async stream =>
        {
            foreach (var (number, token) in badges)
            {
                await using (var json = new Utf8JsonWriter(stream))
                {
                    json.WriteStartObject();
                    json.WriteString("number", number.Value);
                    json.WriteString("badge", token);
                    json.WriteEndObject();
                }

                await stream.WriteAsync("\n"u8.ToArray(), cancellationToken);
                count++;
            }
        });
        return count;
    }

    private async Task<OpenBadgeIssuer> IssuerAsync(Verb verb, DataSource data, DateOnly day, string language, CancellationToken cancellationToken)
    {
        var id = Address("--issuer", verb.Parsed.GetValue(_issuer)
            ?? throw new UsageException("--issuer", "Give the address of the institution, such as https://emb.example/."));
        var institution = await Days.RecordedInstitutionAsync(data.Register, day, cancellationToken);
        return new()
        {
            Id = id,
            Name = verb.Parsed.GetValue(_name) ?? institution?.Name.For(language)
                ?? throw new UsageException("--issuer-name", "The institution has no name on record: give one."),
            StatusList = verb.Parsed.GetValue(_status) is { } list ? Address("--status-list", list) : null,
        };
    }

    private static Uri Address(string option, string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "did" or "urn"
        ? uri
        : throw new UsageException(option, $"'{Output.Clean(text)}' is no address such as https://emb.example/.");
}
