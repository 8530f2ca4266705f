using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>The aggregates that the repositories of a scope have staged, in the change tracker of its context.</summary>
internal sealed class StagedAggregates(DbContext context)
{
    private readonly HashSet<object> _updated = new(ReferenceEqualityComparer.Instance);

    /// <summary>The name of an aggregate for messages.</summary>
    public static string NameOf(EntityEntry entry) => $"{entry.Metadata.ClrType.Name} {KeyOf(entry)}";

    /// <summary>Stages that an aggregate is new.</summary>
    public void Add(object entity)
    {
        try
        {
            context.Add(entity);
        }
        catch (InvalidOperationException)
        {
            throw new RuleViolationException(
                CoreDiagnostics.AggregateExists.At(default, ("subject", NameOf(context.Entry(entity)))));
        }
    }

    /// <summary>Stages that an aggregate has changed.</summary>
    public void Update(object entity)
    {
        Attach(entity);
        _updated.Add(entity);
    }

    /// <summary>Stages that an aggregate is deleted.</summary>
    public void Delete(object entity)
    {
        Attach(entity);
        _updated.Remove(entity);
        context.Remove(entity);
    }

    /// <summary>
    /// Gives what will be saved its new version. What was changed but not staged is left out.
    /// </summary>
    /// <returns>Whether any aggregate will be saved.</returns>
    public bool Prepare()
    {
        context.ChangeTracker.DetectChanges();
        var any = false;
        foreach (var entry in Aggregates().ToList())
        {
            switch (entry.State)
            {
                case EntityState.Modified or EntityState.Unchanged when _updated.Contains(entry.Entity):
                    var version = entry.Property(ModelAnnotations.Version);
                    var read = (int)version.OriginalValue!;
                    version.CurrentValue = read + 1;
                    entry.State = EntityState.Modified;

                    // What was attached has no values of its own from before.
                    version.OriginalValue = read;
                    any = true;
                    break;
                case EntityState.Modified:
                    entry.State = EntityState.Unchanged;
                    break;
                case EntityState.Added:
                    entry.Property(ModelAnnotations.Version).CurrentValue = 1;
                    any = true;
                    break;
                case EntityState.Deleted:
                    any = true;
                    break;
            }
        }

        return any;
    }

    /// <summary>What was saved, before it is accepted: as it is now in the database.</summary>
    public IReadOnlyList<AggregateChange> Changes() =>
    [
        .. Aggregates().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => new AggregateChange(
                SubjectOf(entry),
                entry.State == EntityState.Added ? null : Values(entry, entry.OriginalValues),
                entry.State == EntityState.Deleted ? null : Values(entry, entry.CurrentValues)))
            .OrderBy(c => c.Subject.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Takes what was saved as the present state.</summary>
    public void Accept()
    {
        _updated.Clear();
        context.ChangeTracker.AcceptAllChanges();
    }

    /// <summary>Forgets what is staged, and every object that was given out.</summary>
    public void Drop()
    {
        _updated.Clear();
        foreach (var entry in Aggregates().ToList())
        {
            entry.State = EntityState.Detached;
        }
    }

    private static string KeyOf(EntityEntry entry) => string.Join(
        ',', entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p.Name).CurrentValue));

    private static SubjectRef SubjectOf(EntityEntry entry) =>
        new(ModelAnnotations.KindOf(entry.Metadata)!, KeyOf(entry));

    private static List<(string Name, object? Value)> Values(EntityEntry entry, PropertyValues values) =>
    [
        .. entry.Metadata.GetProperties()
            .Where(p => p.Name != ModelAnnotations.Version)
            .Select(p => (Name: p.GetColumnName(), Value: Stored(p, values[p])))
            .OrderBy(v => v.Name, StringComparer.Ordinal),
    ];

    private static object? Stored(IProperty property, object? value) =>
        property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;

    private IEnumerable<EntityEntry> Aggregates() =>
        context.ChangeTracker.Entries().Where(e => ModelAnnotations.KindOf(e.Metadata) is not null);

    // What was never read has no version, so that its update or delete is refused by the commit.
    private void Attach(object entity)
    {
        var entry = context.Entry(entity);
        if (entry.State != EntityState.Detached)
        {
            return;
        }

        try
        {
            entry.State = EntityState.Unchanged;

            // No stored aggregate has this version.
            entry.Property(ModelAnnotations.Version).CurrentValue = entry.Property(ModelAnnotations.Version).OriginalValue = -1;
        }
        catch (InvalidOperationException)
        {
            throw new RuleViolationException(CoreDiagnostics.AggregateChanged.At(default, ("subject", NameOf(context.Entry(entity)))));
        }
    }
}
