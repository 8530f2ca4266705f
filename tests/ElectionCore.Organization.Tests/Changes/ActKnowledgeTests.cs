using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Organization.Tests.Changes;

public class ActKnowledgeTests
{
    private delegate Task Act(OrganizationRegister register);

    private static readonly string[] Units = ["U1", "U2", "U3", "U4"];
    private static readonly string[] Posts = ["P1", "P2", "P3", "U1-HEAD"];

    /// <summary>
    /// A store that answers every question with all it has is what acts had before they asked by key: if an act asked for too
    /// little, it would do something else with one that answers exactly.
    /// </summary>
    [Fact]
    public void Acts_that_ask_for_what_they_need_do_the_same_as_with_everything_at_hand() =>
        Check.One(
            Properties.Times(200),
            Prop.ForAll(Worlds.ToArbitrary(), world => SameAsync(world.Told, world.Acts).GetAwaiter().GetResult()));

    [Fact]
    public async Task Acts_never_ask_for_all_facts_of_a_kind()
    {
        var reads = new FactReads();
        await using var host = new Host(change: reads.Put);
        var told = Sample.New().Unit("TOP").Unit("A", "TOP").Unit("B", "TOP").Post("CHIEF", "TOP").Post("P", "A").Post("Q", "B");
        for (var i = 0; i < 500; i++)
        {
            told = told.Unit($"X{i}", "TOP").Post($"X{i}-HEAD", $"X{i}").Line($"X{i}-HEAD", "P").Appointment($"x{i}", $"X{i}-HEAD", $"p{i}").Person($"p{i}");
        }

        await host.DoAsync(register => told.RecordAsync(register, cancellationToken: TestContext.Current.CancellationToken));
        reads.Made.Clear();
        await host.AppointAsync("new", "P", "p1", "[2020-01-01,..)");
        await host.EndAsync("new", "2021-01-01");
        await host.CommitAsync(register => register.NameAsync(new("p900"), new("Name"), new(2020, 1, 1)));
        await host.CommitAsync(register => register.ReportAsync(
            new() { Post = new("Q"), Superior = new("CHIEF") }, DateRange.Since(new(2020, 1, 1)), TestContext.Current.CancellationToken));
        await host.ChangeAsync(
            ChangeEventKind.Merge, "2022-01-01", ["unit:A", "unit:B"], ["unit:AB"],
            [new OrganizationalUnit { Code = new("AB"), Name = new("AB"), Parent = new UnitCode("TOP") }], moveMembers: true, endAppointments: true);

        reads.Made.ShouldAllBe(r => r.Query.Keys != null || r.Query.References != null);
        reads.Made.Sum(r => r.Rows).ShouldBeLessThan(30);
        reads.Made.Count.ShouldBeLessThan(25);
    }

    private static Gen<(InstitutionBuilder Told, Act[] Acts)> Worlds =>
        from told in Histories.Any
        from count in Gen.Choose(1, 6)
        from acts in Gen.ArrayOf(Any, count)
        select (told.Person("x", "Known", @from: "2019-12-29").Nomination("n1", "P1", ["x"]), acts);

    private static Gen<DateOnly> Day => Gen.Elements(Histories.AllDays.ToArray());

    private static Gen<DateRange> Days =>
        from start in Day
        from length in Gen.Choose(0, 5)
        select length == 0 ? DateRange.Since(start) : DateRange.Between(start, start.AddDays(length));

    private static Gen<UnitCode> Unit => Gen.Elements(Units).Select(u => new UnitCode(u));

    private static Gen<PostCode> Post => Gen.Elements(Posts).Select(p => new PostCode(p));

    private static Gen<Act> Any => Gen.Frequency(
        (3, Appoint), (2, End), (1, Name), (3, Report), (1, Stamp), (3, ChangeUnits), (2, ChangePosts));

    private static Gen<Act> Appoint =>
        from code in Gen.Elements("a1", "a3", "a7", "a8")
        from post in Post
        from person in Gen.Elements("x", "y", "z")
        from basis in Gen.Elements(AppointmentBasis.Substantive, AppointmentBasis.Acting)
        from nomination in Gen.Elements(null, null, "n1", "n2")
        from days in Days
        select new Act(register => register.AppointAsync(
            new()
            {
                Code = new(code),
                Post = post,
                Person = new(person),
                Basis = basis,
                Nomination = nomination is null ? null : new NominationCode(nomination),
            },
            days));

    private static Gen<Act> End =>
        from code in Gen.Elements("a1", "a2", "a3", "a4", "a7")
        from day in Day
        select new Act(register => register.EndAsync(new(code), day));

    private static Gen<Act> Name =>
        from person in Gen.Elements("x", "y")
        from name in Gen.Elements("Known", "Other")
        from day in Day
        select new Act(register => register.NameAsync(new(person), new(name), day));

