using System.CommandLine;
using ElectionCore.Interchange;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The catalogues that a verb knows: those of the package, and others from files.</summary>
internal sealed class CatalogueOption
{
    private readonly Option<string[]> _files = new("--catalogue")
    {
        Description = "A catalogue besides those of the package, from a file: the package's own JSON, or an OSCAL catalog. Repeat it for several.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    public void AddTo(Command command) => command.Options.Add(_files);

    /// <summary>Reads them.</summary>
    /// <exception cref="RuleViolationException">A file is no catalogue, or has the code of another one.</exception>
    public async Task<IReadOnlyList<QualityCatalogue>> ReadAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var all = BuiltInCatalogues.All.ToList();
        foreach (var file in parsed.GetRequiredValue(_files))
        {
            var catalogue = await ReadAsync(file, cancellationToken);
            if (all.Exists(c => c.Code == catalogue.Code))
            {
                throw new UsageException("--catalogue", $"{Output.Clean(file)} has the code {catalogue.Code} of another catalogue.");
            }

            all.Add(catalogue);
        }

        return all;
    }

    private static async Task<QualityCatalogue> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var name = Output.Clean(Path.GetFileName(file));
        var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
        var own = CatalogueReader.Read(bytes, name);
        if (own.Catalogue is { } read)
        {
            Output.Findings(own.Findings);
            return read;
        }

        using var stream = new MemoryStream(bytes, writable: false);
        var oscal = await OscalReader.ReadAsync(stream, name, "catalog", options: null, cancellationToken);
        var isOscal = oscal.Model is not null;
        Output.Findings(isOscal ? oscal.Findings : own.Findings);
        return oscal.Catalogue ?? throw new RuleViolationException((isOscal ? oscal.Findings : own.Findings).First(f => f.Severity == DiagnosticSeverity.Error));
    }
}
