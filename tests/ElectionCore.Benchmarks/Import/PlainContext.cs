using Microsoft.EntityFrameworkCore;

namespace ElectionCore.Benchmarks;

/// <summary>The same tables as plain entities.</summary>
internal sealed class PlainContext(DbContextOptions options, string? schema) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PostRow>().ToTable(PostRow.Table, schema);
        modelBuilder.Entity<AttendanceRow>().ToTable(AttendanceRow.Table, schema).HasKey(a => a.Id);
        modelBuilder.Entity<EntryRow>().ToTable(EntryRow.Table, schema).HasKey(e => new { e.CommitNumber, e.Position });
        modelBuilder.Entity<PayloadRow>().ToTable(PayloadRow.Table, schema).HasKey(e => new { e.CommitNumber, e.Position });
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
        {
            property.SetColumnName(string.Concat(property.Name.Select((c, i) => char.IsUpper(c) && i > 0 ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString())));
            property.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            if (schema is not null && property.Name is ("Title" or "Sanction"))
            {
                property.SetColumnType("json");
            }
        }
    }

    /// <summary>Saves rows in batches, each with its entry and payload.</summary>
    public async Task SaveInBatchesAsync<TRow>(ImportRows<TRow> rows, int batch)
        where TRow : class, IImportRow
    {
        ChangeTracker.AutoDetectChangesEnabled = false;
        for (var i = 0; i < rows.Facts.Count; i += batch)
        {
            AddRange(rows.Facts.Skip(i).Take(batch));
            AddRange(rows.Entries.Skip(i).Take(batch));
            AddRange(rows.Payloads.Skip(i).Take(batch));
            await SaveChangesAsync();
            ChangeTracker.Clear();
        }
    }
}
