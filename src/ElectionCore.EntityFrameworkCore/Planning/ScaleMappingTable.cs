using ElectionCore.Planning;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How the grades of scales that stand for each other are stored.</summary>
internal sealed class ScaleMappingTable : FactTable<ScaleMapping>
{
    public ScaleMappingTable()
        : base("plan_scale_mapping", "scale-mapping", "scales")
    {
        Code("from_scale", "assessment-scale", m => m.From, isRequired: true);
        Code("to_scale", "assessment-scale", m => m.To, isRequired: true);
        Items("grades", m => m.Grades);
        Text("source", m => m.Source, isRequired: true);
    }

    protected override ScaleMapping ReadState(FactReader row) => new()
    {
        From = row.RequiredText("from_scale"),
        To = row.RequiredText("to_scale"),
        Grades = row.Items<GradePair>("grades"),
        Source = row.RequiredText("source"),
    };
}
