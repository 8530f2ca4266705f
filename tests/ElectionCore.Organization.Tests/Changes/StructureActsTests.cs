namespace ElectionCore.Organization.Tests.Changes;

public class StructureActsTests
{
    private const string On = "2020-01-01";
    private const string AsOf = "2020-02-01";

    private static InstitutionBuilder Base => Sample.New().Unit("HQ").Unit("A", "HQ").Unit("B", "HQ").Unit("A1", "A")
        .Post("PA", "A", grade: "20", from: "2015-01-01").Post("PB", "B", from: "2015-01-01").Post("PA1", "A1", from: "2015-01-01")
        .Line("PA1", "PA").Line("PB", "PA").Appointment("a", "PA", "x", "2015-01-01").Appointment("b", "PB", "y", "2015-01-01").Appointment("c", "PA1", "z", "2015-01-01");

    private static OrganizationalUnit Unit(string code, string? parent = "HQ", string? name = null) =>
        new() { Code = new(code), Name = new(name ?? code), Parent = parent is null ? null : new UnitCode(parent) };

    private static Post Post(string code, string unit, string? grade = null) => new() { Code = new(code), Title = new(code), Unit = new(unit), Grade = grade };

    [Fact]
    public async Task Creates()
    {
        await using var host = await Host.WithAsync(Base);
        await host.ChangeAsync(ChangeEventKind.Create, On, [], ["unit:N", "post:PN"], [Unit("N"), Post("PN", "N")]);
        var history = await host.HistoryAsync();
        history.AsOf(new(2019, 12, 31)).Units.ContainsKey(new("N")).ShouldBeFalse();
        history.AsOf(new(2020, 1, 1)).PostsIn(new("N")).Single().Code.Value.ShouldBe("PN");
        history.LineageOf(Sample.Subject("unit:N")).Single().Kind.ShouldBe(ChangeEventKind.Create);
        (await host.CheckAsync(AsOf)).ShouldBeEmpty();
        await host.RefusedAsync("ORG0053", () => host.ChangeAsync(ChangeEventKind.Create, "2021-01-01", [], ["unit:N"], [Unit("N")]));
    }

    [Theory]
    [InlineData(false, "ORG0013 ORG0024")]
    [InlineData(true, "")]
    public async Task Abolishes_a_post_with_its_lines_and_if_asked_its_appointments(bool endAppointments, string reported)
    {
        await using var host = await Host.WithAsync(Base);
        await host.ChangeAsync(ChangeEventKind.Abolish, On, ["post:PA"], [], endAppointments: endAppointments);
        var snapshot = await host.AsOfAsync(AsOf);
        snapshot.Posts.ContainsKey(new("PA")).ShouldBeFalse();
        snapshot.Lines.ShouldBeEmpty();
        snapshot.HoldersOf(new("PA")).Count.ShouldBe(endAppointments ? 0 : 1);
        (await host.AsOfAsync("2019-12-31")).LinesTo(new("PA")).Count.ShouldBe(2);
        string.Join(' ', (await host.CheckAsync(AsOf)).Select(d => d.Code)).ShouldBe(reported);
    }

    [Theory]
    [InlineData(false, "ORG0011 ORG0012 ORG0012 ORG0037")]
    [InlineData(true, "")]
    public async Task Merges_into_a_new_unit_and_moves_members_if_asked(bool moveMembers, string reported)
    {
        await using var host = await Host.WithAsync(Base);
        await host.ChangeAsync(ChangeEventKind.Merge, On, ["unit:A", "unit:B"], ["unit:AB"], [Unit("AB")], moveMembers);
        var snapshot = await host.AsOfAsync(AsOf);
        snapshot.Units.Keys.Select(u => u.Value).Order(StringComparer.Ordinal).ShouldBe(["A1", "AB", "HQ"]);
        if (moveMembers)
        {
            snapshot.PostsIn(new("AB")).Select(p => p.Code.Value).ShouldBe(["PA", "PB"]);
            snapshot.Units[new("A1")].Parent.ShouldBe(new UnitCode("AB"));
        }

        string.Join(' ', (await host.CheckAsync(AsOf)).Select(d => d.Code)).ShouldBe(reported);
    }

