using System.Globalization;

namespace ElectionCore.Planning;

/// <summary>Reads the budget lines and the expenditures of a plan as entries, and reports what does not fit together.</summary>
internal sealed class BudgetEntries
{
    private readonly Dictionary<ActivityCode, PlanActivity> _activities = [];
    private readonly Dictionary<(ActivityCode Activity, string Line), BudgetEntry> _lines = [];

    public BudgetEntries(PlanContent content, PlanContent? first)
    {
        foreach (var activity in content.Activities)
        {
            _activities.TryAdd(activity.Code, activity);
        }

        var originals = Originals(first);
        foreach (var activity in _activities.Values)
        {
            foreach (var line in activity.Budget)
            {
                TakeLine(activity, line, originals);
            }
        }

        // What was given up since was set aside at first all the same.
        foreach (var (activity, line) in originals.OrderBy(o => o.Key.Activity).ThenBy(o => o.Key.Line, StringComparer.Ordinal).Select(o => o.Value))
        {
            Add(activity, line, new() { Original = BudgetAmounts.PartsOf(line.Amount), Entries = 1 });
        }

        foreach (var expenditure in content.Expenditures)
        {
            TakeExpenditure(expenditure);
        }
    }

    public List<BudgetEntry> All { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    private static Dictionary<(ActivityCode Activity, string Line), (PlanActivity Activity, BudgetLine Line)> Originals(PlanContent? first) =>
        (first?.Activities ?? [])
            .DistinctBy(a => a.Code)
            .SelectMany(a => a.Budget, (activity, line) => (Activity: activity, Line: line))
            .Where(l => l.Line.Stage == BudgetStage.Original)
            .ToDictionary(l => (l.Activity.Code, l.Line.Code));

    private void TakeLine(
        PlanActivity activity, BudgetLine line, Dictionary<(ActivityCode Activity, string Line), (PlanActivity Activity, BudgetLine Line)> originals)
    {
        var amount = BudgetAmounts.PartsOf(line.Amount);
        var amounts = new BudgetAmounts
        {
            Revised = amount,
            Secured = line.IsCommitted ? amount : 0,
            Unfunded = line.Source == FundingSource.Unfunded ? amount : 0,
            Lines = 1,
            Entries = 1,
        };
        var key = (activity.Code, line.Code);
        if (line.Stage == BudgetStage.Original)
        {
            originals.Remove(key);
            amounts = amounts with { Original = amount };
        }
        else if (originals.TryGetValue(key, out var earlier) && earlier.Line.Amount.Currency == line.Amount.Currency)
        {
            originals.Remove(key);
            amounts = amounts with { Original = BudgetAmounts.PartsOf(earlier.Line.Amount) };
        }
        else
        {
            amounts = amounts with { IsOriginalUnknown = !originals.ContainsKey(key) };
        }

        _lines[key] = Add(activity, line, amounts);
    }

    private BudgetEntry Add(PlanActivity activity, BudgetLine line, BudgetAmounts amounts)
    {
        var entry = new BudgetEntry(
            activity.Element, activity.Code, line.Source, line.Donor, YearsOf(line.Period ?? activity.Planned), line.Amount.Currency, amounts);
        All.Add(entry);
        return entry;
    }

    private void TakeExpenditure(Expenditure expenditure)
    {
        var amount = BudgetAmounts.PartsOf(expenditure.Amount);
        var amounts = expenditure.Kind == ExpenditureKind.Commitment
            ? new BudgetAmounts { Committed = amount, Entries = 1 }
            : new BudgetAmounts { Spent = amount, Entries = 1 };
        if (LineOf(expenditure) is { } line)
        {
            All.Add(line with { Currency = expenditure.Amount.Currency, Amounts = amounts });
            return;
        }

        var activity = _activities.GetValueOrDefault(expenditure.Activity);
        All.Add(new(
            activity?.Element, expenditure.Activity, Source: null, Donor: null,
            expenditure.On.Year.ToString("0000", CultureInfo.InvariantCulture), expenditure.Amount.Currency, amounts));
    }

    private BudgetEntry? LineOf(Expenditure expenditure)
    {
        if (!_activities.ContainsKey(expenditure.Activity))
        {
            Diagnostics.Add(PlanningDiagnostics.ExpenditureOfUnknownActivity.At(
                expenditure.Subject, ("expenditure", expenditure.Code), ("activity", expenditure.Activity)));
            return null;
        }

        if (expenditure.BudgetLine is not { } code)
        {
            return null;
        }

        if (!_lines.TryGetValue((expenditure.Activity, code), out var line))
        {
            Diagnostics.Add(PlanningDiagnostics.ExpenditureOfUnknownLine.At(
                expenditure.Subject, ("expenditure", expenditure.Code), ("line", code), ("activity", expenditure.Activity)));
        }
        else if (line.Currency != expenditure.Amount.Currency)
        {
            Diagnostics.Add(PlanningDiagnostics.ExpenditureInOtherCurrency.At(
                expenditure.Subject, ("expenditure", expenditure.Code), ("currency", expenditure.Amount.Currency), ("line", code), ("other", line.Currency)));
        }

        return line;
    }

    // The years of the first and the last day; null when either is not known.
    private static string? YearsOf(DateRange? period)
    {
        if (period is not { From: { } from, To: { } to })
        {
            return null;
        }

        var (first, last) = (from.Year, to.AddDays(-1).Year);
        return first == last
            ? first.ToString("0000", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{first:0000}-{last:0000}");
    }
}
