using ElectionCore.Organization;

namespace ElectionCore.Testing;

/// <summary>Record, correct and retract.</summary>
internal static class FactCases
{
    public static StoreContractCase[] All { get; } =
    [
        new("Recording over an open fact cuts it and keeps the time before", CutsOpen),
        new("Recording in the middle of a fact keeps the time before and after", KeepsBothRests),
        new("Recording over several facts supersedes what lies within and cuts the rest", CutsSeveral),
        new("Recording what is known already stages nothing", RecordsOnce),
        new("A correction takes the place of the whole fact it corrects", Corrects),
        new("A correction makes other facts of the same thing give way", CorrectionMakesRoom),
        new("A correction is about the thing of the fact it corrects", CorrectsSameThing),
        new("A retraction leaves nothing in its place", Retracts),
        new("A fact that is not known cannot be corrected or retracted", RefusesUnknown),
        new("What is staged in one scope builds on what it staged before", BuildsOnStaged),
        new("States and days come back as they were recorded", ComesBack),
    ];

    private static async Task CutsOpen(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "A"), "[2019-01-01,?)").ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "B"), "[2021-01-01,..)").ConfigureAwait(false);
        Expect.Timeline(await host.UnitsAsync().ConfigureAwait(false), "[2019-01-01,2021-01-01) A", "[2021-01-01,..) B");
        Expect.Rows(
            await host.UnitsAsync(FactQuery.EveryRow).ConfigureAwait(false),
            "[2019-01-01,?) A 1-2",
            "[2019-01-01,2021-01-01) A 2-",
            "[2021-01-01,..) B 2-");
    }

    private static async Task KeepsBothRests(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "A"), "[2015-01-01,2025-01-01)").ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "B"), "[2018-01-01,2020-01-01)").ConfigureAwait(false);
        Expect.Timeline(
            await host.UnitsAsync().ConfigureAwait(false),
            "[2015-01-01,2018-01-01) A",
            "[2018-01-01,2020-01-01) B",
            "[2020-01-01,2025-01-01) A");
        Expect.Rows(
            await host.UnitsAsync(FactQuery.EveryRow).ConfigureAwait(false),
            "[2015-01-01,2025-01-01) A 1-2",
            "[2015-01-01,2018-01-01) A 2-",
            "[2018-01-01,2020-01-01) B 2-",
            "[2020-01-01,2025-01-01) A 2-");
    }

    private static async Task CutsSeveral(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "A"), "[..,2016-01-01)").ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "B"), "[2016-01-01,2018-01-01)").ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "C"), "[2019-01-01,..)").ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "D"), "[2015-01-01,2020-01-01)").ConfigureAwait(false);
        Expect.Rows(
            await host.UnitsAsync(FactQuery.EveryRow).ConfigureAwait(false),
            "[..,2016-01-01) A 1-4",
            "[..,2015-01-01) A 4-",
            "[2015-01-01,2020-01-01) D 4-",
            "[2016-01-01,2018-01-01) B 2-4",
            "[2019-01-01,..) C 3-4",
            "[2020-01-01,..) C 4-");

        // Days that only touch do not give way.
        await host.RecordAsync(Sample.Unit("HQ", "E"), "[2020-01-01,..)").ConfigureAwait(false);
        Expect.Rows(
            await host.UnitsAsync().ConfigureAwait(false),
            "[..,2015-01-01) A 4-",
            "[2015-01-01,2020-01-01) D 4-",
            "[2020-01-01,..) E 5-");
    }

    private static async Task RecordsOnce(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ"), "[2019-01-01,..)").ConfigureAwait(false);
        var known = (await host.UnitsAsync().ConfigureAwait(false)).Single();
        await host.InScopeAsync(async scope =>
        {
            var again = await scope.Units.RecordAsync(Sample.Unit("HQ"), Sample.Days("[2019-01-01,..)")).ConfigureAwait(false);
            Expect.Equal(known.Id, again, "the identity of the fact recorded again");
            var corrected = await scope.Units.CorrectAsync(known.Id, known.State, known.Valid).ConfigureAwait(false);
            Expect.Equal(known.Id, corrected, "the identity of the fact corrected to itself");
            Expect.Equal(null, await scope.CommitAsync().ConfigureAwait(false), "the commit");
            return true;
        }).ConfigureAwait(false);
        Expect.Rows(await host.UnitsAsync(FactQuery.EveryRow).ConfigureAwait(false), "[2019-01-01,..) HQ 1-");
    }

    private static async Task Corrects(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "A"), "[2019-01-01,2022-01-01)").ConfigureAwait(false);
        var wrong = (await host.UnitsAsync().ConfigureAwait(false)).Single();
        var right = default(FactId);
        await host.CommitAsync(async scope => right = await scope.Units.CorrectAsync(
            wrong.Id, Sample.Unit("HQ", "B"), Sample.Days("[2020-01-01,2021-01-01)")).ConfigureAwait(false)).ConfigureAwait(false);
        Expect.Rows(
            await host.UnitsAsync(FactQuery.EveryRow).ConfigureAwait(false),
            "[2019-01-01,2022-01-01) A 1-2",
            "[2020-01-01,2021-01-01) B 2-");
        Expect.Equal(right, (await host.UnitsAsync().ConfigureAwait(false)).Single().Id, "the identity of the correction");
    }

    private static async Task CorrectionMakesRoom(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "A"), "[2018-01-01,2020-01-01)").ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "B"), "[2020-01-01,..)").ConfigureAwait(false);
        var later = (await host.UnitsAsync().ConfigureAwait(false))[1];
        await host.CommitAsync(scope => scope.Units.CorrectAsync(
            later.Id, later.State, Sample.Days("[2019-06-01,..)")).AsTask()).ConfigureAwait(false);
        Expect.Rows(
            await host.UnitsAsync().ConfigureAwait(false),
            "[2018-01-01,2019-06-01) A 3-",
            "[2019-06-01,..) B 3-");
    }

    private static async Task CorrectsSameThing(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ"), "[..,..)").ConfigureAwait(false);
        var fact = (await host.UnitsAsync().ConfigureAwait(false)).Single();
        await Expect.ThrowsAsync<ArgumentException>(() => host.CommitAsync(
            scope => scope.Units.CorrectAsync(fact.Id, Sample.Unit("OTHER"), DateRange.Always).AsTask())).ConfigureAwait(false);
        Expect.Rows(await host.UnitsAsync(FactQuery.EveryRow).ConfigureAwait(false), "[..,..) HQ 1-");
    }

    private static async Task Retracts(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "A"), "[2018-01-01,..)").ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "B"), "[2020-01-01,..)").ConfigureAwait(false);
        var fact = (await host.UnitsAsync().ConfigureAwait(false))[1];
        await host.CommitAsync(scope => scope.Units.RetractAsync(fact.Id).AsTask()).ConfigureAwait(false);
        Expect.Timeline(await host.UnitsAsync().ConfigureAwait(false), "[2018-01-01,2020-01-01) A");
        Expect.Rows(
            await host.UnitsAsync(FactQuery.EveryRow).ConfigureAwait(false),
            "[2018-01-01,..) A 1-2",
            "[2018-01-01,2020-01-01) A 2-",
            "[2020-01-01,..) B 2-3");
    }

    private static async Task RefusesUnknown(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "A"), "[2018-01-01,..)").ConfigureAwait(false);
        var superseded = (await host.UnitsAsync().ConfigureAwait(false)).Single().Id;
        await host.RecordAsync(Sample.Unit("HQ", "B"), "[2018-01-01,..)").ConfigureAwait(false);
        foreach (var id in new[] { superseded, FactId.New(run.Clock.GetUtcNow()), default })
        {
            await host.InScopeAsync(async scope =>
            {
                await Expect.ViolationAsync(CoreDiagnostics.UnknownFact, () => scope.Units.RetractAsync(id).AsTask()).ConfigureAwait(false);
                await Expect.ViolationAsync(
                    CoreDiagnostics.UnknownFact,
                    () => scope.Units.CorrectAsync(id, Sample.Unit("HQ"), DateRange.Always).AsTask()).ConfigureAwait(false);
                Expect.Equal(null, await scope.CommitAsync().ConfigureAwait(false), "the commit after the refusals");
                return true;
            }).ConfigureAwait(false);
        }
    }

    private static async Task BuildsOnStaged(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        await host.RecordAsync(Sample.Unit("HQ", "A"), "[2018-01-01,..)").ConfigureAwait(false);
        await host.CommitAsync(async scope =>
        {
            await scope.Units.RecordAsync(Sample.Unit("HQ", "B"), Sample.Days("[2019-01-01,..)")).ConfigureAwait(false);
            var third = await scope.Units.RecordAsync(Sample.Unit("HQ", "C"), Sample.Days("[2020-01-01,..)")).ConfigureAwait(false);
            var fourth = await scope.Units.CorrectAsync(
                third, Sample.Unit("HQ", "D"), Sample.Days("[2021-01-01,..)")).ConfigureAwait(false);
            await Expect.ViolationAsync(CoreDiagnostics.UnknownFact, () => scope.Units.RetractAsync(third).AsTask()).ConfigureAwait(false);
            await scope.Units.CorrectAsync(fourth, Sample.Unit("HQ", "E"), Sample.Days("[2022-01-01,..)")).ConfigureAwait(false);
        }).ConfigureAwait(false);
        Expect.Rows(
            await host.UnitsAsync(FactQuery.EveryRow).ConfigureAwait(false),
            "[2018-01-01,..) A 1-2",
            "[2018-01-01,2019-01-01) A 2-",
            "[2019-01-01,2020-01-01) B 2-",
            "[2022-01-01,..) E 2-");
    }

    private static async Task ComesBack(ContractRun run)
    {
        var host = await run.HostAsync().ConfigureAwait(false);
        var instrument = new Instrument("SRO 12", new PartialDate(2018, 5), "President");
        var unit = new OrganizationalUnit
        {
            Code = new("HQ/ë-1"),
            Name = new LocalizedText("en", "Secretariat").With("ur", "سیکرٹریٹ").With("prs", "دارالانشاء"),
            Parent = new UnitCode("TOP"),
            Classification = "secretariat",
            Place = new PlaceCode("PK1"),
            Mandate = new("Runs elections"),
            Identifiers = [new("iso3166-2", "PK-IS"), new("p-code", "PK1")],
        };
        var post = new Post
        {
            Code = new("DG"), Title = new("ur", "ڈائریکٹر جنرل"), Unit = unit.Code, Seats = 3, Fte = 2.5m, IsJobShare = true, Grade = "BS-21",
            Kind = PostKind.Temporary, Role = "head", Sanction = instrument, Template = new TemplateCode("T"), TemplatePost = "dg",
        };
        var appointment = new Appointment
        {
            Code = new("a1"), Post = post.Code, Person = new("p1"), Basis = AppointmentBasis.AdditionalCharge,
            Status = AppointmentStatus.Suspended, Fte = 0.333m, TermMonths = 36, Renewal = 1, Instrument = instrument,
            Nomination = new NominationCode("n1"),
        };
        string[] ranges = ["[2018-05,2019)", "[?,2017-02-28)", "[2020-02-29,?)"];
        await host.CommitAsync(async scope =>
        {
            foreach (var range in ranges)
            {
                await scope.Units.RecordAsync(unit, Sample.Days(range)).ConfigureAwait(false);
            }

            await scope.Posts.RecordAsync(post, DateRange.Always).ConfigureAwait(false);
            await scope.Facts<Appointment>().RecordAsync(appointment, DateRange.Always).ConfigureAwait(false);
        }).ConfigureAwait(false);
        var units = await host.UnitsAsync().ConfigureAwait(false);
        Expect.Sequence(["[?,2017-02-28)", "[2018-05,2019)", "[2020-02-29,?)"], units.Select(f => f.Valid.ToString()), "the days");
        foreach (var fact in units)
        {
            Expect.Equal(unit, fact.State, "the unit");
        }

        Expect.Equal(post, (await host.ReadAsync<Post>().ConfigureAwait(false)).Single().State, "the post");
        Expect.Equal(appointment, (await host.ReadAsync<Appointment>().ConfigureAwait(false)).Single().State, "the appointment");
    }
}
