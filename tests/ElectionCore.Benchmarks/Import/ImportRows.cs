using Microsoft.EntityFrameworkCore;

namespace ElectionCore.Benchmarks;

/// <summary>The rows of one import.</summary>
internal sealed record ImportRows(List<PostRow> Posts, List<EntryRow> Entries, List<PayloadRow> Payloads);

/// <summary>A row of a post, as an entity.</summary>
internal sealed class PostRow
{
    public Guid Id { get; set; }

    public string Code { get; set; } = "";

    public string Valid { get; set; } = "";

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public long RecordedIn { get; set; }

    public long? SupersededIn { get; set; }

    public string SearchText { get; set; } = "";

    public int SearchVersion { get; set; }

    public string Title { get; set; } = "";

    public string Unit { get; set; } = "";

    public int Seats { get; set; }

    public decimal Fte { get; set; }

    public bool IsJobShare { get; set; }

    public string? Grade { get; set; }

    public string Kind { get; set; } = "";

    public string? Role { get; set; }

    public string? Sanction { get; set; }

    public string? Template { get; set; }

    public string? TemplatePost { get; set; }
}

/// <summary>A row of an entry of the log, as an entity.</summary>
internal sealed class EntryRow
{
    public long CommitNumber { get; set; }

    public long Position { get; set; }

    public string Kind { get; set; } = "";

    public string Subject { get; set; } = "";

    public byte[] Commitment { get; set; } = [];

    public byte[] Hash { get; set; } = [];
}

/// <summary>A row of a payload, as an entity.</summary>
internal sealed class PayloadRow
{
    public long CommitNumber { get; set; }

    public long Position { get; set; }

    public byte[] Salt { get; set; } = [];

    public byte[] Payload { get; set; } = [];
}

/// <summary>The same tables as plain entities.</summary>
internal sealed class PlainContext(DbContextOptions options, string? schema) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PostRow>().ToTable("org_post", schema);
        modelBuilder.Entity<EntryRow>().ToTable("log_entry", schema).HasKey(e => new { e.CommitNumber, e.Position });
        modelBuilder.Entity<PayloadRow>().ToTable("log_payload", schema).HasKey(e => new { e.CommitNumber, e.Position });
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
    public async Task SaveInBatchesAsync(ImportRows rows, int batch)
    {
        ChangeTracker.AutoDetectChangesEnabled = false;
        for (var i = 0; i < rows.Posts.Count; i += batch)
        {
            AddRange(rows.Posts.Skip(i).Take(batch));
            AddRange(rows.Entries.Skip(i).Take(batch));
            AddRange(rows.Payloads.Skip(i).Take(batch));
            await SaveChangesAsync();
            ChangeTracker.Clear();
        }
    }
}
