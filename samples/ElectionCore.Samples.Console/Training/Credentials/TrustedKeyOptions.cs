using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The public keys that are trusted, each with its name, its days and its issuer.</summary>
internal sealed class TrustedKeyOptions
{
    private readonly Option<string[]> _files = Several("--public-key", "A public key that is trusted. Several can be given, each with --key-id.", "PUB.pem");
    private readonly Option<string[]> _ids = Several("--key-id", "The name of the key, in the order of the keys.", "ID");
    private readonly Option<string[]> _days = Several(
        "--valid", "The days on which the key signs, in the order of the keys: 2024-01-01..2025-12-31, or 2024-01-01.. where the end is open. Default: all days.", "DAYS");

    private readonly Option<string[]> _issuers = Several(
        "--issuer-of", "The issuer that a key belongs to, such as ecp-2024=ECP, where its file does not say so. The key is trusted for no other issuer.", "KEYID=ISSUER");

    public TrustedKeyOptions() => (_files.Required, _ids.Required) = (true, true);

    public void AddTo(Command command)
    {
        command.Options.Add(_files);
        command.Options.Add(_ids);
        command.Options.Add(_days);
        command.Options.Add(_issuers);
    }

    /// <exception cref="UsageException">The keys, names and days do not fit together.</exception>
    public IReadOnlyList<TrustedKey> Read(ParseResult parsed)
    {
        var (files, ids, days) = (parsed.GetRequiredValue(_files), parsed.GetRequiredValue(_ids), parsed.GetValue(_days) ?? []);
        if (files.Length != ids.Length || (days.Length > 0 && days.Length != files.Length))
        {
            throw new UsageException(files.Length != ids.Length ? "--key-id" : "--valid", "Each key has a name; and where days are given, each has days.");
        }

        if (ids.Distinct(StringComparer.Ordinal).Count() < ids.Length)
        {
            throw new UsageException("--key-id", "Two keys have the same name.");
        }

        var issuers = Issuers(parsed.GetValue(_issuers) ?? [], ids);
        TrustedKey[] keys = [.. files.Select((file, i) => Read(file, ids[i], days.Length == 0 ? (DateOnly.MinValue, null) : Span(days[i]), issuers.GetValueOrDefault(ids[i])))];
        if (keys.Length > 1 && Array.TrueForAll(keys, k => k.Issuer is null))
        {
            Console.Error.WriteLine("No key is tied to an issuer, so that each is trusted for all. --issuer-of KEYID=ISSUER says whose a key is.");
        }

        return keys;
    }

    private static Dictionary<string, string> Issuers(string[] given, string[] ids)
    {
        var issuers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            if (text.Split('=', 2) is not [var id, var issuer] || !ids.Contains(id, StringComparer.Ordinal) || !CodeFormat.IsValid(issuer) || !issuers.TryAdd(id, issuer))
            {
                throw new UsageException("--issuer-of", $"'{Output.Clean(text)}' does not say once which issuer a key of --key-id belongs to; write it as ecp-2024=ECP.");
            }
        }

        return issuers;
    }

    private static TrustedKey Read(string file, string id, (DateOnly First, DateOnly? Last) days, string? issuer)
    {
        try
        {
            return TrustedKey.FromPem(id, File.ReadAllText(file), days.First, days.Last, issuer);
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException("--public-key", $"{Output.Clean(file)} as {Output.Clean(id)}: {KeyOptions.Said(wrong)}");
        }
    }

    private static (DateOnly First, DateOnly? Last) Span(string text)
    {
        var parts = text.Split("..", 2);
        return Day(parts[0]) is { } first && (parts is [_] or [_, ""] || Day(parts[1]) is not null)
            ? (first, parts is [_, { Length: > 0 } end] ? Day(end) : null)
            : throw new UsageException("--valid", $"'{Output.Clean(text)}' are no days; write them as 2024-01-01..2025-12-31.");
    }

    private static DateOnly? Day(string text) => PartialDate.TryParse(text, provider: null, out var date) && date.IsComplete ? date.Earliest : null;

    private static Option<string[]> Several(string name, string description, string help)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = help, DefaultValueFactory = _ => [] };
        option.Validators.Add(Values.RefuseBlank);
        return option;
    }
}
