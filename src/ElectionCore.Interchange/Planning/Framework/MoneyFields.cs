namespace ElectionCore.Interchange;

/// <summary>The two fields of a sum of money.</summary>
internal sealed class MoneyFields
{
    public ScalarField<decimal> Amount { get; } = PlanFields.Amount("amount");

    public ScalarField<string> Currency { get; } = Fields.Text("currency");

    /// <summary>The sum; the default value when it cannot be read, which has then been reported.</summary>
    public Money Read(RowReader row)
    {
        var (amount, currency) = (row.Required(Amount), row.Required(Currency));
        if (row.HasFaults)
        {
            return default;
        }

        try
        {
            return Money.Of(amount, currency.Trim());
        }
        catch (ArgumentException rule)
        {
            row.Faults.Add(InterchangeDiagnostics.BrokenRule.At(
                row.Source.PlaceOf(Amount), ("rule", rule.Message.Split(" (Parameter", 2)[0])));
            return default;
        }
    }

    public void Write(RowWriter row, Money money)
    {
        row.Put(Amount, money.Amount);
        row.Put(Currency, money.Currency);
    }
}
