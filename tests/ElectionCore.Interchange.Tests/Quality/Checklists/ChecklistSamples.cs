using ElectionCore.Quality;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>An open audit of two units, with what a test does not care about filled in.</summary>
internal static class ChecklistSamples
{
    public const string Hostile = "</td><script>alert('x')</script>&\"\u202E\u0001";
    public static readonly DateOnly Day = new(2025, 3, 3);
    public static readonly UnitCode North = new("NORTH");
    public static readonly UnitCode South = new("SOUTH");
    public static readonly CatalogueCode Electoral = BuiltInCatalogues.IsoTs54001;

    public static QualityScope Scope { get; } = new()
    {
        Code = new("S-1"), Title = new("Registration and counting"), Catalogues = [Electoral], Processes = ["VR", "CR"],
        Exclusions = [new() { Topic = new("EP-CR-12"), Reason = "Results are declared elsewhere.", Approver = new("chair"), On = Day.AddDays(-90) }],
    };

    public static Audit Held { get; } = new Audit
    {
        Code = new("A-1"), Title = new("Audit before polling"), Scope = Scope.Code, Days = DateRange.Between(Day, Day.AddDays(5)),
        Team =
        [
            new() { Person = new("ann"), Role = AuditRole.Lead, Competences = [Electoral.Value] },
            new() { Person = new("omar"), Competences = [Electoral.Value, "VR", "CR"], Waivers = [new() { Unit = South, Reason = "Nobody else can.", GrantedBy = new("chair"), On = Day.AddDays(-9) }] },
            new() { Person = new("eve"), Role = AuditRole.Observer },
        ],
    }.Open(Day);

    public static TopicAssignment[] Assignments { get; } =
        [Assigned("EP-VR-01", North), Assigned("EP-VR-02", North), Assigned("EP-VR-02", South), Assigned("EP-CR-01", South)];

    public static IndependenceRecords Records { get; } = new()
    {
        Scope = Scope,
        Catalogues = BuiltInCatalogues.All,
        Ties =
        [
            new() { Person = new("omar"), Unit = North, Processes = ["VR"], Days = DateRange.Since(Day.AddYears(-1)) },
            new() { Person = new("omar"), Unit = South, Days = DateRange.Since(Day.AddYears(-1)) },
            new() { Person = new("ann"), Kind = AuditTieKind.Work },
        ],
        TopManagement = [new(new("chair"), DateRange.Since(Day.AddYears(-2)))],
    };

    public static ChecklistRecords Questions { get; } = new() { Scope = Scope, Catalogues = BuiltInCatalogues.All, Audit = Held, Assignments = Assignments };

    public static AnswerOptions Options { get; } = new() { Audit = Held, Records = Records, Today = new(2025, 12, 31), Assignments = Assignments, Evidence = new HashSet<EvidenceCode> { new("E-1"), new("E-2") } };

    private static TopicAssignment Assigned(string topic, UnitCode unit) => new() { Scope = Scope.Code, Topic = new(topic), Unit = unit };
}
