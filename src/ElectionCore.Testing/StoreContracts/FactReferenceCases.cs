using ElectionCore.Organization;

namespace ElectionCore.Testing;

/// <summary>Asking for facts by what their states name.</summary>
internal static class FactReferenceCases
{
    public static StoreContractCase[] All { get; } =
    [
        new("Facts can be asked for by what they name", Named),
        new("Facts that name a thing come in the same order as all facts", Ordered),
        new("What a fact names is asked together with day and knowledge", WithDayAndKnowledge),
        new("What a fact names is asked together with keys", WithKeys),
        new("A scope can ask what names a thing with what it has staged", WithStaged),
        new("A fact of each kind is found by each thing it names", EachKind),
    ];

    private static async Task Named(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(async scope =>
        {
            await scope.Units.RecordAsync(Unit("HQ"), DateRange.Always).ConfigureAwait(false);
            await scope.Units.RecordAsync(Unit("B", "HQ", "HERAT"), DateRange.Always).ConfigureAwait(false);
            await scope.Units.RecordAsync(Unit("A", "HQ"), DateRange.Always).ConfigureAwait(false);
            await scope.Units.RecordAsync(Unit("C", "hq", "HQ"), DateRange.Always).ConfigureAwait(false);
        }).ConfigureAwait(false);
        Expect.Sequence(["A", "B"], await NamingAsync(host, "unit:HQ").ConfigureAwait(false), "the units below HQ");
        Expect.Sequence(["C"], await NamingAsync(host, "unit:hq").ConfigureAwait(false), "the units below hq");
        Expect.Sequence(["C"], await NamingAsync(host, "place:HQ").ConfigureAwait(false), "the units in the place HQ");
        Expect.Sequence(
            ["A", "B"], await NamingAsync(host, "unit:HQ", "place:HERAT", "unit:NONE").ConfigureAwait(false), "the units that name any of several");
        Expect.Sequence([], await NamingAsync(host, "unit:A").ConfigureAwait(false), "what names a thing that nothing names");
        Expect.Sequence([], await NamingAsync(host).ConfigureAwait(false), "what names one of no things");
    }

