using ElectionCore.Organization;

namespace ElectionCore.Interchange.Tests.Charts;

/// <summary>Structures to draw.</summary>
internal static class ChartSamples
{
    public static readonly DateOnly Day = new(2024, 2, 8);

    public static readonly Institution Commission = new() { Name = new("Commission") };

    private static readonly DateRange Valid = DateRange.Since(new(2020, 1, 1));

    /// <summary>Texts that have broken charts, or the programs that show them.</summary>
    public static readonly string[] HostileNames =
    [
        "\"quoted\" 'name'",
        "<script>alert(1)</script>",
        "R&D &amp; #lt; #35;",
        "]]> --> [box] {brace} (round) |bar|",
        "emoji 🗳️👩🏽‍⚖️",
        "\u202Ereversed",
        "open \u2067isolate and \u202Bembedding",
        "\u202E",
        "مفوضية الانتخابات",
        "line\nfeed\r\nand\ttab\u2028end",
        "null\u0000 and bell\u0007",
        "%%{init: {\"theme\":\"dark\"}}%%",
        "1. Legal",
        "- dash `code` *bold* _under_ ~strike~ \\ back",
        "style:a#b; classDef x:y#z; end",
    ];

    public static Fact<T> Fact<T>(T state)
        where T : class, IFactState => new(FactId.New(DateTimeOffset.UnixEpoch), state, Valid, 1, null);

    public static OrganizationSnapshot Snapshot(
        IEnumerable<OrganizationalUnit> units,
        IEnumerable<Post>? posts = null,
        IEnumerable<ReportingLine>? lines = null,
        Institution? institution = null,
        params (string Post, string Person, string Name, AppointmentBasis Basis)[] holders) => new OrganizationHistory(new OrganizationFacts
        {
            Institution = [Fact(institution ?? Commission)],
            Units = [.. units.Select(Fact)],
            Posts = [.. (posts ?? []).Select(Fact)],
            ReportingLines = [.. (lines ?? []).Select(Fact)],
            People = [.. holders.Select(h => Fact(new Person { Key = new(h.Person), Name = new(h.Name) }))],
            Appointments =
            [
                .. holders.Select(h => Fact(new Appointment
                {
                    Code = new($"A-{h.Person}"), Post = new(h.Post), Person = new(h.Person), Basis = h.Basis, TermMonths = 60,
                })),
            ],
        }).AsOf(Day);

    public static OrganizationalUnit Unit(string code, string? parent = null, string? name = null) => new()
    {
        Code = new(code), Parent = parent is null ? null : new UnitCode(parent), Name = new(name ?? $"Unit {code}"),
    };

    public static Post Post(string code, string unit = "A", string? title = null, int seats = 1) => new()
    {
        Code = new(code), Unit = new(unit), Title = new(title ?? $"Post {code}"), Seats = seats,
    };

    public static ReportingLine Line(string post, string superior, ReportingLineKind kind = ReportingLineKind.Solid) => new()
    {
        Post = new(post), Superior = new(superior), Kind = kind,
    };

    public static string Code(int number) => $"U{number:D6}";

    /// <summary>Units whose parents are given by number, -1 for none; codes sort by number.</summary>
    public static OrganizationSnapshot Forest(IReadOnlyList<int> parents, Func<int, string>? name = null, Institution? institution = null) =>
        Snapshot(
            parents.Select((p, i) => Unit(Code(i), p < 0 ? null : Code(p), name?.Invoke(i))),
            institution: institution);
}
