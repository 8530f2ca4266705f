using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How kinds of credentials are stored.</summary>
internal sealed class CredentialTypeTable : FactTable<CredentialType>
{
    public CredentialTypeTable()
        : base("cap_credential_type", "credential-type", "code", t => t.Name)
    {
        AllReferencesAreColumns = false;
        Localized("name", t => t.Name, isRequired: true);
        Text("programme", t => t.Programme);
        Integer("rank", t => t.Rank);
        Integer("validity_months", t => t.ValidityMonths);
        Items("conditions", t => t.Conditions);
    }

    protected override CredentialType ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Name = row.RequiredLocalized("name"),
        Programme = row.Text("programme"),
        Rank = row.Integer("rank"),
        ValidityMonths = row.Integer("validity_months"),
        Conditions = row.Items<CredentialCondition>("conditions"),
    };
}
