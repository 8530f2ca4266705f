namespace ElectionCore.Planning.Tests;

/// <summary>The two missions of the European Union to Pakistan, with what was published of their recommendations.</summary>
internal static class Pakistan
{
    public static readonly RecommendationSource Mission2013 = new()
    {
        Code = "EU-EOM-PK-2013", Name = new("EU Election Observation Mission 2013"), Organization = "European Union", ReportedOn = new(2013, 7),
    };

    public static readonly RecommendationSource Mission2018 = new()
    {
        Code = "EU-EOM-PK-2018", Name = new("EU Election Observation Mission 2018"), Organization = "European Union", ReportedOn = new(2018, 10, 26),
    };

    // tribune.com.pk 575457: 50 recommendations, of which 7 need the constitution and 17 an act to change.
    public static IEnumerable<Recommendation> Of2013() => Enumerable.Range(1, 50).Select(n => Make($"PK-2013-{n:00}", Mission2013.Code) with
    {
        Number = $"{n}",
        LegalChange = n <= 7 ? LegalChange.Constitution : n <= 24 ? LegalChange.PrimaryLaw : LegalChange.Unknown,
    });

    // eods.eu: the mission of 2018 made 30 new ones.
    public static IEnumerable<Recommendation> Of2018() => Enumerable.Range(1, 30).Select(n => Make($"PK-2018-{n:00}", Mission2018.Code));

    public static Recommendation Make(string code, string source) => new() { Code = new(code), Source = source, Text = new($"Text of {code}") };

    public static RecommendationAssessment Rate(
        string recommendation, string grade, DateOnly? on = null, AssessorKind by = AssessorKind.Observer, string scale = "eu", string? code = null) => new()
    {
        Code = code ?? $"a-{recommendation}-{by}-{on:yyyyMMdd}", Recommendation = new(recommendation), AssessorKind = by, Assessor = "somebody",
        On = on ?? new(2018, 10, 26), Scale = scale, Grade = grade,
    };

    public static RecommendationContent Content(params IEnumerable<Recommendation> recommendations) =>
        new() { Sources = [Mission2013, Mission2018], Recommendations = [.. recommendations] };
}
