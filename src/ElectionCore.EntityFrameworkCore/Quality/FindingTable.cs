using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How findings are stored.</summary>
internal sealed class FindingTable : FactTable<Finding>
{
    public FindingTable()
        : base("qual_finding", "finding", "code")
    {
        AllReferencesAreColumns = false;
        Code("audit", "audit", f => f.Audit?.Value);
        Text("scale", f => f.Scale, isRequired: true);
        Text("grade", f => f.Grade, isRequired: true);
        Text("statement", f => f.Statement, isRequired: true);
        Text("objective_evidence", f => f.ObjectiveEvidence, isRequired: true);
        Items("topics", f => f.Topics);
        Code("catalogue", "catalogue", f => f.Catalogue?.Value);
        Code("unit", "unit", f => f.Unit?.Value);
        Text("process", f => f.Process);
        Date("found_on", f => f.On, isRequired: true);
        Code("found_by", "person", f => f.By.Value, isRequired: true);
        Items("evidence", f => f.Evidence);
        Boolean("is_example", f => f.IsExample);
    }

    protected override Finding ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Audit = row.Text("audit") is { } audit ? new AuditCode(audit) : null,
        Scale = row.RequiredText("scale"),
        Grade = row.RequiredText("grade"),
        Statement = row.RequiredText("statement"),
        ObjectiveEvidence = row.RequiredText("objective_evidence"),
        Topics = row.Items<TopicCode>("topics"),
        Catalogue = row.Text("catalogue") is { } catalogue ? new CatalogueCode(catalogue) : null,
        Unit = row.Text("unit") is { } unit ? new UnitCode(unit) : null,
        Process = row.Text("process"),
        On = row.RequiredDate("found_on"),
        By = new(row.RequiredText("found_by")),
        Evidence = row.Items<EvidenceCode>("evidence"),
        IsExample = row.Boolean("is_example"),
    };
}