    [Fact]
    public async Task Merges_into_one_of_the_originals()
    {
        await using var host = await Host.WithAsync(Base);
        await host.ChangeAsync(ChangeEventKind.Merge, On, ["unit:A", "unit:B"], ["unit:A"], moveMembers: true);
        var snapshot = await host.AsOfAsync(AsOf);
        snapshot.Units.ContainsKey(new("B")).ShouldBeFalse();
        snapshot.PostsIn(new("A")).Select(p => p.Code.Value).ShouldBe(["PA", "PB"]);
        (await host.CheckAsync(AsOf)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Merges_into_a_unit_below_one_of_the_originals()
    {
        await using var host = await Host.WithAsync(Base);
        await host.ChangeAsync(ChangeEventKind.Merge, On, ["unit:A", "unit:B"], ["unit:A1"], [Unit("A1")], moveMembers: true);
        var snapshot = await host.AsOfAsync(AsOf);
        snapshot.Units[new("A1")].Parent.ShouldBe(new UnitCode("HQ"));
        snapshot.PostsIn(new("A1")).Select(p => p.Code.Value).ShouldBe(["PA", "PA1", "PB"]);
        (await host.CheckAsync(AsOf)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_merge_does_not_revive_an_abolished_code()
    {
        await using var host = await Host.WithAsync(Sample.New().Unit("HQ").Unit("A", "HQ").Unit("B", "HQ").Unit("C", "HQ"));
        await host.ChangeAsync(ChangeEventKind.Abolish, On, ["unit:A"], [], []);
        var revived = await Should.ThrowAsync<RuleViolationException>(
            () => host.ChangeAsync(ChangeEventKind.Merge, "2026-06-01", ["unit:B", "unit:C"], ["unit:A"], [Unit("A")]));
        revived.Diagnostic.Code.ShouldBe("ORG0053");
    }

    [Fact]
    public async Task A_change_is_carried_into_states_recorded_for_later_days()
    {
        await using var host = await Host.WithAsync(Sample.New().Unit("HQ").Unit("A", "HQ").Unit("B", "HQ"));
        await host.ChangeAsync(ChangeEventKind.Transfer, "2027-06-01", ["unit:A"], ["unit:A"], [Unit("A") with { Name = new("A"), Parent = new UnitCode("B") }]);
        var old = (await host.AsOfAsync(On)).Units[new("A")];
        await host.ChangeAsync(ChangeEventKind.Rename, On, ["unit:A"], ["unit:A"], [old with { Name = new("Renamed") }]);
        var later = (await host.AsOfAsync("2028-06-01")).Units[new("A")];
        later.Parent.ShouldBe(new UnitCode("B"));
        var before = (await host.AsOfAsync("2026-06-01")).Units[new("A")];
        (before.Name.ToString(), before.Parent).ShouldBe(("Renamed", new UnitCode("HQ")));
        later.Name.ToString().ShouldBe(old.Name.ToString() == "A" ? "Renamed" : "A");
    }

    [Fact]
    public async Task Acts_refuse_circles_and_what_is_not_there()
    {
        await using var host = await Host.WithAsync(Base);
        await host.RefusedAsync("ORG0001", () => host.ChangeAsync(ChangeEventKind.Transfer, On, ["unit:A"], ["unit:A"], [Unit("A", "A")]));
        await host.RefusedAsync("ORG0001", () => host.ChangeAsync(ChangeEventKind.Transfer, On, ["unit:A"], ["unit:A"], [Unit("A", "A1")]));
        await host.RefusedAsync("ORG0050", () => host.ChangeAsync(ChangeEventKind.Transfer, On, ["unit:A"], ["unit:A"], [Unit("A", "NONE")]));
        var since = DateRange.Since(Sample.Day(On));
        await host.RefusedAsync("ORG0004", () => host.CommitAsync(r => r.ReportAsync(new() { Post = new("PA"), Superior = new("PA") }, since)));
        await host.RefusedAsync("ORG0003", () => host.CommitAsync(r => r.ReportAsync(new() { Post = new("PA"), Superior = new("PA1") }, since)));
        await host.RefusedAsync("ORG0050", () => host.CommitAsync(r => r.ReportAsync(new() { Post = new("PA"), Superior = new("NONE") }, since)));
        await host.RefusedAsync("ORG0014", () => host.CommitAsync(r => r.AppointAsync(new() { Code = new("n"), Post = new("PA"), Person = new("x") }, since)));
        await host.CommitAsync(r => r.ReportAsync(new() { Post = new("PA1"), Superior = new("PB") }, since));
        (await host.AsOfAsync(AsOf)).LinesFrom(new("PA1")).Single().Superior.Value.ShouldBe("PB");
    }

    [Fact]
    public async Task An_act_builds_on_what_is_staged()
    {
        var day = DateOnly.ParseExact(On, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await using var host = await Host.WithAsync(Sample.New().Unit("HQ"));
        await host.DoAsync(async register =>
        {
            await register.ChangeAsync(new()
            {
                Event = new() { Code = new("E1"), Kind = ChangeEventKind.Create, On = day, Results = [new("post", "NEW")] },
                After = [new Post { Code = new("NEW"), Title = new("New"), Unit = new("HQ") }],
            });
            await register.AppointAsync(new() { Code = new("X"), Post = new("NEW"), Person = new("p") }, DateRange.Since(day));
            await register.EndAsync(new("X"), new(2026, 6, 1));
            var commit = await register.CommitAsync(new("tester", "Created, filled and ended in one"));
            return commit;
        });
        (await host.AsOfAsync(On)).HoldersOf(new("NEW")).Single().Span.To.ShouldBe(new DateOnly(2026, 6, 1));
    }

    [Fact]
    public async Task Splits()
    {
        await using var host = await Host.WithAsync(Sample.New().Unit("HQ").Unit("A", "HQ"));
        await host.ChangeAsync(ChangeEventKind.Split, On, ["unit:A"], ["unit:S1", "unit:S2"], [Unit("S1"), Unit("S2")]);
        (await host.AsOfAsync(AsOf)).Units.Keys.Select(u => u.Value).Order(StringComparer.Ordinal).ShouldBe(["HQ", "S1", "S2"]);
        (await host.CheckAsync(AsOf)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Renames_regrades_and_transfers_until_the_present_state_would_have_ended()
    {
        await using var host = await Host.WithAsync(Sample.New().Unit("HQ").Unit("A", "HQ").Unit("B", "HQ")
            .Post("P", "A", grade: "20", from: "2015-01-01", to: "2025-01-01").Appointment("a", "P", "x", "2015-01-01", "2025-01-01"));
        await host.ChangeAsync(ChangeEventKind.Rename, "2020-01-01", ["unit:A"], ["unit:A"], [Unit("A", name: "New")]);
        await host.ChangeAsync(ChangeEventKind.Upgrade, "2020-01-01", ["post:P"], ["post:P"], [Post("P", "A", "21")]);
        await host.ChangeAsync(ChangeEventKind.Downgrade, "2021-01-01", ["post:P"], ["post:P"], [Post("P", "A", "19")]);
        await host.ChangeAsync(ChangeEventKind.Transfer, "2022-01-01", ["post:P"], ["post:P"], [Post("P", "B", "19")]);
        var history = await host.HistoryAsync();
        history.Facts.Posts.Select(f => $"{f.State.Unit} {f.State.Grade} {f.Valid}").ShouldBe(
        [
            "A 20 [2015-01-01,2020-01-01)", "A 21 [2020-01-01,2021-01-01)", "A 19 [2021-01-01,2022-01-01)", "B 19 [2022-01-01,2025-01-01)",
        ]);
        history.AsOf(new(2020, 1, 1)).Units[new("A")].Name.ToString().ShouldBe("New");
        history.LineageOf(Sample.Subject("post:P")).Select(e => e.Kind).ShouldBe([ChangeEventKind.Upgrade, ChangeEventKind.Downgrade, ChangeEventKind.Transfer]);
        (await host.CheckAsync("2020-01-01")).ShouldBeEmpty();
    }

    public static TheoryData<ChangeEventKind, string, string> Misshapen => new()
    {
        { ChangeEventKind.Create, "unit:A", "unit:N" },
        { ChangeEventKind.Create, "", "" },
        { ChangeEventKind.Abolish, "", "" },
        { ChangeEventKind.Abolish, "unit:A", "unit:N" },
        { ChangeEventKind.Merge, "unit:A", "unit:N" },
        { ChangeEventKind.Merge, "unit:A unit:B", "" },
        { ChangeEventKind.Merge, "unit:A unit:B", "unit:N unit:M" },
        { ChangeEventKind.Split, "unit:A", "unit:N" },
        { ChangeEventKind.Split, "unit:A unit:B", "unit:N unit:M" },
        { ChangeEventKind.Rename, "unit:A", "unit:N" },
        { ChangeEventKind.Upgrade, "post:PA", "" },
        { ChangeEventKind.Transfer, "", "unit:A" },
        { ChangeEventKind.Create, "", "place:N" },
    };

    [Theory]
    [MemberData(nameof(Misshapen))]
    public async Task Refuses_what_its_kind_does_not_allow(ChangeEventKind kind, string originals, string results)
    {
        await using var host = await Host.WithAsync(Base);
        var after = results.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Sample.Subject)
            .Select(s => s.Kind switch { "unit" => (IFactState)Unit(s.Code), "post" => Post(s.Code, "HQ"), _ => new Place { Code = new(s.Code), Name = new(s.Code) } });
        await host.RefusedAsync("ORG0052", () => host.ChangeAsync(
            kind, On, originals.Split(' ', StringSplitOptions.RemoveEmptyEntries), results.Split(' ', StringSplitOptions.RemoveEmptyEntries), [.. after]));
    }

    [Fact]
    public async Task Refuses_states_that_do_not_match_the_results()
    {
        await using var host = await Host.WithAsync(Base);
        await host.RefusedAsync("ORG0052", () => host.ChangeAsync(ChangeEventKind.Create, On, [], ["unit:N"]));
        await host.RefusedAsync("ORG0052", () => host.ChangeAsync(ChangeEventKind.Rename, On, ["unit:A"], ["unit:A"], [Unit("B")]));
        await host.RefusedAsync("ORG0052", () => host.ChangeAsync(ChangeEventKind.Create, On, [], ["unit:N"], [Unit("N"), Unit("M")]));
        await host.RefusedAsync("ORG0050", () => host.ChangeAsync(ChangeEventKind.Merge, On, ["unit:A", "unit:B"], ["unit:N"]));
        await host.RefusedAsync("ORG0050", () => host.ChangeAsync(ChangeEventKind.Abolish, On, ["unit:NONE"], []));
        await host.RefusedAsync("ORG0050", () => host.ChangeAsync(ChangeEventKind.Abolish, "2014-01-01", ["post:PA"], []));
    }

    [Fact]
    public async Task Stamps_what_is_missing_and_nothing_twice()
    {
        await using var host = await Host.WithAsync(Sample.New().Unit("HQ").Unit("A", "HQ", "office").Unit("B", "HQ", "office")
            .Post("B-clerk", "B").Post("BOSS", "HQ").Line("B-clerk", "BOSS"));
        var template = new OfficeTemplate
        {
            Code = new("t"), Name = new("Office"), Classification = "office",
            Posts = [new() { Key = "head", Title = new("Head"), Grade = "3" }, new() { Key = "clerk", Title = new("Clerk"), Seats = 2, ReportsTo = "head" }],
        };
        (await host.StampAsync(template, On, "A", "B")).ShouldBe(3);
        (await host.StampAsync(template, On, "A", "B")).ShouldBe(0);
        var snapshot = await host.AsOfAsync(AsOf);
        snapshot.PostsIn(new("A")).Select(p => $"{p.Code} {p.Seats} {p.Template} {p.TemplatePost}").ShouldBe(["A-clerk 2 t clerk", "A-head 1 t head"]);
        snapshot.LinesFrom(new("A-clerk")).Single().Superior.Value.ShouldBe("A-head");

        // What was there keeps its superior.
        snapshot.LinesFrom(new("B-clerk")).Single().Superior.Value.ShouldBe("BOSS");
        (await host.LedgerAsync()).Commits.Count.ShouldBe(2);
        await host.RefusedAsync("ORG0050", () => host.StampAsync(template, On, "NONE"));
    }

    [Fact]
    public async Task Posts_that_report_to_each_other_can_cease_together()
    {
        await using var host = await Host.WithAsync(Sample.New().Unit("HQ").Post("A", "HQ").Post("B", "HQ").Line("B", "A", from: "2015-01-01"));
        await host.ChangeAsync(ChangeEventKind.Abolish, "2020-01-01", ["post:A", "post:B"], []);
        (await host.AsOfAsync("2019-12-31")).Lines.ShouldHaveSingleItem();
        (await host.AsOfAsync("2020-01-01")).Lines.ShouldBeEmpty();
    }
}
