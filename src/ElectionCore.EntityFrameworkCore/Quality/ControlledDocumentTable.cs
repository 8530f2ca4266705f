using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How revisions of controlled documents are stored.</summary>
internal sealed class ControlledDocumentTable : FactTable<ControlledDocument>
{
    public ControlledDocumentTable()
        : base("qual_document", "controlled-document", "key", d => d.Title)
    {
        AllReferencesAreColumns = false;
        Text("code", d => d.Code.Value, isRequired: true);
        Text("revision", d => d.Revision, isRequired: true);
        Localized("title", d => d.Title, isRequired: true);
        Word<DocumentKind>("kind", d => d.Kind);
        Code("owner", "unit", d => d.Owner?.Value);
        Text("reference", d => d.Reference);
        Date("reviewed_from", d => d.ReviewedFrom);
        Part("approval", d => d.Approval);
        Date("approved_on", d => d.ApprovedOn);
        Date("effective_from", d => d.EffectiveFrom);
        Date("superseded_on", d => d.SupersededOn);
        Integer("retention_months", d => d.RetentionMonths);
        Items("topics", d => d.Topics);
        Items("rests_on", d => d.RestsOn);
    }

    protected override ControlledDocument ReadState(FactReader row) => new()
    {
        Code = new(row.RequiredText("code")),
        Revision = row.RequiredText("revision"),
        Title = row.RequiredLocalized("title"),
        Kind = row.Word<DocumentKind>("kind"),
        Owner = row.Text("owner") is { } owner ? new UnitCode(owner) : null,
        Reference = row.Text("reference"),
        ReviewedFrom = row.Date("reviewed_from"),
        Approval = row.Part<Approval>("approval"),
        ApprovedOn = row.Date("approved_on"),
        EffectiveFrom = row.Date("effective_from"),
        SupersededOn = row.Date("superseded_on"),
        RetentionMonths = row.Integer("retention_months"),
        Topics = row.Items<TopicCode>("topics"),
        RestsOn = row.Items<ControlledDocumentCode>("rests_on"),
    };
}
