using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Organization.Tests.Support;

/// <summary>Random small histories: a few units, posts and people over a few days, with everything that can be wrong.</summary>
internal static class Histories
{
    private const int Window = 10;
    private static readonly DateOnly First = new(2019, 12, 27);

    /// <summary>All days in which anything can begin or end, and one on either side.</summary>
    public static IEnumerable<DateOnly> AllDays => Enumerable.Range(-1, Window + 3).Select(First.AddDays);

    public static Gen<InstitutionBuilder> Any { get; } =
        from steps in Gen.Choose(0, 14).SelectMany(count => Gen.ArrayOf(Step, count))
        select steps.Aggregate(new InstitutionBuilder(), (builder, step) => step(builder));

    public static void ForAll(Action<InstitutionBuilder> holds) =>
        Check.One(Properties.Times(400), Prop.ForAll(Any.ToArbitrary(), holds));

    private static Gen<(string? From, string? To)> Days =>
        from a in Gen.Choose(0, Window)
        from length in Gen.Choose(1, Window)
        from open in Gen.Choose(0, 8)
        select (
            open is 0 or 1 ? null : Text(First.AddDays(a)),
            open is 1 or 2 or 3 ? null : open == 4 ? "?" : Text(First.AddDays(Math.Min(a + length, Window + 1))));

    private static Gen<string> Unit => Gen.Elements("U1", "U2", "U3");

    private static Gen<string> Post => Gen.Elements("P1", "P2", "P3");

    private static Gen<Func<InstitutionBuilder, InstitutionBuilder>> Step => Gen.Frequency(
        (2, from code in Unit from parent in Gen.Elements(null, "U1", "U2", "U3") from days in Days from name in Gen.Elements("A", "B")
            select new Func<InstitutionBuilder, InstitutionBuilder>(b => b.Unit(code, parent, name: name, @from: days.From, to: days.To))),
        (3, from code in Post from unit in Unit from seats in Gen.Choose(1, 3) from share in Gen.Choose(0, 2) from days in Days
            select new Func<InstitutionBuilder, InstitutionBuilder>(b => b.Post(code, unit, seats, @from: days.From, to: days.To, with: p => p with { IsJobShare = share == 0 }))),
        (3, from post in Post from superior in Post from kind in Gen.Elements(ReportingLineKind.Solid, ReportingLineKind.Solid, ReportingLineKind.Dotted) from days in Days
            select new Func<InstitutionBuilder, InstitutionBuilder>(b => b.Line(post, superior, kind, days.From, days.To))),
        (6, from code in Gen.Elements("a1", "a2", "a3", "a4", "a5") from post in Post from person in Gen.Elements("x", "y", "z") from days in Days
            from basis in Gen.Elements(Enum.GetValues<AppointmentBasis>().Append(AppointmentBasis.Substantive).Append(AppointmentBasis.Acting).ToArray())
            from status in Gen.Elements(AppointmentStatus.Serving, AppointmentStatus.Serving, AppointmentStatus.OnLeave, AppointmentStatus.Suspended)
            from fte in Gen.Elements(1m, 1m, 0.5m, 0.25m)
            select new Func<InstitutionBuilder, InstitutionBuilder>(b => b.Appointment(code, post, person, days.From, days.To, basis, status, a => a with { Fte = fte }))));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
