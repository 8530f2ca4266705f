using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How revocations of credentials are stored.</summary>
internal sealed class CredentialRevocationTable : FactTable<CredentialRevocation>
{
    public CredentialRevocationTable()
        : base("cap_revocation", "credential-revocation", "credential")
    {
        AllReferencesAreColumns = false;
        Date("revoked_on", r => r.On, isRequired: true);
        Text("reason", r => r.Reason, isRequired: true);
        Instrument("instrument", r => r.Instrument);
    }

    protected override CredentialRevocation ReadState(FactReader row) => new()
    {
        Credential = new(row.Key),
        On = row.RequiredDate("revoked_on"),
        Reason = row.RequiredText("reason"),
        Instrument = row.Instrument("instrument"),
    };
}
