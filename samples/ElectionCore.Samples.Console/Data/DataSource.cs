using ElectionCore.Interchange;
using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Samples.Data;

/// <summary>
/// An institution's data in one JSON file that holds the whole history: read into memory when opened, written back as a
/// whole when changed, under a lock and by replacing the file, so that it is always the old one or the new one.
/// </summary>
internal sealed class DataSource : IAsyncDisposable
{
    private const string FileName = "institution.json";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;
    private readonly FileStream? _lock;

    private DataSource(ServiceProvider services, string file, FileStream? held)
    {
        _services = services;
        _scope = services.CreateAsyncScope();
        _lock = held;
        File = file;
    }

    /// <summary>The file.</summary>
    public string File { get; }

    public OrganizationRegister Register => _scope.ServiceProvider.GetRequiredService<OrganizationRegister>();

    public OrganizationImporter Importer => _scope.ServiceProvider.GetRequiredService<OrganizationImporter>();

    public OrganizationExporter Exporter => _scope.ServiceProvider.GetRequiredService<OrganizationExporter>();

    public InstitutionStatusReader Status => _scope.ServiceProvider.GetRequiredService<InstitutionStatusReader>();

    /// <summary>Where data are when --data does not say.</summary>
    public static string DefaultFolder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "ElectionCore");

    private static string BundledFile => Path.Combine(AppContext.BaseDirectory, "data", "afghanistan-iec-secretariat.json");

    public static async Task<DataSource> OpenAsync(
        string? path, DataAccess access, TimeProvider clock, CancellationToken cancellationToken)
    {
        var place = Path.GetFullPath(path ?? DefaultFolder);
        var isFile = System.IO.File.Exists(place) || place.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        var file = isFile ? place : Path.Combine(place, FileName);
        var tables = !isFile && !System.IO.File.Exists(file) && Directory.Exists(place) && Directory.EnumerateFiles(place, "*.csv").Any();
        var isNew = !System.IO.File.Exists(file) && !tables;
        if (isNew && path is not null && access != DataAccess.Create)
        {
            throw new RuleViolationException(ConsoleDiagnostics.NoData.At(DiagnosticPlace.In(path)));
        }

        var bundled = isNew && path is null;
        var held = access == DataAccess.Read && !bundled ? null : await LockAsync(file, cancellationToken);
        var data = new DataSource(CreateServices(clock), file, held);
        try
        {
            if (bundled)
            {
                await data.TakeInAsync(BundledFile, ImportFormat.Json, "The bundled institution", cancellationToken);
                await data.SaveAsync(cancellationToken);
            }
            else if (tables)
            {
                await data.TakeInAsync(place, ImportFormat.Csv, "Read from CSV files", cancellationToken);
            }
            else if (!isNew)
            {
                await data.TakeInAsync(file, ImportFormat.Json, "Read from JSON without a history", cancellationToken);
            }

            return data;
        }
        catch
        {
            await data.DisposeAsync();
            throw;
        }
    }

    /// <summary>Writes the whole history back, replacing the file.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        await Exporter.ExportJsonAsync(File, withHistory: true, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
        if (_lock is not null)
        {
            await _lock.DisposeAsync();
        }
    }

    private static ServiceProvider CreateServices(TimeProvider clock) => new ServiceCollection()
        .AddSingleton(clock)
        .AddElectionCore(core => core.AddAllModules().AddInterchange())
        .BuildServiceProvider(validateScopes: true);

    private async Task TakeInAsync(string path, ImportFormat format, string reason, CancellationToken cancellationToken)
    {
        var options = new ImportOptions(new("electioncore", reason)) { Format = format };
        var result = await Importer.ImportAsync(path, options, progress: null, cancellationToken);
        // What is refused only because something else is comes after its cause.
        var faults = result.Findings.Where(f => f.Severity == DiagnosticSeverity.Error)
            .OrderBy(f => f.Code == InterchangeDiagnostics.DependsOnRefused.Code);
        if (faults.FirstOrDefault() is { } fault)
        {
            throw new RuleViolationException(ConsoleDiagnostics.NotData.At(DiagnosticPlace.In(path), ("fault", fault)));
        }
    }

    private static async Task<FileStream> LockAsync(string file, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var held = await HoldAsync(file, cancellationToken);

        // Nobody else writes now: what a killed process left half written is of no use.
        foreach (var leftover in Directory.EnumerateFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + ".*.tmp"))
        {
            System.IO.File.Delete(leftover);
        }

        return held;
    }

    private static async Task<FileStream> HoldAsync(string file, CancellationToken cancellationToken)
    {
        var name = file + ".lock";
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(100))
        {
            try
            {
                return new(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < Patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
            }
            catch (IOException)
            {
                throw new RuleViolationException(ConsoleDiagnostics.Busy.At(DiagnosticPlace.In(file)));
            }
        }
    }
}
