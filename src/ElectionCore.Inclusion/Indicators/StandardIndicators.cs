namespace ElectionCore.Inclusion;

/// <summary>The definitions of the indicators that ship.</summary>
/// <remarks>
/// None of them has a target. The measures of the Sustainable Development Goals are defined without one, and a law's limits
/// are <see cref="ThresholdRule"/>s. What others take as a mark to compare with is a <see cref="Benchmark"/>, which binds
/// nobody.
/// </remarks>
public static class StandardIndicators
{
    private const string Metadata = "UN SDG metadata";

    /// <summary>People on the roll over the people who could be: the base says who those are.</summary>
    public static Indicator RegistrationRate { get; } = new()
    {
        Code = "registration-rate", Name = new("Registration rate"), Formula = "registered / base", Form = IndicatorForm.Rate, Unit = IndicatorUnit.Percent,
    };

    /// <summary>Men less women, in people.</summary>
    public static Indicator GenderGap { get; } = new()
    {
        Code = "gender-gap", Name = new("Gender gap in people"), Formula = "M - F", Form = IndicatorForm.GapInPeople, Unit = IndicatorUnit.Count, Digits = 0,
    };

    /// <summary>
    /// The share of men less the share of women, among men and women. The form that reproduces the 11.8 points of 2018 and the
    /// 7.7 of 2024 that FAFEN gives for the rolls of Pakistan.
    /// </summary>
    public static Indicator GenderGapPoints { get; } = new()
    {
        Code = "gender-gap-points", Name = new("Gender gap in points"), Formula = "(M - F) / (M + F)", Form = IndicatorForm.GapInPoints,
        Unit = IndicatorUnit.PercentagePoints, Source = "Inferred from figures published by FAFEN (brecorder.com 40336554)",
    };

    /// <summary>The share of men less the share of women, among everybody: people of a third marker are in the denominator.</summary>
    public static Indicator GenderGapPointsOfAll { get; } = new()
    {
        Code = "gender-gap-points-of-all", Name = new("Gender gap in points of everybody"), Formula = "(M - F) / all",
        Form = IndicatorForm.GapInPointsOfAll, Unit = IndicatorUnit.PercentagePoints,
    };

    /// <summary>Women on the roll per thousand men, as the Election Commission of India gives it.</summary>
    public static Indicator ElectorGenderRatio { get; } = new()
    {
        Code = "elector-gender-ratio", Name = new("Elector gender ratio"), Formula = "F / M x 1000", Form = IndicatorForm.Quotient,
        Unit = IndicatorUnit.PerThousand, Digits = 0, Source = "Election Commission of India",
    };

    /// <summary>The value of women over that of men; one is parity.</summary>
    public static Indicator GenderParityIndex { get; } = new()
    {
        Code = "gender-parity-index", Name = new("Gender parity index"), Formula = "F / M", Form = IndicatorForm.Quotient,
        Unit = IndicatorUnit.Ratio, Source = "UNESCO Institute for Statistics",
    };

    /// <summary>The gender parity index, folded so that it is as far from one whichever sex is behind; from 0 to 2.</summary>
    public static Indicator AdjustedGenderParityIndex { get; } = new()
    {
        Code = "adjusted-gender-parity-index", Name = new("Adjusted gender parity index"), Formula = "r = F / M; r if r <= 1, else 2 - 1 / r",
        Form = IndicatorForm.Composite, Unit = IndicatorUnit.Ratio, Source = "UNESCO Institute for Statistics",
    };

    /// <summary>The members of a group who voted, over the members of that group who were registered, or could have been.</summary>
    public static Indicator Turnout { get; } = new()
    {
        Code = "turnout", Name = new("Turnout"), Formula = "voted of group / registered of group", Form = IndicatorForm.Rate, Unit = IndicatorUnit.Percent,
    };

    /// <summary>Women over all who are counted, whatever is recorded of their sex.</summary>
    public static Indicator FemaleShare { get; } = ShareOf("female-share", "Share of women", "women / all");

    /// <summary>The votes of a group over all votes. It is not turnout, and says nothing about who stayed at home.</summary>
    public static Indicator ShareOfVotes { get; } = ShareOf("share-of-votes", "Share of votes polled", "votes of group / votes");

    /// <summary>
    /// SDG 16.7.1(a) for women: their share of the seats over their share of the population of the age of eligibility.
    /// </summary>
    public static Indicator WomenRepresentation { get; } = Representation("sdg-16.7.1a-women", "Representation of women in parliament");

    /// <summary>
    /// SDG 16.7.1(a) for members of 45 years or younger, against the population of the age of eligibility, as the prose of the
    /// metadata has it.
    /// </summary>
    public static Indicator YouthRepresentation { get; } = Representation("sdg-16.7.1a-youth", "Representation of the young in parliament");

