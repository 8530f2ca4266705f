using System.Runtime.CompilerServices;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads plans from files of IATI 2.03: activities with results, indicators, budgets and transactions.</summary>
/// <remarks>
/// <para>Each activity becomes a plan, whose code is the activity's identifier, and each of its results an element at one level,
/// <c>result</c>. An activity with budgets or money going out becomes an activity of that plan too, with the same code. A plan serves the
/// plan that its activity names as its parent. A file that <see cref="IatiPlanWriter"/> wrote gives back the plan with its codes and
/// activities.</para>
/// <para>Text in a numeric value is a finding and never a number; nothing is rounded, guessed or turned round. Measures by unit, nominal
/// or ordinal become quantities, percentages quantities in <c>%</c>, since numerator and denominator are not known; qualitative ones take
/// their answers from the comments. Without a direction none is assumed. Actual values are drafts: a file approves nothing. Narratives of
/// the same language are joined line by line. A location becomes a place by its <c>ref</c>. Actuals of a period that are all of locations
/// become a measurement of each place; beside an actual of the whole they stay parts of it. A measurement bears the day on which the
/// activity was last updated, or else the last day of its period, or that on which the file was made if that is earlier: the same file
/// gives equal measurements on any day, unless it states neither and the period goes on. A revised budget takes the place of the original
/// one of the same days and currency.</para>
/// <para>The file is read once and never held as a whole. Bad data never throws. Document types are refused unread.</para>
/// </remarks>
public static class IatiPlanReader
{
    /// <summary>Reads a file as a whole.</summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="progress">Told about every five thousand elements, which count as rows, and at the end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The plans, and all that is wrong with the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="file"/> is null, empty or white space.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<IatiPlanReading> ReadAsync(
        Stream content, string file, IatiImportOptions options, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var batches = new List<IatiPlanBatch>();
        await foreach (var batch in ReadBatchesAsync(content, file, options, progress, cancellationToken).ConfigureAwait(false))
        {
            batches.Add(batch);
        }

        var diagnostics = batches.SelectMany(b => b.Diagnostics).ToList();
        return new(!options.Lenient && CollectedRows.HasError(diagnostics) ? [] : [.. Group(batches)], [.. diagnostics]);
    }

    /// <summary>
    /// Reads a file bit by bit, for files larger than the memory. An error may come in the last batch: keep nothing before the end.
    /// </summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="progress">Told about every five thousand elements, which count as rows, and at the end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the file holds, some hundreds of indicators at a time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="file"/> is null, empty or white space.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static IAsyncEnumerable<IatiPlanBatch> ReadBatchesAsync(
        Stream content, string file, IatiImportOptions options, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        ArgumentNullException.ThrowIfNull(options);
        return Iterate(new PlanImport(file, options, progress), content, cancellationToken);
    }

    private static async IAsyncEnumerable<IatiPlanBatch> Iterate(
        PlanImport import, Stream content, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stream = new ImportStream(content, isOwned: false);
        await using var closing = stream.ConfigureAwait(false);
        using var reader = import.Open(stream);
        while (await import.ReadOnAsync(stream, cancellationToken).ConfigureAwait(false) is var hasMore)
        {
            if (import.Take(isLast: !hasMore) is { } batch)
            {
                yield return batch;
            }

            if (!hasMore)
            {
                yield break;
            }
        }
    }

    private static IEnumerable<PlanContent> Group(IReadOnlyList<IatiPlanBatch> batches)
    {
        var elements = batches.SelectMany(b => b.Elements).ToLookup(e => e.Plan);
        var indicators = batches.SelectMany(b => b.Indicators).ToLookup(i => i.Plan);
        var measurements = batches.SelectMany(b => b.Measurements).ToLookup(m => m.Plan);
        var activities = batches.SelectMany(b => b.Activities).ToLookup(a => a.Plan);
        var expenditures = batches.SelectMany(b => b.Expenditures).ToLookup(e => e.Plan);
        return batches.SelectMany(b => b.Plans).Select(plan => new PlanContent
        {
            Plan = plan,
            Elements = [.. elements[plan.Code]],
            Indicators = [.. indicators[plan.Code]],
            Measurements = [.. measurements[plan.Code]],
            Activities = [.. activities[plan.Code]],
            Expenditures = [.. expenditures[plan.Code]],
        });
    }
}