    private static Gen<Act> Report =>
        from post in Post
        from superior in Post
        from kind in Gen.Elements(ReportingLineKind.Solid, ReportingLineKind.Solid, ReportingLineKind.Dotted)
        from days in Days
        select new Act(register => register.ReportAsync(new() { Post = post, Superior = superior, Kind = kind }, days));

    private static Gen<Act> Stamp =>
        from units in Gen.ArrayOf(Unit, 2)
        from day in Day
        select new Act(register => register.StampAsync(
            new()
            {
                Code = new("T"),
                Name = new("T"),
                Classification = "office",
                Posts = [new() { Key = "HEAD", Title = new("Head") }, new() { Key = "CLERK", Title = new("Clerk"), ReportsTo = "HEAD" }],
            },
            units,
            day));

    private static Gen<Act> ChangeUnits =>
        from kind in Gen.Elements(Enum.GetValues<ChangeEventKind>())
        from codes in Gen.ArrayOf(Unit, 3)
        from parent in Gen.OneOf(Gen.Constant<UnitCode?>(null), Unit.Select(u => (UnitCode?)u))
        from move in Gen.Choose(0, 1)
        from day in Day
        from number in Gen.Choose(1, 1000)
        select new Act(register => register.ChangeAsync(Change(
            kind, number, day, [.. codes.Select(c => (SubjectRef)c)], s => new OrganizationalUnit { Code = new(s.Code), Name = new("New"), Parent = parent }, move == 1)));

    private static Gen<Act> ChangePosts =>
        from kind in Gen.Elements(Enum.GetValues<ChangeEventKind>())
        from codes in Gen.ArrayOf(Post, 3)
        from unit in Unit
        from end in Gen.Choose(0, 1)
        from day in Day
        from number in Gen.Choose(1, 1000)
        select new Act(register => register.ChangeAsync(Change(
            kind, number, day, [.. codes.Select(Organization.Post.SubjectOf)], s => new Post { Code = new(s.Code), Title = new("New"), Unit = unit }, end == 1)));

    private static StructureChange Change(
        ChangeEventKind kind, int number, DateOnly on, SubjectRef[] subjects, Func<SubjectRef, IFactState> after, bool thorough)
    {
        SubjectRef[] originals = kind switch
        {
            ChangeEventKind.Create => [],
            ChangeEventKind.Merge => [.. subjects.Take(2)],
            _ => [subjects[0]],
        };
        SubjectRef[] results = kind switch
        {
            ChangeEventKind.Create => [subjects[0]],
            ChangeEventKind.Abolish => [],
            ChangeEventKind.Merge => [subjects[2]],
            ChangeEventKind.Split => [.. subjects.Skip(1)],
            _ => originals,
        };
        return new()
        {
            Event = new() { Code = new($"e{number}"), Kind = kind, On = on, Originals = [.. originals], Results = [.. results] },
            After = [.. results.Distinct().Select(after)],
            MoveMembers = thorough,
            EndAppointments = thorough,
        };
    }

    private static async Task SameAsync(InstitutionBuilder told, Act[] acts)
    {
        var exact = await OutcomeAsync(told, acts, isGenerous: false);
        var generous = await OutcomeAsync(told, acts, isGenerous: true);
        exact.ShouldBe(generous);
    }

    private static async Task<List<object>> OutcomeAsync(InstitutionBuilder told, Act[] acts, bool isGenerous)
    {
        await using var host = new Host(change: new FactReads { IsGenerous = isGenerous }.Put);
        await host.DoAsync(register => told.RecordAsync(register));
        var outcome = new List<object>();
        await host.CommitAsync(async register =>
        {
            foreach (var act in acts)
            {
                try
                {
                    await act(register);
                    outcome.Add("done");
                }
                catch (RuleViolationException refusal)
                {
                    // Identities of rows differ from host to host.
                    var said = refusal.Diagnostic.Arguments.Where(a => a.Value is not FactId).Select(a => $"{a.Name}={a.Value}");
                    outcome.Add($"{refusal.Diagnostic.Code} {string.Join(' ', said)}");
                }
            }
        });
        var facts = (await host.HistoryAsync()).Facts;
        outcome.AddRange(facts.Units.Select(f => (object)(f.State, f.Valid)));
        outcome.AddRange(facts.Posts.Select(f => (object)(f.State, f.Valid)));
        outcome.AddRange(facts.ReportingLines.Select(f => (object)(f.State, f.Valid)));
        outcome.AddRange(facts.Appointments.Select(f => (object)(f.State, f.Valid)));
        outcome.AddRange(facts.People.Select(f => (object)(f.State, f.Valid)));
        outcome.AddRange(facts.ChangeEvents.Select(f => (object)(f.State, f.Valid)));
        return outcome;
    }
}
