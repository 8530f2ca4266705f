using System.Globalization;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads budgets and transactions.</summary>
internal sealed class MoneyImport(ImportBatch batch, ImportFindings findings)
{
    private const string Expected = "a decimal number in an active currency of ISO 4217, no finer than its minor unit";
    private const string Unnamed = "-";
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private DateOnly? _first;
    private DateOnly? _last;
    private Money? _amount;
    private string? _type;

    public void Open(IatiElement element, string path)
    {
        switch (path)
        {
            case "budget" or "transaction":
                (_first, _last, _amount, _type) = (null, null, null, null);
                break;
            case "budget/period-start":
                _first = findings.Day(element, "start of the budget");
                break;
            case "budget/period-end":
                _last = findings.Day(element, "end of the budget");
                break;
            case "transaction/transaction-date":
                _first = findings.Day(element, "date of the transaction");
                break;
            case "transaction/transaction-type":
                _type = findings.Coded(element, "code", "TransactionType");
                break;
        }
    }

    public void Close(IatiElement element, string path, ActivityDraft draft)
    {
        switch (path)
        {
            case "budget/value" or "transaction/value":
                _amount = ReadAmount(element, draft);
                break;
            case "budget":
                AddBudget(element, draft);
                break;
            case "transaction":
                AddExpenditure(element, draft);
                break;
        }
    }

    private Money? ReadAmount(IatiElement element, ActivityDraft draft)
    {
        var text = element.Text.Trim();
        var currency = element["currency"] ?? draft.Currency ?? "";
        if (IatiNumber.TryRead(text, out var amount)
            && Money.TryParse($"{IatiNumber.Write(amount)} {currency}", CultureInfo.InvariantCulture, out var money))
        {
            return money;
        }

        findings.Add(InterchangeDiagnostics.IatiNoAmount, element, ("value", text), ("currency", currency), ("expected", Expected));
        return null;
    }

    private void AddBudget(IatiElement element, ActivityDraft draft)
    {
        var days = findings.Days(element, "budget", _first, _last);
        var stage = findings.Coded(element, "type", "BudgetType") == "2" ? BudgetStage.Revised : BudgetStage.Original;
        var isCommitted = findings.Coded(element, "status", "BudgetStatus") == "2";
        if (_amount is not { } amount || days is null)
        {
            return;
        }

        if (amount.Amount < 0)
        {
            findings.Add(
                InterchangeDiagnostics.IatiNoAmount, element,
                ("value", IatiNumber.Write(amount.Amount)), ("currency", amount.Currency), ("expected", "an amount that is not negative"));
            return;
        }

        var own = element[IatiExtension.Named(IatiExtension.Code)];
        var line = new BudgetLine { Code = Unnamed, Amount = amount, Period = days, Stage = stage, IsCommitted = isCommitted };
        if (own is not null)
        {
            draft.Budget.Add(line, own);
        }
        else if (draft.Budget.AddRevising(line) is var (original, revised))
        {
            findings.Add(InterchangeDiagnostics.IatiRevised, element, ("revised", revised.Amount), ("original", original.Amount));
        }
    }

    private void AddExpenditure(IatiElement element, ActivityDraft draft)
    {
        ExpenditureKind? kind = _type switch
        {
            "2" => ExpenditureKind.Commitment,
            "3" => ExpenditureKind.Disbursement,
            "4" => ExpenditureKind.Expenditure,
            _ => null,
        };
        if (kind is null || _first is not { } day || _amount is not { } amount)
        {
            if (kind is null && _type is not null)
            {
                findings.NotTaken($"transactions of type {_type}");
            }

            return;
        }

        var own = element[IatiExtension.Named(IatiExtension.Code)];
        var number = (++draft.Transactions).ToString(CultureInfo.InvariantCulture);
        var code = CodeFormat.IsValid(own) ? own : ImportCode.Of(draft.Code!, $"T{number}");
        if (own is not null && !_codes.Add(code))
        {
            findings.Add(InterchangeDiagnostics.IatiTwice, element, ("what", $"transaction {code}"));
            return;
        }

        batch.Add(new Expenditure
        {
            Code = code,
            Plan = draft.Plan,
            Activity = new(draft.Code!),
            Kind = kind.Value,
            Amount = amount,
            On = day,
            Reference = element["ref"],
            Standing = IatiExtension.StandingOf(element[IatiExtension.Named(IatiExtension.Standing)]),
        });
    }
}
