using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How risks to quality and opportunities are stored.</summary>
internal sealed class QualityRiskTable : FactTable<QualityRisk>
{
    public QualityRiskTable()
        : base("qual_risk", "quality-risk", "code", r => r.Title)
    {
        Localized("title", r => r.Title, isRequired: true);
        Boolean("is_opportunity", r => r.IsOpportunity);
        Text("process", r => r.Process);
        Text("phase", r => r.Phase);
        Integer("likelihood", r => r.Likelihood, isRequired: true);
        Integer("impact", r => r.Impact, isRequired: true);
        Text("treatment", r => r.Treatment);
        Code("owner", "person", r => r.Owner?.Value);
        Date("reviewed_on", r => r.ReviewedOn);
        Text("effective", r => r.IsEffective switch { true => "yes", false => "no", _ => null });
    }

    protected override QualityRisk ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Title = row.RequiredLocalized("title"),
        IsOpportunity = row.Boolean("is_opportunity"),
        Process = row.Text("process"),
        Phase = row.Text("phase"),
        Likelihood = row.RequiredInteger("likelihood"),
        Impact = row.RequiredInteger("impact"),
        Treatment = row.Text("treatment"),
        Owner = row.Text("owner") is { } owner ? new PersonRef(owner) : null,
        ReviewedOn = row.Date("reviewed_on"),
        IsEffective = row.Text("effective") is { } effective ? effective == "yes" : null,
    };
}
