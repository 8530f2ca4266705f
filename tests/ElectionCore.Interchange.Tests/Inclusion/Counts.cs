using System.Text;
using ElectionCore.Inclusion;

namespace ElectionCore.Interchange.Tests.Inclusion;

/// <summary>Datasets for tests.</summary>
internal static class Counts
{
    private static readonly string[] OddCodes =
        ["AF01", "a,b", "say \"x\"", "=1+1", "-5", "@x", "+y", "کابل", "غزنی, شرق", "ننگر\u200Cهار", "_x0041_", "é", "😀", "a;b=c\\d", "0", "NaN", "..", "total"];

    private static readonly string[] OddNotes =
        ["=SUM(A1:A9)", "two\nlines", "cr\r\nlf", "a,b,\"c\"", "از مرکز", "\u202Bننگرهار\u202C", "tab\tin", "-", "_x000D_", "\u0001", "note: with label"];

    /// <summary>The roll by place and sex, as in the tables of the electoral commission.</summary>
    public static Dataset Roll { get; } = new()
    {
        Code = "roll",
        Name = new LocalizedText("Voters on the roll").With("fa", "رای‌دهندگان"),
        Publisher = "Electoral commission",
        Source = "https://example.org/roll",
        Dimensions = [new("place", "provinces", "2018"), new("sex", "sex-mf", "1")],
        Measures = [new() { Code = "registered", Name = new("Registered") }],
    };

    public static Classification Provinces { get; } = new()
    {
        Code = "provinces",
        Version = "2018",
        Name = new("Provinces"),
        Dimension = "place",
        RootLevel = 1,
        Items = [new() { Code = "AF01", Name = new LocalizedText("Kabul").With("fa", "کابل") }, new() { Code = "AF02", Name = new("Kapisa") }],
    };

    public static CubeDimension[] Dimensions { get; } =
        [new(StandardDimensions.Place, Provinces), new(StandardDimensions.Sex, StandardClassifications.SexMaleFemale)];

    public static DateRange Day { get; } = DateRange.Parse("[2018-10-20,2018-10-21)");

    public static Stream Text(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    public static DatasetContent Of(params (string Place, string Sex, ObservedCount Count)[] counts) => new(
        Roll, Dimensions, counts.Select(c => new DatedObservation(
            new() { Dataset = "roll", Measure = "registered", At = new(("place", c.Place), ("sex", c.Sex)), Count = c.Count }, Day)));

    /// <summary>The roll by place and a sensitive dimension.</summary>
    public static DatasetContent Sensitive()
    {
        var groups = new Classification
        {
            Code = "groups", Version = "1", Name = new("Groups"), Dimension = "disability", Items = [new() { Code = "yes" }, new() { Code = "no" }],
        };
        return new(
            Roll with { Dimensions = [new("place", "provinces", "2018"), new("disability", "groups", "1")] },
            [Dimensions[0], new(StandardDimensions.Disability, groups)],
            [
                new(new() { Dataset = "roll", Measure = "registered", At = new(("place", "AF01"), ("disability", "yes")), Count = 4 }, Day),
                new(new() { Dataset = "roll", Measure = "registered", At = new(("place", "AF02"), ("disability", "yes")), Count = ObservedCount.Missing(ObservationState.Suppressed) }, Day),
            ]);
    }

    /// <summary>A dataset that depends on a number alone: odd codes, all states, notes, times of every kind.</summary>
    /// <param name="seed">The number.</param>
    /// <param name="isSdmx">Whether what SDMX cannot express is left out: categories have SDMX codes, times have two ends.</param>
    public static DatasetContent Random(int seed, bool isSdmx)
    {
        var random = new Random(seed);
        string[] names = isSdmx ? ["sex", "station-type", "place"] : ["value", "Note", "dimension:x", "a,\"b\"", "سن", "sex", "Sex", "=cmd"];
        CubeDimension[] dimensions = [.. random.GetItems(names, 3).Distinct(StringComparer.Ordinal).Select(n => DimensionOf(n, random, isSdmx))];
        Measure[] measures = [new() { Code = "registered", Name = new("Registered") }, new() { Code = isSdmx ? "voted" : "voted, \"all\"", Name = new("Voted") }];
        var dataset = new Dataset
        {
            Code = isSdmx ? "d_1" : random.GetItems(OddCodes, 1)[0],
            Name = new("Any"),
            Publisher = "P",
            Source = "S",
            Dimensions = [.. dimensions.Select(d => new DatasetDimension(d.Dimension.Code, d.Classification.Code, d.Classification.Version))],
            Measures = [.. measures],
        };
        var observations = Enumerable.Range(0, random.Next(25)).Select(_ => new DatedObservation(
            new()
            {
                Dataset = dataset.Code,
                Measure = random.GetItems(measures, 1)[0].Code,
                At = new(dimensions.Select(d => new Coordinate(d.Dimension.Code, random.GetItems(d.Classification.Items.ToArray(), 1)[0].Code))),
                Count = CountOf(random),
                Note = random.Next(3) == 0 ? random.GetItems(OddNotes, 1)[0] : null,
            },
            PeriodOf(random, isSdmx)));
        return new(dataset, dimensions, observations.DistinctBy(o => (o.Observation.Measure, o.Observation.At, o.Period.Start, o.Period.End)));
    }

    private static CubeDimension DimensionOf(string code, Random random, bool isSdmx)
    {
        var codes = random.GetItems(OddCodes, 4).Distinct(StringComparer.Ordinal);
        return new(
            new() { Code = code, Name = new(code), Kind = DimensionKind.Nominal, Sensitivity = random.Next(8) == 0 ? Sensitivity.Sensitive : Sensitivity.Ordinary },
            new()
            {
                Code = "c" + code,
                Version = "1",
                Name = new(code),
                Dimension = code,
                Items = [.. codes.Select((c, i) => new CategoryItem { Code = c, SdmxCode = isSdmx ? $"_{i}" : null })],
            });
    }

    private static ObservedCount CountOf(Random random) => random.Next(7) switch
    {
        0 => 0,
        1 => long.MaxValue,
        2 => random.NextInt64(),
        var n => ObservedCount.Missing(n switch { 3 => ObservationState.Undisclosed, 4 => ObservationState.NotCollected, 5 => ObservationState.Suppressed, _ => random.Next(2) == 0 ? ObservationState.Unknown : ObservationState.NotApplicable }),
    };

    private static DateRange PeriodOf(Random random, bool isSdmx)
    {
        string[] closed = ["[2018-10-20,2018-10-21)", "[2018-06,2018-06)", "[2018,2018)", "[2018-06-01,2018-07-01)", "[2016-02-28,2019-01-15)", "[2018-01-01,2019-01-01)"];
        string[] others = ["[..,..)", "[?,2019-01-01)", "[2018-05,2019)", "[2018-05-01,?)", "[2018-06-01,2018-06)", "[0001-01-01,9999-12-31)"];
        return DateRange.Parse(random.GetItems(isSdmx ? closed : [.. closed, .. others], 1)[0]);
    }
}
