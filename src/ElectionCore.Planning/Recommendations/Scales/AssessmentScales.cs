namespace ElectionCore.Planning;

/// <summary>The scales that observers use, and how their grades are converted.</summary>
/// <remarks>
/// <para>That a recommendation was not evaluated yet is no grade: it is the absence of an assessment. That it does not apply any
/// more is no grade either: it is said of the recommendation itself, in <see cref="Recommendation.NoLongerApplicable"/>.</para>
/// <para>A scale or mapping in a <see cref="RecommendationContent"/> comes besides these. Where a content has a mapping between
/// the same two scales, that one counts; a standard scale keeps its grades whatever a content says.</para>
/// </remarks>
public static class AssessmentScales
{
    private const string OdihrCode = "odihr";
    private const string EuropeanUnionCode = "eu";
    private const string Fully = "fully";
    private const string Mostly = "mostly";
    private const string Partially = "partially";
    private const string Not = "not";

    // These come first: what follows is made of them.
    private static readonly ScaleGrade FullyGrade = new(Fully, new("Fully implemented"), IsImplemented: true);
    private static readonly ScaleGrade MostlyGrade = new(Mostly, new("Mostly implemented"));
    private static readonly ScaleGrade PartiallyGrade = new(Partially, new("Partially implemented"));
    private static readonly ScaleGrade NotGrade = new(Not, new("Not implemented"));

    /// <summary>
    /// The scale of the OSCE Office for Democratic Institutions and Human Rights: <c>fully</c>, <c>mostly</c>, <c>partially</c>,
    /// <c>not</c>. Its code is <c>odihr</c>.
    /// </summary>
    /// <remarks>Source: paragraph25.odihr.pl, page "About", where each recommendation is assessed by the next observation.</remarks>
    public static AssessmentScale Odihr { get; } = new()
    {
        Code = OdihrCode, Name = new("ODIHR scale of implementation"), Grades = [FullyGrade, MostlyGrade, PartiallyGrade, NotGrade],
    };

    /// <summary>The scale of three grades of European Union missions: <c>fully</c>, <c>partially</c>, <c>not</c>. Its code is <c>eu</c>.</summary>
    public static AssessmentScale EuropeanUnion { get; } = new()
    {
        Code = EuropeanUnionCode, Name = new("European Union scale of implementation"), Grades = [FullyGrade, PartiallyGrade, NotGrade],
    };

    /// <summary>The standard scales.</summary>
    public static IReadOnlyList<AssessmentScale> All { get; } = [Odihr, EuropeanUnion];

    /// <summary>The four grades of ODIHR on the three of the European Union: what is mostly done is partially done there.</summary>
    /// <remarks>The mapping is this library's. Neither organisation publishes one.</remarks>
    public static ScaleMapping OdihrToEuropeanUnion { get; } = new()
    {
        From = OdihrCode, To = EuropeanUnionCode, Source = "ElectionCore; not published by either organisation",
        Grades = [new(Fully, Fully), new(Mostly, Partially), new(Partially, Partially), new(Not, Not)],
    };

    /// <summary>
    /// The grades of the European Union on those of ODIHR, as far as that is unambiguous. <c>partially</c> may be mostly or
    /// partially there, so it is not converted.
    /// </summary>
    /// <remarks>The mapping is this library's. Neither organisation publishes one.</remarks>
    public static ScaleMapping EuropeanUnionToOdihr { get; } = new()
    {
        From = EuropeanUnionCode, To = OdihrCode, Source = "ElectionCore; not published by either organisation",
        Grades = [new(Fully, Fully), new(Not, Not)],
    };

    /// <summary>The mappings between the standard scales.</summary>
    public static IReadOnlyList<ScaleMapping> Mappings { get; } = [OdihrToEuropeanUnion, EuropeanUnionToOdihr];
}
