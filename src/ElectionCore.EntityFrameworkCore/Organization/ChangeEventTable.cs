using ElectionCore.Organization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How change events are stored.</summary>
internal sealed class ChangeEventTable : FactTable<ChangeEvent>
{
    public ChangeEventTable()
        : base("org_change_event", "change-event", "code")
    {
        AllReferencesAreColumns = false;
        Word<ChangeEventKind>("kind", e => e.Kind);
        Date("on_day", e => e.On, isRequired: true);
        Items("originals", e => e.Originals);
        Items("results", e => e.Results);
        Instrument("instrument", e => e.Instrument);
        Localized("reason", e => e.Reason);
    }

    protected override ChangeEvent ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Kind = row.Word<ChangeEventKind>("kind"),
        On = row.RequiredDate("on_day"),
        Originals = row.Items<SubjectRef>("originals"),
        Results = row.Items<SubjectRef>("results"),
        Instrument = row.Instrument("instrument"),
        Reason = row.Localized("reason"),
    };
}
