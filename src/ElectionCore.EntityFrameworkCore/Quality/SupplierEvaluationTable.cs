using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How evaluations of suppliers are stored.</summary>
internal sealed class SupplierEvaluationTable : FactTable<SupplierEvaluation>
{
    public SupplierEvaluationTable()
        : base("qual_supplier_evaluation", "supplier-evaluation", "code")
    {
        Text("supplier", e => e.Supplier, isRequired: true);
        Text("service", e => e.Service, isRequired: true);
        Date("evaluated_on", e => e.On, isRequired: true);
        Code("evaluator", "person", e => e.Evaluator.Value, isRequired: true);
        Items("criteria", e => e.Criteria);
        Boolean("is_approved", e => e.IsApproved);
    }

    protected override SupplierEvaluation ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Supplier = row.RequiredText("supplier"),
        Service = row.RequiredText("service"),
        On = row.RequiredDate("evaluated_on"),
        Evaluator = new(row.RequiredText("evaluator")),
        Criteria = row.Items<SupplierCriterion>("criteria"),
        IsApproved = row.Boolean("is_approved"),
    };
}
