using System.Text.Json;
using System.Xml;

namespace ElectionCore.Interchange;

/// <summary>The codelists at hand.</summary>
internal sealed class Codelists
{
    private const string ShippedName = "ElectionCore.Interchange.Iati.codelists.json";
    private const long MaximumCharacters = 64L << 20;
    private static readonly Lazy<Codelists> ShippedLists = new(ReadShipped);
    private readonly Dictionary<string, Codelist> _lists;

    private Codelists(IEnumerable<Codelist> lists) => _lists = lists.ToDictionary(l => l.Name, StringComparer.Ordinal);

    /// <summary>The codes as they are shipped: those of the lists of version 2.03 that plans and their results use.</summary>
    public static Codelists Shipped => ShippedLists.Value;

    public IReadOnlyCollection<Codelist> All => _lists.Values;

    public Codelist? Find(string name) => _lists.GetValueOrDefault(name);

    /// <summary>Reads the published lists of a folder; those it does not have are the shipped ones.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="XmlException">A file is no XML.</exception>
    public static async Task<Codelists> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var lists = Shipped._lists.ToDictionary(StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(folder, "*.xml").ToDictionary(f => Path.GetFileNameWithoutExtension(f), StringComparer.Ordinal);
        foreach (var name in CodelistMap.Names.Where(files.ContainsKey))
        {
            var (list, categories) = await ReadFileAsync(files[name], name, cancellationToken).ConfigureAwait(false);
            lists[name] = list;
            if (name == "Sector" && !files.ContainsKey("SectorCategory"))
            {
                lists["SectorCategory"] = new("SectorCategory", list.IsComplete, categories);
            }
        }

        return new(lists.Values);
    }

    private static async Task<(Codelist List, IReadOnlySet<string> Categories)> ReadFileAsync(string file, string name, CancellationToken cancellationToken)
    {
        var stream = File.OpenRead(file);
        await using var closing = stream.ConfigureAwait(false);
        using var reader = XmlReader.Create(stream, IatiXml.Settings(MaximumCharacters));
        var (codes, categories, isComplete) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal), false);
        while (!reader.EOF)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var element = reader.NodeType == XmlNodeType.Element ? reader.LocalName : "";
            isComplete |= element == "codelist" && reader.GetAttribute("complete") == "1";
            if (element is "code")
            {
                codes.Add((await reader.ReadElementContentAsStringAsync().ConfigureAwait(false)).Trim());
            }
            else if (element is "category" && reader.Depth == 3)
            {
                categories.Add((await reader.ReadElementContentAsStringAsync().ConfigureAwait(false)).Trim());
            }
            else
            {
                await reader.ReadAsync().ConfigureAwait(false);
            }
        }

        return (new(name, isComplete, codes), categories);
    }

    private static Codelists ReadShipped()
    {
        using var stream = typeof(Codelists).Assembly.GetManifestResourceStream(ShippedName)!;
        using var document = JsonDocument.Parse(stream);
        return new(document.RootElement.EnumerateObject().Select(list => new Codelist(
            list.Name, list.Value.GetProperty("complete").GetBoolean(), list.Value.GetProperty("codes").GetString()!.Split(' '))));
    }
}
