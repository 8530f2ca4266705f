using ElectionCore.Inclusion;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>A state of every kind of fact of the Inclusion module, with every part set.</summary>
internal static class InclusionSamples
{
    private static readonly LocalizedText s_name = LocalizedText.Create([new("en", "A name"), new("ur", "نام")]);

    public static Dimension Dimension { get; } = StandardDimensions.PopulationGroup with { Name = s_name };

    public static Classification Classification { get; } = new()
    {
        Code = "bands", Version = "2020", Name = s_name, Dimension = "population-group", RootLevel = 1, Source = "Commission",
        Items =
        [
            new() { Code = "18-25", Name = s_name, Ages = new(18, 26), SdmxCode = "Y18T25" },
            new() { Code = "18-20", Parent = "18-25", Ages = new(18, 21), Place = new("AF01") },
            new() { Code = "all", Role = CategoryRole.Total },
        ],
    };

    public static Correspondence Correspondence { get; } = new()
    {
        Classification = "bands", FromVersion = "2015", ToVersion = "2020", Links = [new("a", "b"), new("a", "c")],
        Instrument = new("SRO 7", new PartialDate(2019, 5), "Secretary"),
    };

    public static Dataset Dataset { get; } = new()
    {
        Code = "roll", Name = s_name, Publisher = "Commission", Source = "Gazette", Note = s_name, IsProxy = true, Absent = 0,
        Dimensions = [new("population-group", "bands", "2020")],
        Measures = [new() { Code = "trained", Name = s_name, Kind = MeasureKind.Flow, Unit = "people", NotAdditiveOver = ["course", "place"] }],
    };

    public static SensitivityPolicy Policy { get; } = new()
    {
        Code = "p1", Dimension = "religion", Purpose = "Outreach", Approver = "Secretary", MinimumGeography = 1, LawfulBasis = "s. 48", NotCrossedWith = ["sex"],
    };

    public static SurveyWave Wave { get; } = new()
    {
        Code = "w1", Name = s_name, Question = new("q1", "2", s_name), Base = new("voters", s_name),
        Fieldwork = DateRange.Between(new DateOnly(2018, 1, 1), new DateOnly(2018, 2, 1)), SampleSize = 100, Design = "Two stages",
        Options = [new("yes", s_name, 60), new("no", s_name, ObservedCount.Missing(ObservationState.Suppressed))], DoNotKnow = 5, NoAnswer = 0,
    };

    public static ThresholdRule Rule { get; } = ThresholdRules.Shipped[0];

    public static Observation Count(ObservedCount count) => new()
    {
        Dataset = "roll", Measure = "trained", At = new(("population-group", $"{count}")), Count = count, Note = "As printed",
    };
}
