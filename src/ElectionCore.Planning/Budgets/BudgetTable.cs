using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>What a plan costs and what was spent: by element, activity, source, donor or year, in each currency by itself.</summary>
/// <remarks>
/// <para>Money spent on a budget line is in the row of that line, whatever its day, so that what is left is of the same
/// money; what was spent on no line counts in the year of its day, and has no source or donor.</para>
/// <para>Nothing is converted, rounded or spread. What is recorded as an example counts like anything else here: leave it
/// out beforehand.</para>
/// </remarks>
public sealed class BudgetTable
{
    private BudgetTable(BudgetGrouping grouping, ImmutableArray<BudgetRow> rows, ImmutableArray<BudgetRow> totals, ImmutableArray<Diagnostic> diagnostics) =>
        (Grouping, Rows, Totals, Diagnostics) = (grouping, rows, totals, diagnostics);

    /// <summary>By what it has its rows.</summary>
    public BudgetGrouping Grouping { get; }

    /// <summary>
    /// The rows that have any money: elements in the order of the tree, activities in the order given, others by their key;
    /// what names no key last. Of one key the currencies come in alphabetical order.
    /// </summary>
    public ImmutableArray<BudgetRow> Rows { get; }

    /// <summary>The whole, one row for each currency.</summary>
    public ImmutableArray<BudgetRow> Totals { get; }

    /// <summary>
    /// What does not fit: money spent on an activity or budget line that is not there, or in another currency than the line's
    /// (<c>PLN0020</c> to <c>PLN0022</c>); rows in which more was spent than is set aside, or less than nothing
    /// (<c>PLN0023</c>, <c>PLN0024</c>).
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Makes the table of a plan.</summary>
    /// <param name="content">The plan as it is now.</param>
    /// <param name="grouping">By what it has its rows.</param>
    /// <param name="first">
    /// The plan as it was first adopted, from which the original amounts of lines that were revised since are taken; or null,
    /// and then those are not known.
    /// </param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="OverflowException">A sum is too great for <see cref="Money"/>.</exception>
    public static BudgetTable From(PlanContent content, BudgetGrouping grouping = BudgetGrouping.Element, PlanContent? first = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var entries = new BudgetEntries(content, first);
        var rows = grouping == BudgetGrouping.Element ? ElementRows(content, entries.All) : Group(content, entries.All, grouping);
        var totals = entries.All
            .GroupBy(e => e.Currency, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Sum(g).ToRow(key: null, g.Key));
        return new(grouping, [.. rows], [.. totals], [.. entries.Diagnostics, .. rows.SelectMany(row => Judge(content, grouping, row))]);
    }

    private static List<BudgetRow> Group(PlanContent content, List<BudgetEntry> entries, BudgetGrouping grouping)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var activity in grouping == BudgetGrouping.Activity ? content.Activities : [])
        {
            places.TryAdd(activity.Code.Value, places.Count);
        }

        return
        [
            .. entries.GroupBy(e => (Key: e.KeyOf(grouping), e.Currency))
                .OrderBy(g => g.Key.Key is null)
                .ThenBy(g => g.Key.Key is { } key ? places.GetValueOrDefault(key, int.MaxValue) : int.MaxValue)
                .ThenBy(g => g.Key.Key, StringComparer.Ordinal)
                .ThenBy(g => g.Key.Currency, StringComparer.Ordinal)
                .Select(g => Sum(g).ToRow(g.Key.Key, g.Key.Currency)),
        ];
    }

    private static List<BudgetRow> ElementRows(PlanContent content, List<BudgetEntry> entries)
    {
        var tree = Hierarchy<PlanElementCode>.Build(content.Elements, e => e.Code, e => e.Parent, out _);
        var rows = new List<(int Place, BudgetRow Row)>();
        foreach (var currency in entries.GroupBy(e => e.Currency, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var own = new BudgetAmounts[tree.Count];
            var none = default(BudgetAmounts);
            foreach (var entry in currency)
            {
                // What names an element that is not there is not lost: it is of none.
                if (entry.Element is { } element && tree.IndexOf(element) is >= 0 and var number)
                {
                    own[number] += entry.Amounts;
                }
                else
                {
                    none += entry.Amounts;
                }
            }

            var sums = tree.RollUp<BudgetAmounts>(own);
            rows.AddRange(sums.Index().Where(s => s.Item.Entries > 0).Select(s => (s.Index, s.Item.ToRow(tree.Nodes[s.Index].Value, currency.Key))));
            if (none.Entries > 0)
            {
                rows.Add((int.MaxValue, none.ToRow(key: null, currency.Key)));
            }
        }

        return [.. rows.OrderBy(r => r.Place).Select(r => r.Row)];
    }

    private static BudgetAmounts Sum(IEnumerable<BudgetEntry> entries) => entries.Aggregate(default(BudgetAmounts), (sum, entry) => sum + entry.Amounts);

    private static IEnumerable<Diagnostic> Judge(PlanContent content, BudgetGrouping grouping, BudgetRow row)
    {
        var subject = (grouping, row.Key) switch
        {
            (BudgetGrouping.Element, { } key) => new PlanElementCode(key),
            (BudgetGrouping.Activity, { } key) => new ActivityCode(key),
            _ => (SubjectRef)content.Plan.Code,
        };
        var name = row.Key ?? "none";
        if (row.IsOverspent)
        {
            yield return PlanningDiagnostics.Overspent.At(
                subject, ("group", name), ("grouping", Words.Of(grouping)), ("spent", row.Spent), ("budget", row.Revised), ("over", row.Spent - row.Revised));
        }

        if (row.Spent.Amount < 0 || row.Committed.Amount < 0)
        {
            yield return PlanningDiagnostics.NegativeTotal.At(
                subject, ("group", name), ("grouping", Words.Of(grouping)), ("total", row.Spent.Amount < 0 ? row.Spent : row.Committed));
        }
    }
}
