using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>How the grades of one scale are read on another.</summary>
internal sealed class ScaleMappingTable : PlanningTable<ScaleMapping>
{
    private static readonly ScalarField<string> From = Interchange.Fields.Key("from");
    private static readonly ScalarField<string> To = Interchange.Fields.Key("to");
    private static readonly ScalarField<string> Source = Interchange.Fields.Text("source");

    private static readonly RecordsField<GradePair> Grades = new(
        "grades",
        [From, To],
        static row =>
        {
            var (from, to) = (row.Required(From), row.Required(To));
            return row.Make(() => new GradePair(from, to));
        },
        static (pair, row) =>
        {
            row.Put(From, pair.From);
            row.Put(To, pair.To);
        });

    public override string Name => "mappings";

    public override IReadOnlyList<Field> Fields { get; } = [From, To, Grades, Source];

    public override ScaleMapping? Read(RowReader row)
    {
        var (from, to, grades, source) = (row.Required(From), row.Required(To), row.Records(Grades), row.Required(Source));
        return row.Make(() => new ScaleMapping { From = from, To = to, Grades = grades, Source = source });
    }

    public override void Write(ScaleMapping state, RowWriter row)
    {
        row.Put(From, state.From);
        row.Put(To, state.To);
        row.PutAny(Grades, state.Grades);
        row.Put(Source, state.Source);
    }
}
