using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace ElectionCore.Interchange;

/// <summary>Resolves one profile, and first those that it imports.</summary>
internal sealed class ProfileResolution(OscalLoader loader, OscalResolutionOptions options, OscalFindings findings)
{
    private const int MaximumImports = 1_000;
    private const int CatalogDepth = 2;
    private static readonly Guid Space = new("5b0f3b34-6d0e-5c0a-9a55-4f3f4f6f9b1e");
    private readonly Dictionary<string, OscalDocument?> _resolved = new(StringComparer.Ordinal);
    private readonly HashSet<string> _imported = new(StringComparer.Ordinal);
    private readonly List<string> _chain = [];
    private int _imports;
    private int _controls;

    /// <summary>Makes the catalog; null where something stands against it.</summary>
    public async Task<OscalDocument?> ResolveAsync(OscalDocument profile, CancellationToken cancellationToken)
    {
        _chain.Add(profile.Name);
        var imports = await ImportsAsync(profile, cancellationToken).ConfigureAwait(false);
        _chain.RemoveAt(_chain.Count - 1);
        var merge = MergeDirective.Read(profile, findings);
        if (imports is null || merge is null)
        {
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        new ControlCombiner(merge.Method, findings).Combine(imports);
        if (!imports.TrueForAll(i => IsShallow(i.Catalog, profile)))
        {
            return null;
        }

        var catalog = merge switch
        {
            { Custom: { } custom } => new CustomStructure(imports, merge.Method, findings, profile.Name).Build(custom),
            { IsAsIs: true } => new AsIsStructure(findings).Build(imports),
            _ => FlatStructure.Build(imports, findings),
        };
        LooseParameter[] loose = [.. imports.SelectMany(i => i.Parameters)];
        var modify = profile.Root.Object("modify") ?? [];
        new ParameterSettings(findings, profile.Name).Apply(modify.Objects("set-parameters"), catalog, loose);
        new ControlAlterations(findings, profile.Name).Apply(modify.Objects("alters"), catalog, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        if (!IsShallow(catalog, profile))
        {
            return null;
        }

        var root = Finished(profile, imports, catalog, loose);
        TellUnknown(modify, root, profile.Name);
        return new($"{profile.Name} (resolved)", "catalog", root, OscalVersion.Parse(root.Object("metadata")!.Text("oscal-version"))!.Value);
    }

    /// <summary>Says of the outermost catalog what is doubtful in it.</summary>
    public void Check(OscalDocument catalog, string file) => new CatalogCheck(findings, file).Check(catalog.Root, _imported);

    private async Task<List<ImportedControls>?> ImportsAsync(OscalDocument profile, CancellationToken cancellationToken)
    {
        List<ImportedControls> imports = [];
        foreach (var directive in profile.Root.Objects("imports"))
        {
            if (++_imports > MaximumImports)
            {
                findings.Add(InterchangeDiagnostics.OscalTooMuch, profile.Name, directive, ("maximum", MaximumImports), ("what", "imports"));
                return null;
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (directive["include-all"] is null && directive["include-controls"] is null)
            {
                findings.Add(InterchangeDiagnostics.OscalNothingSelected, profile.Name, directive);
                return null;
            }

            if (await CatalogAsync(profile, directive, cancellationToken).ConfigureAwait(false) is not { } source)
            {
                return null;
            }

            var taken = ImportedControls.Take(source, directive, findings, profile.Name);
            _controls += taken.Catalog.AllControls().Count();
            if (_controls > options.MaximumControls)
            {
                findings.Add(InterchangeDiagnostics.OscalTooMuch, profile.Name, directive, ("maximum", options.MaximumControls), ("what", "controls taken up"));
                return null;
            }

            imports.Add(taken);
        }

        return imports;
    }

    private async Task<OscalDocument?> CatalogAsync(OscalDocument importer, JsonObject directive, CancellationToken cancellationToken)
    {
        if (await loader.ImportedAsync(importer, directive, cancellationToken).ConfigureAwait(false) is not { } document)
        {
            return null;
        }

        if (_chain.IndexOf(document.Name) is var start and >= 0)
        {
            findings.Add(
                InterchangeDiagnostics.OscalCircularImport, importer.Name, directive["href"]!,
                ("chain", string.Join(" > ", _chain.Skip(start).Append(document.Name))));
            return null;
        }

        if (!_resolved.TryGetValue(document.Name, out var catalog))
        {
            _imported.UnionWith(OscalReferences.Defined(document.Root));
            catalog = document.IsProfile ? await ResolveAsync(document, cancellationToken).ConfigureAwait(false) : document;
            _resolved[document.Name] = catalog;
        }

        return catalog;
    }

    // Controls and groups that are joined, and contents that are added, may nest what was not nested in any document.
    private bool IsShallow(CatalogNode catalog, OscalDocument profile)
    {
        if (catalog.Levels(CatalogDepth) <= options.MaximumDepth)
        {
            return true;
        }

        findings.Add(InterchangeDiagnostics.OscalTooMuch, profile.Name, ("maximum", options.MaximumDepth), ("what", "levels in the catalog"));
        return false;
    }

    private JsonObject Finished(OscalDocument profile, List<ImportedControls> imports, CatalogNode catalog, LooseParameter[] loose)
    {
        var metadata = new ResolvedMetadata(options, findings).Build(profile, imports);
        var pruning = Pruning.Of(catalog, metadata, loose, BackMatter.Combine(imports, profile));
        var root = catalog.ToJson();
        root["metadata"] = metadata;
        if (pruning.Parameters.Count > 0)
        {
            root["params"] = new JsonArray([.. pruning.Parameters]);
        }

        if (pruning.Resources.Count > 0)
        {
            root["back-matter"] = new JsonObject { ["resources"] = new JsonArray([.. pruning.Resources]) };
        }

        root["uuid"] = Guid.Empty.ToString();
        var sorted = OscalOrder.Sort(root, "catalog");
        sorted["uuid"] = Uuid.Of(Space, Convert.ToHexString(SHA256.HashData(OscalJson.Write(sorted)))).ToString();
        return sorted;
    }

    private void TellUnknown(JsonObject modify, JsonObject root, string file)
    {
        var settings = modify.Objects("set-parameters").ToArray();
        HashSet<string> known = settings.Length == 0 ? [] : OscalReferences.Defined(root).ToHashSet(StringComparer.Ordinal);
        foreach (var setting in settings.Where(s => !known.Contains(OscalReferences.Key(s.Text("param-id")!))))
        {
            findings.Add(InterchangeDiagnostics.OscalUnknownParameter, file, setting, ("id", OscalText.Shorten(setting.Text("param-id")!)));
        }
    }
}
