using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The scales of assessments.</summary>
internal sealed class ScaleTable : PlanningTable<AssessmentScale>
{
    private static readonly ScalarField<string> Code = Interchange.Fields.Key("code");
    private static readonly LocalizedField Title = Interchange.Fields.Localized("name");
    private static readonly ScalarField<bool> IsImplemented = Interchange.Fields.Flag("implemented");

    private static readonly RecordsField<ScaleGrade> Grades = new(
        "grades",
        [Code, Title, IsImplemented],
        static row =>
        {
            var (code, name, implemented) = (row.Required(Code), row.Required(Title), row.Or(IsImplemented, fallback: false));
            return row.Make(() => new ScaleGrade(code, name, implemented));
        },
        static (grade, row) =>
        {
            row.Put(Code, grade.Code);
            row.Localized(Title, grade.Name);
            row.PutUnless(IsImplemented, grade.IsImplemented, usual: false);
        });

    public override string Name => "scales";

    public override IReadOnlyList<Field> Fields { get; } = [Code, Title, Grades];

    public override AssessmentScale? Read(RowReader row)
    {
        var (code, name, grades) = (row.Required(Code), row.Required(Title), row.Records(Grades));
        return row.Make(() => new AssessmentScale { Code = code, Name = name, Grades = grades });
    }

    public override void Write(AssessmentScale state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.Localized(Title, state.Name);
        row.PutAny(Grades, state.Grades);
    }
}
