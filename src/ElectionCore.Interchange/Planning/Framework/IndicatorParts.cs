using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The records inside an indicator.</summary>
internal static class IndicatorParts
{
    private static readonly ScalarField<string> Period = Fields.Key("period");
    private static readonly RecordsField<CellValue> Values = PlanParts.Values("values");

    private static readonly ScalarField<string> Name = Fields.Text("name");
    private static readonly ListField<string> Categories = Fields.Texts("categories");

    private static readonly ScalarField<string> Vocabulary = Fields.Text("vocabulary");
    private static readonly ScalarField<string> Code = Fields.Text("code");
    private static readonly ScalarField<string> Uri = Fields.Text("uri");

    public static RecordsField<IndicatorDimension> Dimensions { get; } = new(
        "dimensions",
        [Name, Categories],
        static row =>
        {
            var (name, categories) = (row.Required(Name), row.List(Categories));
            return row.Make(() => new IndicatorDimension(name, categories));
        },
        static (dimension, row) =>
        {
            row.Put(Name, dimension.Name);
            row.Put(Categories, dimension.Categories);
        });

    public static RecordsField<IndicatorReference> Vocabularies { get; } = new(
        "vocabularies",
        [Vocabulary, Code, Uri],
        static row =>
        {
            var (vocabulary, code, uri) = (row.Required(Vocabulary), row.Required(Code), row.Text(Uri));
            return row.Make(() => new IndicatorReference(vocabulary, code, uri));
        },
        static (reference, row) =>
        {
            row.Put(Vocabulary, reference.Vocabulary);
            row.Put(Code, reference.Code);
            row.PutIf(Uri, reference.Uri);
        });

    public static RecordsField<PeriodTarget> Targets(string name) => new(
        name,
        [Period, Values],
        static row =>
        {
            var (period, values) = (row.Required(Period), row.Records(Values));
            return row.Make(() => new PeriodTarget(period, values));
        },
        static (target, row) =>
        {
            row.Put(Period, target.Period);
            row.PutAny(Values, target.Values);
        });
}
