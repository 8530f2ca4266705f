using ElectionCore.Inclusion;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How policies for sensitive dimensions are stored.</summary>
internal sealed class SensitivityPolicyTable : FactTable<SensitivityPolicy>
{
    public SensitivityPolicyTable()
        : base("incl_sensitivity_policy", "sensitivity-policy", "code")
    {
        Code("dimension", "dimension", p => p.Dimension, isRequired: true);
        Text("purpose", p => p.Purpose, isRequired: true);
        Text("approver", p => p.Approver, isRequired: true);
        Integer("minimum_geography", p => p.MinimumGeography, isRequired: true);
        Text("lawful_basis", p => p.LawfulBasis);
        Items("not_crossed_with", p => p.NotCrossedWith);
    }

    protected override SensitivityPolicy ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Dimension = row.RequiredText("dimension"),
        Purpose = row.RequiredText("purpose"),
        Approver = row.RequiredText("approver"),
        MinimumGeography = row.RequiredInteger("minimum_geography"),
        LawfulBasis = row.Text("lawful_basis"),
        NotCrossedWith = row.Items<string>("not_crossed_with"),
    };
}
