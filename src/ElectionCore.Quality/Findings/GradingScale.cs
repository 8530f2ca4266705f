namespace ElectionCore.Quality;

/// <summary>A scale by which findings are graded. Certification bodies have their own.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record GradingScale : IFactState
{
    /// <summary>Four grades as most bodies use them: major, minor, observation, opportunity.</summary>
    public static GradingScale Usual { get; } = new()
    {
        Code = "usual",
        Name = new("Major, minor, observation, opportunity"),
        Grades =
        [
            new("major", new("Major nonconformity"), GradeEffect.Major), new("minor", new("Minor nonconformity"), GradeEffect.Minor),
            new("observation", new("Observation"), GradeEffect.None), new("opportunity", new("Opportunity for improvement"), GradeEffect.None),
        ],
    };

    /// <summary>Five grades as AFNOR uses them: strong point, progress, sensitive point, minor, major.</summary>
    public static GradingScale Afnor { get; } = new()
    {
        Code = "afnor",
        Name = new("AFNOR's five levels"),
        Grades =
        [
            new("NCMaj", new("Major nonconformity"), GradeEffect.Major), new("NCMin", new("Minor nonconformity"), GradeEffect.Minor),
            new("PS", new("Sensitive point"), GradeEffect.None), new("PP", new("Room for progress"), GradeEffect.None), new("PF", new("Strong point"), GradeEffect.None),
        ],
    };

    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The grades, the gravest first.</summary>
    /// <exception cref="ArgumentException">There is none, or a code is there twice.</exception>
    public required ValueList<FindingGrade> Grades
    {
        get;
        init => field = Guard.NotNull(value).Count > 0 && value.Select(g => g.Code).Distinct(StringComparer.Ordinal).Count() == value.Count
            ? value
            : throw new ArgumentException("A scale has grades, each code once.", nameof(value));
    }

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("grading-scale", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [];

    /// <summary>The grade of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The grade, or null.</returns>
    public FindingGrade? Find(string code) => Grades.FirstOrDefault(g => g.Code == code);

    /// <summary>The scale of the package with this code, or null.</summary>
    internal static GradingScale? OfThePackage(string code) => code == Usual.Code ? Usual : code == Afnor.Code ? Afnor : null;

    /// <summary>Some scales and those of the package, each code once; the institution's own come first.</summary>
    internal static IReadOnlyList<GradingScale> WithThoseOfThePackage(IEnumerable<GradingScale> own) => [.. own.Concat([Usual, Afnor]).DistinctBy(s => s.Code, StringComparer.Ordinal)];

    /// <summary>What the grade of a finding means; null where none of the scales has it. Nothing is assumed of it then.</summary>
    internal static GradeEffect? EffectOf(Finding finding, IEnumerable<GradingScale> scales) =>
        scales.FirstOrDefault(s => s.Code == finding.Scale)?.Find(finding.Grade)?.Effect;
}
