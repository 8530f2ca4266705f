using System.Text;
using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Interchange.Tests;

/// <summary>A store in memory, with imports and exports each in a scope of its own.</summary>
internal sealed class Store : IAsyncDisposable
{
    public static readonly CommitDetails Details = new("tester", "test");

    private readonly ServiceProvider _services;

    public Store()
    {
        var services = new ServiceCollection();
        services.AddElectionCore(core => core.AddInterchange().AddInterchange());
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = _services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public Task<ImportResult> ImportAsync(
        ImportOptions options, params (string Name, byte[] Content)[] files) =>
        InScopeAsync(p => p.GetRequiredService<OrganizationImporter>().ImportAsync(
            [.. files.Select(f => new ImportSource(f.Name, new MemoryStream(f.Content)))], options));

    public Task<ImportResult> ImportAsync(ImportOptions options, params (string Name, string Content)[] files) =>
        ImportAsync(options, [.. files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Content)))]);

    public Task<ImportResult> ImportAsync(string name, string content) => ImportAsync(Strict, (name, content));

    public Task<ImportResult> ImportAsync(string path, ImportOptions? options = null) =>
        InScopeAsync(p => p.GetRequiredService<OrganizationImporter>().ImportAsync(path, options ?? Strict));

    public Task<OrganizationFacts> FactsAsync() =>
        InScopeAsync(async p => (await p.GetRequiredService<OrganizationRegister>().HistoryAsync()).Facts);

    public Task<OrganizationLedger> LedgerAsync() =>
        InScopeAsync(p => p.GetRequiredService<OrganizationRegister>().LedgerAsync());

    public Task<Commit?> ChangeAsync(Func<OrganizationRegister, Task> change) => InScopeAsync(async p =>
    {
        var register = p.GetRequiredService<OrganizationRegister>();
        await change(register);
        return await register.CommitAsync(Details);
    });

    public Task<IReadOnlyList<Diagnostic>> ExportCsvAsync(string folder) =>
        InScopeAsync(p => p.GetRequiredService<OrganizationExporter>().ExportCsvAsync(folder));

    public Task<byte[]> ExportJsonAsync(bool withHistory = true) => InScopeAsync(async p =>
    {
        using var stream = new MemoryStream();
        await p.GetRequiredService<OrganizationExporter>().ExportJsonAsync(stream, withHistory);
        return stream.ToArray();
    });

    public Task<(byte[] Document, IReadOnlyList<Diagnostic> Losses)> ExportPopoloAsync() => InScopeAsync(async p =>
    {
        using var stream = new MemoryStream();
        var losses = await p.GetRequiredService<OrganizationExporter>().ExportPopoloAsync(stream);
        return (stream.ToArray(), losses);
    });

    public static ImportOptions Strict => new(Details);

    public static ImportOptions Lenient => new(Details) { Lenient = true };
}
