using ElectionCore.Organization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How delegations are stored.</summary>
internal sealed class DelegationTable : FactTable<Delegation>
{
    public DelegationTable()
        : base("org_delegation", "delegation", "code")
    {
        Code("from_post", "post", d => d.From.Value, isRequired: true);
        Code("to_post", "post", d => d.To.Value, isRequired: true);
        Code("scope", "unit", d => d.Scope.Value, isRequired: true);
        Items("powers", d => d.Powers);
        Decimal("ceiling_amount", d => d.Ceiling?.Amount);
        Text("ceiling_currency", d => d.Ceiling?.Currency);
        Boolean("may_redelegate", d => d.MayRedelegate);
        Code("under", "delegation", d => d.Under?.Value);
        Instrument("instrument", d => d.Instrument);
    }

    protected override Delegation ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        From = new(row.RequiredText("from_post")),
        To = new(row.RequiredText("to_post")),
        Scope = new(row.RequiredText("scope")),
        Powers = row.Items<string>("powers"),
        Ceiling = MoneyOf(row.Decimal("ceiling_amount"), row.Text("ceiling_currency")),
        MayRedelegate = row.Boolean("may_redelegate"),
        Under = row.Text("under") is { } under ? new DelegationCode(under) : null,
        Instrument = row.Instrument("instrument"),
    };

    private static Money? MoneyOf(decimal? amount, string? currency) =>
        amount is { } number && currency is not null ? Money.Of(number, currency) : null;
}
