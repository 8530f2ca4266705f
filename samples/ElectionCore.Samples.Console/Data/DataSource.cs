using ElectionCore.Capacity;
using ElectionCore.EntityFrameworkCore;
using ElectionCore.Inclusion;
using ElectionCore.Interchange;
using ElectionCore.Organization;
using ElectionCore.Planning;
using ElectionCore.Quality;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Samples.Data;

/// <summary>An institution's database, opened for one run.</summary>
internal sealed class DataSource : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    private DataSource(DatabasePlace place, TimeProvider clock, Action<ElectionCoreBuilder> store)
    {
        Place = place;
        _services = new ServiceCollection()
            .AddSingleton(clock)
            .AddElectionCore(core => store(core.AddAllModules().AddInterchange()))
            .BuildServiceProvider(validateScopes: true);
        _scope = _services.CreateAsyncScope();
    }

    /// <summary>Where it is.</summary>
    public DatabasePlace Place { get; }

    public OrganizationRegister Register => _scope.ServiceProvider.GetRequiredService<OrganizationRegister>();

    public InclusionRegister Inclusion => _scope.ServiceProvider.GetRequiredService<InclusionRegister>();

    public PlanningRegister Planning => _scope.ServiceProvider.GetRequiredService<PlanningRegister>();

    public CapacityRegister Capacity => _scope.ServiceProvider.GetRequiredService<CapacityRegister>();

    public QualityRegister Quality => _scope.ServiceProvider.GetRequiredService<QualityRegister>();

    public ReferenceCheck References => _scope.ServiceProvider.GetRequiredService<ReferenceCheck>();

    public ICommitLog Log => _scope.ServiceProvider.GetRequiredService<ICommitLog>();

    public OrganizationImporter Importer => _scope.ServiceProvider.GetRequiredService<OrganizationImporter>();

    public OrganizationExporter Exporter => _scope.ServiceProvider.GetRequiredService<OrganizationExporter>();

    public InstitutionStatusReader Status => _scope.ServiceProvider.GetRequiredService<InstitutionStatusReader>();

    public ElectionCoreDatabase Database => _scope.ServiceProvider.GetRequiredService<ElectionCoreDatabase>();

    /// <summary>Opens a database as it is; it is looked at when it is first used.</summary>
    public static DataSource Open(DatabasePlace place, bool createIfMissing, TimeProvider clock) =>
        new(place, clock, core => place.Use(core, createIfMissing));

    /// <exception cref="RuleViolationException">There is no file of that name, and none is to be made.</exception>
    public static async Task<DataSource> OpenAsync(
        DatabasePlace place, DataAccess access, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (place.File is { } file && !Path.Exists(file))
        {
            if (place.IsDefault)
            {
                await FirstUse.MakeAsync(file, clock, cancellationToken);
            }
            else if (access == DataAccess.Use)
            {
                throw new RuleViolationException(ConsoleDiagnostics.NoData.At(DiagnosticPlace.In(file)));
            }
            else if (access == DataAccess.Try)
            {
                return new(place, clock, _ => { });
            }
        }

        return Open(place, access == DataAccess.Create, clock);
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }
}
