using System.Globalization;
using ElectionCore.Planning;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How the missions and reviews that recommend are stored.</summary>
internal sealed class RecommendationSourceTable : FactTable<RecommendationSource>
{
    public RecommendationSourceTable()
        : base("plan_recommendation_source", "recommendation-source", "code", s => s.Name)
    {
        Word<SourceKind>("kind", s => s.Kind);
        Localized("name", s => s.Name, isRequired: true);
        Text("organization", s => s.Organization, isRequired: true);
        Text("election", s => s.Election);
        Text("report", s => s.Report);
        Text("reported_on", s => s.ReportedOn?.ToString());
        Word<RecordStanding>("standing", s => s.Standing);
    }

    protected override RecommendationSource ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Kind = row.Word<SourceKind>("kind"),
        Name = row.RequiredLocalized("name"),
        Organization = row.RequiredText("organization"),
        Election = row.Text("election"),
        Report = row.Text("report"),
        ReportedOn = row.Text("reported_on") is { } day ? PartialDate.Parse(day, CultureInfo.InvariantCulture) : null,
        Standing = row.Word<RecordStanding>("standing"),
    };
}
