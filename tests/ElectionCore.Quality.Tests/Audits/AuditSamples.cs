namespace ElectionCore.Quality.Tests;

/// <summary>Audits with what a test does not care about filled in.</summary>
internal static class AuditSamples
{
    public static readonly DateOnly Day = new(2025, 3, 1);
    public static readonly UnitCode A = new("A");
    public static readonly UnitCode B = new("B");

    public static QualityCatalogue Electoral => BuiltInCatalogues.Find("54001")!;

    public static QualityScope Scope { get; } = new() { Code = new("S"), Title = new("All"), Catalogues = [BuiltInCatalogues.IsoTs54001] };

    public static Audit Audit(AuditKind kind = AuditKind.Internal, DateOnly? from = null, int days = 5, string code = "A1", string? programme = null) => new()
    {
        Code = new(code), Title = new("An audit"), Scope = new("S"), Kind = kind, Programme = programme, Days = DateRange.Between(from ?? Day, (from ?? Day).AddDays(days)),
    };

    public static Audit Held(AuditKind kind, DateOnly on, string code) => Audit(kind, on, code: code).Open(on).Close(on.AddDays(2));

    public static AuditTeamMember Lead(string person, params string[] competences) =>
        new() { Person = new(person), Role = AuditRole.Lead, Competences = [.. competences.Append("iso-ts-54001-2019")] };

    public static Determination Judged(string topic, Judgement judgement = Judgement.Met, string? unit = null, string audit = "A0", int day = -100, string by = "ann", CatalogueCode? catalogue = null) => new()
    {
        Audit = new(audit), Catalogue = catalogue ?? BuiltInCatalogues.IsoTs54001, Topic = new(topic), Unit = unit is null ? null : new UnitCode(unit),
        Judgement = judgement, Assessor = new(by), On = Day.AddDays(day),
    };
}
