using ElectionCore.Organization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How appointment procedures are stored.</summary>
internal sealed class ProcedureTable : FactTable<AppointmentProcedure>
{
    public ProcedureTable()
        : base("org_procedure", "procedure", "post")
    {
        // The key is the post it names.
        AllReferencesAreColumns = false;
        Localized("nominator", p => p.Nominator);
        Integer("nominee_count", p => p.NomineeCount, isRequired: true);
        Localized("appointer", p => p.Appointer, isRequired: true);
        Integer("term_months", p => p.TermMonths);
        Integer("maximum_renewals", p => p.MaximumRenewals);
        Integer("acting_limit_days", p => p.ActingLimitDays);
        Text("legal_basis", p => p.LegalBasis);
    }

    protected override AppointmentProcedure ReadState(FactReader row) => new()
    {
        Post = new(row.Key),
        Nominator = row.Localized("nominator"),
        NomineeCount = row.RequiredInteger("nominee_count"),
        Appointer = row.RequiredLocalized("appointer"),
        TermMonths = row.Integer("term_months"),
        MaximumRenewals = row.Integer("maximum_renewals"),
        ActingLimitDays = row.Integer("acting_limit_days"),
        LegalBasis = row.Text("legal_basis"),
    };
}
