using ElectionCore.Organization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How posts are stored.</summary>
internal sealed class PostTable : FactTable<Post>
{
    public PostTable()
        : base("org_post", "post", "code", p => p.Title)
    {
        Localized("title", p => p.Title, isRequired: true);
        Code("unit", "unit", p => p.Unit.Value, isRequired: true);
        Integer("seats", p => p.Seats, isRequired: true);
        Decimal("fte", p => p.Fte, isRequired: true);
        Boolean("is_job_share", p => p.IsJobShare);
        Text("grade", p => p.Grade);
        Word<PostKind>("kind", p => p.Kind);
        Text("role", p => p.Role);
        Instrument("sanction", p => p.Sanction);
        Code("template", "template", p => p.Template?.Value);
        Text("template_post", p => p.TemplatePost);
    }

    protected override Post ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Title = row.RequiredLocalized("title"),
        Unit = new(row.RequiredText("unit")),
        Seats = row.RequiredInteger("seats"),
        Fte = row.RequiredDecimal("fte"),
        IsJobShare = row.Boolean("is_job_share"),
        Grade = row.Text("grade"),
        Kind = row.Word<PostKind>("kind"),
        Role = row.Text("role"),
        Sanction = row.Instrument("sanction"),
        Template = row.Text("template") is { } template ? new TemplateCode(template) : null,
        TemplatePost = row.Text("template_post"),
    };
}
