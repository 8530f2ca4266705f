using System.Globalization;
using System.Runtime.InteropServices;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The budget of an activity while it is read.</summary>
internal sealed class DraftBudget
{
    private readonly List<BudgetLine> _lines = [];
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<(BudgetStage Stage, DateRange? Period, string Currency), Queue<int>> _alone = [];
    private int _number;

    public IReadOnlyList<BudgetLine> Lines => _lines;

    /// <summary>Adds a line with its own code, or where it has none that is free with a number.</summary>
    public void Add(BudgetLine line, string? own) => _lines.Add(line with { Code = NextCode(own) });

    /// <summary>
    /// Adds a line of a file of others, where a revised budget takes the place of an original one for the same days in the same
    /// currency, whichever comes first; of several the first of the first.
    /// </summary>
    /// <returns>The line whose place is taken and the one that takes it; null when there is no such pair.</returns>
    public (BudgetLine Original, BudgetLine Revised)? AddRevising(BudgetLine line)
    {
        var other = line.Stage == BudgetStage.Revised ? BudgetStage.Original : BudgetStage.Revised;
        if (Alone(other, line).TryDequeue(out var found))
        {
            var known = _lines[found];
            if (line.Stage == BudgetStage.Original)
            {
                return (line, known);
            }

            _lines[found] = line with { Code = known.Code };
            return (known, line);
        }

        Alone(line.Stage, line).Enqueue(_lines.Count);
        Add(line, own: null);
        return null;
    }

    private Queue<int> Alone(BudgetStage stage, BudgetLine line) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_alone, (stage, line.Period, line.Amount.Currency), out _) ??= new();

    private string NextCode(string? own)
    {
        if (CodeFormat.IsValid(own) && _codes.Add(own))
        {
            return own;
        }

        string code;
        do
        {
            code = string.Create(CultureInfo.InvariantCulture, $"B{++_number}");
        }
        while (!_codes.Add(code));
        return code;
    }
}
