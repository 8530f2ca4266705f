using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>Budgets, disbursements and transactions.</summary>
internal sealed class MoneyRules(RuleFaults faults) : RuleGroup(faults)
{
    private const int DaysOfBudget = 365;
    private readonly Dictionary<string, Shares> _items = new(StringComparer.Ordinal);
    private Shares? _open;
    private IatiDay? _start;
    private IatiDay? _end;
    private bool _hasCurrency;
    private int _amounts;
    private (int Line, int Column) _firstAmount;

    public override void Open(IatiElement element)
    {
        switch (element.Path)
        {
            case "":
                (_hasCurrency, _amounts) = (element["default-currency"] is not null, 0);
                _items.Clear();
                break;
            case "budget" or "planned-disbursement":
                (_start, _end) = (null, null);
                break;
            case "budget/period-start" or "planned-disbursement/period-start":
                _start ??= IatiDay.Of(element);
                break;
            case "budget/period-end" or "planned-disbursement/period-end":
                _end ??= IatiDay.Of(element);
                break;
            case "country-budget-items":
                _open = Find(element["vocabulary"]);
                break;
            case "country-budget-items/budget-item":
                _open?.Add(element);
                CheckRange(element);
                break;
            case "capital-spend":
                CheckRange(element);
                break;
            case "transaction/transaction-date":
                Faults.CheckPast(RuleBook.TransactionInFuture, element, "iso-date");
                break;
            case "transaction/value":
                Faults.CheckPast(RuleBook.ValueDateInFuture, element, "value-date");
                CountAmount(element);
                break;
            case "budget/value" or "planned-disbursement/value" or "crs-add/loan-status" or "fss/forecast":
                CountAmount(element);
                break;
        }
    }

    public override void Close(IatiElement element)
    {
        switch (element.Path)
        {
            case "budget":
                Faults.CheckOrder(RuleBook.PeriodOrder, _start, _end);
                CheckYear();
                break;
            case "planned-disbursement":
                Faults.CheckOrder(RuleBook.PeriodOrder, _start, _end);
                break;
            case "":
                CheckItems();
                CheckCurrency();
                break;
        }
    }

    /// <summary>The items of a vocabulary; null when none is stated, of which the rules say nothing.</summary>
    private Shares? Find(string? vocabulary)
    {
        if (vocabulary is null)
        {
            return null;
        }

        if (!_items.TryGetValue(vocabulary, out var shares))
        {
            _items.Add(vocabulary, shares = new());
        }

        return shares;
    }

    private void CheckItems()
    {
        foreach (var items in _items.Values)
        {
            if (items is { Count: > 1, Percentages: 0 })
            {
                Faults.Add(RuleBook.BudgetItemsNeedPercentages, items.Line, items.Column);
            }

            PercentageRules.CheckSum(Faults, items, items.Count > 1, RuleBook.BudgetItemsSum, RuleBook.BudgetItemAlone);
        }
    }

    private void CheckCurrency()
    {
        if (_amounts > 0)
        {
            var detail = string.Create(CultureInfo.InvariantCulture, $"There are {_amounts} without; this is the first.");
            Faults.Add(RuleBook.CurrencyStated, _firstAmount.Line, _firstAmount.Column, detail);
        }
    }

    private void CheckRange(IatiElement element)
    {
        if (Shares.OutOfRange(element) is { } percentage)
        {
            Faults.Add(RuleBook.MoneyPercentage, percentage);
        }
    }

    private void CheckYear()
    {
        if (_start is { } start && _end is { } end && end.Day.DayNumber - start.Day.DayNumber > DaysOfBudget)
        {
            Faults.Add(RuleBook.BudgetYear, end.Line, end.Column, $"It is from {IatiDate.Write(start.Day)} to {IatiDate.Write(end.Day)}.");
        }
    }

    private void CountAmount(IatiElement element)
    {
        if (!_hasCurrency && element["currency"] is null && _amounts++ == 0)
        {
            _firstAmount = (element.Line, element.Column);
        }
    }
}
