using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How pieces of evidence are stored: where they are and what they are worth, never what they say.</summary>
internal sealed class EvidenceItemTable : FactTable<EvidenceItem>
{
    public EvidenceItemTable()
        : base("qual_evidence", "evidence", "code", e => e.Title)
    {
        AllReferencesAreColumns = false;
        Localized("title", e => e.Title, isRequired: true);
        Word<EvidenceKind>("kind", e => e.Kind);
        Text("reference", e => e.Reference, isRequired: true);
        Text("sha256", e => e.Sha256);
        Days("effective_days", e => e.EffectiveDays, isRequired: true);
        Date("collected_on", e => e.CollectedOn, isRequired: true);
        Date("received_on", e => e.ReceivedOn);
        Date("last_day", e => e.LastDay);
        Word<Confidentiality>("confidentiality", e => e.Confidentiality);
        Code("unit", "unit", e => e.Unit?.Value);
        Items("topics", e => e.Topics);
    }

    protected override EvidenceItem ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Title = row.RequiredLocalized("title"),
        Kind = row.Word<EvidenceKind>("kind"),
        Reference = row.RequiredText("reference"),
        Sha256 = row.Text("sha256"),
        EffectiveDays = row.RequiredDays("effective_days"),
        CollectedOn = row.RequiredDate("collected_on"),
        ReceivedOn = row.Date("received_on"),
        LastDay = row.Date("last_day"),
        Confidentiality = row.Word<Confidentiality>("confidentiality"),
        Unit = row.Text("unit") is { } unit ? new UnitCode(unit) : null,
        Topics = row.Items<TopicCode>("topics"),
    };
}
