using ElectionCore.Organization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How reporting lines are stored.</summary>
internal sealed class ReportingLineTable : FactTable<ReportingLine>
{
    public ReportingLineTable()
        : base("org_reporting_line", "reporting-line", "key")
    {
        Code("post", "post", l => l.Post.Value, isRequired: true);
        Code("superior", "post", l => l.Superior.Value, isRequired: true);
        Word<ReportingLineKind>("kind", l => l.Kind);
    }

    protected override ReportingLine ReadState(FactReader row) => new()
    {
        Post = new(row.RequiredText("post")),
        Superior = new(row.RequiredText("superior")),
        Kind = row.Word<ReportingLineKind>("kind"),
    };
}