    /// <summary>
    /// SDG 16.7.1(a) for members of 45 years or younger, against the whole population, as the formula printed in the metadata
    /// has it. Not to be compared with <see cref="YouthRepresentation"/>.
    /// </summary>
    public static Indicator YouthRepresentationOfWholePopulation { get; } =
        Representation("sdg-16.7.1a-youth-whole-population", "Representation of the young in parliament, against the whole population");

    /// <summary>SDG 5.5.1(a): seats held by women over all seats of the national parliament.</summary>
    public static Indicator WomenInParliament { get; } = ShareOf(
        "sdg-5.5.1a", "Seats held by women in national parliaments", "seats of women / seats", Metadata + " 5.5.1(a)");

    /// <summary>
    /// SDG 5.5.1(b): elected seats held by women over all elected seats of the deliberative bodies of local government, of all
    /// tiers. The records of election bodies are its recommended source.
    /// </summary>
    public static Indicator WomenInLocalGovernment { get; } = ShareOf(
        "sdg-5.5.1b", "Seats held by women in local government", "seats of women / seats", Metadata + " 5.5.1(b)");

    /// <summary>SDG 16.7.2: the mean of two shares, of people who feel that they have a say and that politics lets them.</summary>
    public static Indicator ExternalEfficacy { get; } = new()
    {
        Code = "sdg-16.7.2", Name = new("People who believe decision-making is inclusive and responsive"),
        Formula = "mean of two shares: answers 3 to 5 / answers 1 to 5", Form = IndicatorForm.Composite, Unit = IndicatorUnit.Percent,
        Source = Metadata + " 16.7.2",
    };

    /// <summary>A group among the candidates.</summary>
    public static Indicator ShareOfCandidates { get; } = ShareOf("share-of-candidates", "Share of candidates", "group / candidates");

    /// <summary>A group among the elected.</summary>
    public static Indicator ShareOfElected { get; } = ShareOf("share-of-elected", "Share of the elected", "group / elected");

    /// <summary>A group among the poll workers, of all roles or of one.</summary>
    public static Indicator ShareOfPollWorkers { get; } = ShareOf("share-of-poll-workers", "Share of poll workers", "group / poll workers");

    /// <summary>A group among those who were trained.</summary>
    public static Indicator ShareOfTrainees { get; } = ShareOf("share-of-trainees", "Share of trainees", "group / trainees");

    /// <summary>A group among the staff of the election body.</summary>
    public static Indicator ShareOfStaff { get; } = ShareOf("share-of-staff", "Share of staff", "group / staff");

    /// <summary>Polling stations that meet every essential criterion, over those that were audited.</summary>
    public static Indicator AccessibleStations { get; } = ShareOf(
        "accessible-stations", "Accessible polling stations", "meeting all essential criteria / audited");

    /// <summary>
    /// Polling stations that lack something, over those of which it was asked: all that were audited, or only those that lack
    /// something else. The base says which.
    /// </summary>
    public static Indicator StationsLacking { get; } = ShareOf("stations-lacking", "Polling stations that lack something", "lacking / asked of");

    /// <summary>Units that report by sex, over all units.</summary>
    public static Indicator ReportingCoverage { get; } = ShareOf("reporting-coverage", "Reporting coverage", "units reporting by sex / units");

    /// <summary>All of them, in the order in which they are declared.</summary>
    public static ValueList<Indicator> All { get; } =
    [
        RegistrationRate, GenderGap, GenderGapPoints, GenderGapPointsOfAll, ElectorGenderRatio, GenderParityIndex, AdjustedGenderParityIndex,
        Turnout, FemaleShare, ShareOfVotes, WomenRepresentation, YouthRepresentation, YouthRepresentationOfWholePopulation, WomenInParliament,
        WomenInLocalGovernment, ExternalEfficacy, ShareOfCandidates, ShareOfElected, ShareOfPollWorkers, ShareOfTrainees, ShareOfStaff,
        AccessibleStations, StationsLacking, ReportingCoverage,
    ];

    private static Indicator ShareOf(string code, string name, string formula, string? source = null) => new()
    {
        Code = code, Name = new(name), Formula = formula, Form = IndicatorForm.Share, Unit = IndicatorUnit.Percent, Source = source,
    };

    private static Indicator Representation(string code, string name) => new()
    {
        Code = code, Name = new(name), Formula = "(seats of group / seats) / (population of group / population)",
        Form = IndicatorForm.Composite, Unit = IndicatorUnit.Ratio, Source = Metadata + " 16.7.1(a)",
    };
}
