using ElectionCore.Interchange;

namespace ElectionCore.Samples.Data;

/// <summary>
/// Makes the database that is used where none is named: with the history that an earlier version kept in a file there, or
/// with the bundled institution. It is made under another name and then moved, so that it is there as a whole or not at all,
/// and of several processes the first one makes it.
/// </summary>
internal static class FirstUse
{
    private const string EarlierName = "institution.json";

    private static string BundledFile => Path.Combine(AppContext.BaseDirectory, "data", "afghanistan-iec-secretariat.json");

    public static async Task MakeAsync(string file, TimeProvider clock, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(file)!;
        Directory.CreateDirectory(folder);
        var earlier = Path.Combine(folder, EarlierName);
        var isUpgrade = File.Exists(earlier);
        var unfinished = $"{file}.{Path.GetRandomFileName()}.new";
        try
        {
            await using (var data = DataSource.Open(DatabasePlace.InFile(unfinished), createIfMissing: true, clock))
            {
                await TakeInAsync(data, isUpgrade ? earlier : BundledFile, cancellationToken);
                if (!isUpgrade)
                {
                    await BundledCounts.TakeInAsync(data.Inclusion, cancellationToken);
                    await BundledPlans.TakeInAsync(data.Planning, cancellationToken);
                    await BundledTraining.TakeInAsync(data.Capacity, cancellationToken);
                }
            }

            File.Move(unfinished, file);
            if (isUpgrade)
            {
                await Console.Error.WriteLineAsync($"The history in {earlier} is now in {file}; the old file is no longer used.");
            }
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process was first.
        }
        finally
        {
            foreach (var part in (string[])["", "-wal", "-shm"])
            {
                File.Delete(unfinished + part);
            }
        }
    }

    private static async Task TakeInAsync(DataSource data, string path, CancellationToken cancellationToken)
    {
        var options = new ImportOptions(new("electioncore", "The bundled institution")) { Format = ImportFormat.Json };
        var result = await data.Importer.ImportAsync(path, options, progress: null, cancellationToken);

        // What is refused only because something else is comes after its cause.
        var faults = result.Findings.Where(f => f.Severity == DiagnosticSeverity.Error)
            .OrderBy(f => f.Code == InterchangeDiagnostics.DependsOnRefused.Code);
        if (faults.FirstOrDefault() is { } fault)
        {
            throw new RuleViolationException(ConsoleDiagnostics.NotData.At(DiagnosticPlace.In(path), ("fault", fault)));
        }
    }
}