    private static async Task Ordered(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(async scope =>
        {
            foreach (var code in new[] { "b", "é", "a-1", "B", "a", "10" })
            {
                await scope.Units.RecordAsync(Unit(code, "HQ", "KABUL"), Sample.Days("[2020-01-01,..)")).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        await host.RecordAsync(Unit("a", "HQ"), "[..,2019-01-01)").ConfigureAwait(false);
        await host.RecordAsync(Unit("a", "HQ", "HERAT"), "[2020-01-01,..)").ConfigureAwait(false);
        var rows = await host.UnitsAsync(
            FactQuery.EveryRow with { References = Subjects("unit:HQ", "place:KABUL", "place:HERAT") }).ConfigureAwait(false);
        Expect.Sequence(
            ["10 1", "B 1", "a 2", "a 1", "a 3", "a-1 1", "b 1", "é 1"],
            rows.Select(f => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{f.State.Code} {f.RecordedIn}")),
            "the order of the rows");
    }

    private static async Task WithDayAndKnowledge(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Unit("A", "HQ"), "[2018-01-01,..)").ConfigureAwait(false);
        await host.RecordAsync(Unit("B", "HQ"), "[2018-01-01,2019-01-01)").ConfigureAwait(false);
        await host.RecordAsync(Unit("A", "OTHER"), "[2020-01-01,..)").ConfigureAwait(false);
        var belowHq = new FactQuery { References = Subjects("unit:HQ") };
        Expect.Rows(await host.UnitsAsync(belowHq).ConfigureAwait(false), "[2018-01-01,2020-01-01) A 3-", "[2018-01-01,2019-01-01) B 2-");
        Expect.Rows(
            await host.UnitsAsync(belowHq with { IncludeSuperseded = true }).ConfigureAwait(false),
            "[2018-01-01,..) A 1-3", "[2018-01-01,2020-01-01) A 3-", "[2018-01-01,2019-01-01) B 2-");
        Expect.Rows(await host.UnitsAsync(belowHq with { KnownAt = 1 }).ConfigureAwait(false), "[2018-01-01,..) A 1-3");
        Expect.Rows(
            await host.UnitsAsync(belowHq with { ValidOn = new(2019, 6, 1) }).ConfigureAwait(false), "[2018-01-01,2020-01-01) A 3-");
        Expect.Rows(await host.UnitsAsync(belowHq with { ValidOn = new(2021, 1, 1) }).ConfigureAwait(false));
        Expect.Rows(
            await host.UnitsAsync(belowHq with { ValidOn = new(2021, 1, 1), KnownAt = 2 }).ConfigureAwait(false), "[2018-01-01,..) A 1-3");
    }

    private static async Task WithKeys(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.CommitAsync(async scope =>
        {
            foreach (var (code, parent) in new[] { ("A", "HQ"), ("B", "HQ"), ("C", "OTHER") })
            {
                await scope.Units.RecordAsync(Unit(code, parent), DateRange.Always).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        var belowHq = new FactQuery { References = Subjects("unit:HQ") };
        Expect.Timeline(await host.UnitsAsync(belowHq with { Keys = ["B", "C", "none"] }).ConfigureAwait(false), "[..,..) B");
        Expect.Timeline(await host.UnitsAsync(belowHq with { Keys = ["HQ", "C"] }).ConfigureAwait(false));
        Expect.Timeline(await host.UnitsAsync(belowHq with { Keys = [] }).ConfigureAwait(false));
    }

    private static async Task WithStaged(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Unit("A", "HQ"), "[2018-01-01,..)").ConfigureAwait(false);
        await host.RecordAsync(Unit("B", "OTHER"), "[2018-01-01,..)").ConfigureAwait(false);
        await host.RecordAsync(Unit("C", "HQ"), "[2018-01-01,..)").ConfigureAwait(false);
        var belowHq = new FactQuery { References = Subjects("unit:HQ") };
        var scope = host.Scope();
        await using (scope.ConfigureAwait(false))
        {
            // A moves away, B comes, C is corrected away altogether and D is new.
            await scope.Units.RecordAsync(Unit("A", "OTHER"), Sample.Days("[2020-01-01,..)")).ConfigureAwait(false);
            await scope.Units.RecordAsync(Unit("B", "HQ"), Sample.Days("[2021-01-01,..)")).ConfigureAwait(false);
            await scope.Units.RecordAsync(Unit("C", "OTHER"), Sample.Days("[2018-01-01,..)")).ConfigureAwait(false);
            await scope.Units.RecordAsync(Unit("D", "HQ"), Sample.Days("[2022-01-01,..)")).ConfigureAwait(false);
            var staged = belowHq with { WithStaged = true };
            Expect.Timeline(
                await scope.ReadAsync<OrganizationalUnit>(staged).ConfigureAwait(false),
                "[2018-01-01,2020-01-01) A", "[2021-01-01,..) B", "[2022-01-01,..) D");
            Expect.Timeline(
                await scope.ReadAsync<OrganizationalUnit>(staged with { ValidOn = new(2021, 6, 1) }).ConfigureAwait(false), "[2021-01-01,..) B");
            Expect.Timeline(
                await scope.ReadAsync<OrganizationalUnit>(staged with { Keys = ["A", "C", "D"] }).ConfigureAwait(false),
                "[2018-01-01,2020-01-01) A", "[2022-01-01,..) D");
            Expect.Timeline(
                await scope.ReadAsync<OrganizationalUnit>(belowHq).ConfigureAwait(false), "[2018-01-01,..) A", "[2018-01-01,..) C");
        }

        Expect.Timeline(await host.UnitsAsync(belowHq).ConfigureAwait(false), "[2018-01-01,..) A", "[2018-01-01,..) C");
    }

    private static async Task EachKind(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        var name = new LocalizedText("Any");
        await FoundByAsync(host, new Place { Code = new("P"), Name = name, Parent = new PlaceCode("P0") }, "place:P0").ConfigureAwait(false);
        await FoundByAsync(host, Unit("U", "U0", "P"), "unit:U0", "place:P").ConfigureAwait(false);
        await FoundByAsync(host, Sample.Post("A", "U") with { Template = new TemplateCode("T") }, "unit:U", "template:T").ConfigureAwait(false);
        await FoundByAsync(host, new ReportingLine { Post = new("A"), Superior = new("B") }, "post:A", "post:B").ConfigureAwait(false);
        await FoundByAsync(
            host,
            new Appointment { Code = new("a1"), Post = new("A"), Person = new("p1"), Nomination = new NominationCode("n1") },
            "post:A", "person:p1", "nomination:n1").ConfigureAwait(false);
        await FoundByAsync(host, new AppointmentProcedure { Post = new("A"), Appointer = name }, "post:A").ConfigureAwait(false);
        await FoundByAsync(
            host,
            new Nomination { Code = new("n1"), Post = new("A"), Nominees = [new("p1"), new("p2")], Appointed = new PersonRef("p3") },
            "post:A", "person:p1", "person:p2", "person:p3").ConfigureAwait(false);
        await FoundByAsync(
            host,
            new Delegation
            {
                Code = new("d1"), From = new("A"), To = new("B"), Scope = new("U"), Powers = [], Under = new DelegationCode("d0"),
            },
            "post:A", "post:B", "unit:U", "delegation:d0").ConfigureAwait(false);
        await FoundByAsync(
            host,
            new ChangeEvent
            {
                Code = new("e1"), Kind = ChangeEventKind.Merge, On = new(2020, 1, 1),
                Originals = [new("unit", "U1"), new("unit", "U2")], Results = [new("unit", "U")],
            },
            "unit:U1", "unit:U2", "unit:U").ConfigureAwait(false);
        await FoundByAsync(
            host, new StatedFigure { Code = "f1", Statement = name, Value = 1, Within = new UnitCode("U") }, "unit:U").ConfigureAwait(false);
    }

    private static async Task FoundByAsync<T>(ContractHost host, T state, params string[] expected)
        where T : class, IFactState
    {
        await host.CommitAsync(scope => scope.Facts<T>().RecordAsync(state, DateRange.Always).AsTask()).ConfigureAwait(false);
        Expect.Sequence(
            expected.Order(StringComparer.Ordinal),
            state.References.Select(r => r.ToString()).Order(StringComparer.Ordinal),
            $"what a {typeof(T).Name} names");
        foreach (var named in expected)
        {
            var found = await host.ReadAsync<T>(new() { References = Subjects(named) }).ConfigureAwait(false);
            Expect.Sequence([state], found.Select(f => f.State), $"each {typeof(T).Name} that names {named}");
        }
    }

    private static OrganizationalUnit Unit(string code, string? parent = null, string? place = null) => Sample.Unit(code) with
    {
        Parent = parent is null ? null : new UnitCode(parent),
        Place = place is null ? null : new PlaceCode(place),
    };

    private static System.Collections.Immutable.ImmutableHashSet<SubjectRef> Subjects(params string[] subjects) =>
        [.. subjects.Select(SubjectRef.Parse)];

    private static async Task<IEnumerable<string>> NamingAsync(ContractHost host, params string[] subjects)
    {
        var found = await host.UnitsAsync(new() { References = Subjects(subjects) }).ConfigureAwait(false);
        return found.Select(f => f.State.Code.Value);
    }
}
