using ElectionCore.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Puts the tables of ElectionCore into a host's own context.</summary>
public static class ElectionCoreModelBuilderExtensions
{
    /// <summary>
    /// Adds the tables of ElectionCore to a model, beside the host's own entities; the host's migrations make them. The
    /// options of the context need <c>UseElectionCore()</c> too.
    /// </summary>
    /// <param name="modelBuilder">The model.</param>
    /// <param name="configure">Chooses modules, schema and prefix, or null for the default ones.</param>
    /// <returns><paramref name="modelBuilder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="modelBuilder"/> is null.</exception>
    public static ModelBuilder ApplyElectionCore(this ModelBuilder modelBuilder, Action<ElectionCoreModelOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        var options = new ElectionCoreModelOptions();
        configure?.Invoke(options);
        modelBuilder.HasAnnotation(ModelAnnotations.Modules, (int)options.Modules);
        modelBuilder.HasAnnotation(ModelAnnotations.Schema, options.Schema ?? "");
        modelBuilder.HasAnnotation(ModelAnnotations.TablePrefix, options.TablePrefix ?? "");
        foreach (var table in StoreTables.All(options.Modules))
        {
            modelBuilder.SharedTypeEntity<Dictionary<string, object>>(table.EntityName, entity => Map(entity, table, options));
        }

        return modelBuilder;
    }

    /// <summary>
    /// Says that a host's entity is an aggregate of the store: repositories hold it, its changes are in the commit log, and
    /// of two changes to the same state the second is refused. Its key is one property.
    /// </summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="kind">The kind of record for the log, such as <c>polling-station</c>: lower-case ASCII words joined by hyphens.</param>
    /// <returns><paramref name="entity"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is not such a word.</exception>
    public static EntityTypeBuilder<T> IsElectionCoreAggregate<T>(this EntityTypeBuilder<T> entity, string kind)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        _ = new ElectionCore.SubjectRef(kind, "-");
        entity.HasAnnotation(ModelAnnotations.Kind, kind);
        entity.Property<int>(ModelAnnotations.Version).IsConcurrencyToken().ValueGeneratedNever();
        return entity;
    }

    private static void Map(EntityTypeBuilder<Dictionary<string, object>> entity, StoreTable table, ElectionCoreModelOptions options)
    {
        entity.ToTable(options.TablePrefix + table.Name, options.Schema);
        entity.HasAnnotation(ModelAnnotations.Table, table.Name);
        foreach (var column in table.Columns)
        {
            var property = entity.IndexerProperty(column.ClrType, column.Name).HasColumnName(column.Name).IsRequired(column.IsRequired);
            property.ValueGeneratedNever();
            if (column.Type == FactColumnType.Json)
            {
                property.HasAnnotation(ModelAnnotations.Json, true);
            }

            if (column.IsIndexed)
            {
                entity.HasIndex(column.Name);
            }
        }

        entity.HasKey([.. table.Columns.Take(table.KeyColumns).Select(c => c.Name)]);
        foreach (var index in table.Indexes)
        {
            entity.HasIndex(index).IsUnique(table == LogTables.Commits && index is ["id"]);
        }

        if (table == LogTables.Head)
        {
            entity.HasData(new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["id"] = LogTables.HeadId,
                ["size"] = 0L,
                ["frontier"] = Array.Empty<byte>(),
                ["root"] = MerkleTree.Empty.ToArray(),
            });
        }
    }
}
