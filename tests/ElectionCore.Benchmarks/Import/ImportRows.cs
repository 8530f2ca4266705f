using Microsoft.EntityFrameworkCore;

namespace ElectionCore.Benchmarks;

/// <summary>The rows of one import.</summary>
internal sealed record ImportRows<TRow>(List<TRow> Facts, List<EntryRow> Entries, List<PayloadRow> Payloads)
    where TRow : class, IImportRow
{
    /// <summary>Reads what an import has left in the tables.</summary>
    public static async Task<ImportRows<TRow>> ReadAsync(PlainContext context, Func<IQueryable<TRow>, IQueryable<TRow>> inOrder) => new(
        await inOrder(context.Set<TRow>()).ToListAsync(),
        await context.Set<EntryRow>().OrderBy(e => e.Position).ToListAsync(),
        await context.Set<PayloadRow>().OrderBy(e => e.Position).ToListAsync());
}
