using ElectionCore.Testing;
using Microsoft.EntityFrameworkCore;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>A host's own context: its own entities, an aggregate of its own, and ElectionCore's tables beside them.</summary>
public class HostContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<HostNote> Notes => Set<HostNote>();

    public DbSet<SampleStation> Stations => Set<SampleStation>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<HostNote>();
        modelBuilder.Entity<SampleStation>(station =>
        {
            station.HasKey(s => s.Code);
            station.IsElectionCoreAggregate("sample-station");
        });
        modelBuilder.ApplyElectionCore();
    }
}
