using ElectionCore.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Inclusion.Tests;

public sealed class InclusionRegisterTests : IDisposable
{
    private static readonly DateOnly Day = new(2020, 10, 2);
    private static readonly Dataset Roll = new()
    {
        Code = "roll", Name = new("Electoral roll"), Publisher = "Commission", Source = "Gazette",
        Dimensions = [new("sex", "sex-mf", "1")], Measures = [Cubes.Registered],
    };

    private readonly FakeClock _clock = new(new DateTimeOffset(2020, 11, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly ServiceProvider _host;

    public InclusionRegisterTests() =>
        _host = new ServiceCollection().AddSingleton<TimeProvider>(_clock).AddElectionCore(core => core.AddInclusion()).BuildServiceProvider();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_dataset_is_stored_once_corrected_and_answered_as_it_was_known()
    {
        (await ImportAsync(10, 9, Day))!.Number.ShouldBe(1);
        (await ImportAsync(10, 9, Day)).ShouldBeNull("nothing changed");
        var before = _clock.GetUtcNow();
        _clock.Advance(TimeSpan.FromDays(1));
        (await ImportAsync(10, 8, Day))!.Number.ShouldBe(2);
        await ImportAsync(12, 11, Day.AddYears(1));

        var now = await ReadAsync(knownAt: null);
        now.Periods.Count.ShouldBe(2);
        Women(now).ShouldBe(new ObservedCount(8));
        Women(await ReadAsync(before)).ShouldBe(new ObservedCount(9));
        (await Scope(r => r.ReadAsync("none"))).ShouldBeNull();
        (await Scope(r => r.DatasetsAsync())).ShouldHaveSingleItem().ShouldBe(Roll);

        static ObservedCount Women(DatasetContent content) =>
            content.ToCube(content.Periods[0], policies: null, out _)["registered", new(("sex", "F"))];
    }

    [Fact]
    public async Task A_time_that_cuts_into_another_is_refused_and_nothing_is_stored()
    {
        await ImportAsync(10, 9, Day, days: 30);
        var fault = await Should.ThrowAsync<RuleViolationException>(() => ImportAsync(3, 2, Day, days: 10));
        fault.Diagnostic.Code.ShouldBe("INC0061");
        (await ReadAsync(knownAt: null)).Periods.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_import_does_not_change_what_other_counts_rest_on()
    {
        await ImportAsync(10, 9, Day);
        var harmless = Cubes.Sex with { Dimension = StandardDimensions.Sex with { Overlaps = true } };
        var changed = Cubes.Sex with { Classification = Cubes.Sex.Classification with { Items = [Cubes.Item("M"), Cubes.Item("F"), Cubes.Item("X")] } };
        foreach (var other in new[] { harmless, changed })
        {
            var content = new DatasetContent(Roll with { Code = "other" }, [other], []);
            (await Should.ThrowAsync<RuleViolationException>(() => Scope(r => r.ImportAsync(content, new("test", "Other"))))).Diagnostic.Code.ShouldBe("INC0062");
        }

        (await Scope(r => r.DatasetsAsync())).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Faulty_counts_are_not_stored()
    {
        var (good, twice) = (Content(10, 9, Day, 1).Observations, Content(11, 9, Day, 1).Observations);
        await RefusesAsync("INC0038", [good[0], twice[0]]);
        await RefusesAsync("INC0036", [good[0] with { Observation = good[0].Observation with { At = new(("sex", "men")) } }]);
        await RefusesAsync("INC0035", [good[0] with { Observation = good[0].Observation with { Measure = "votes" } }]);
        await RefusesAsync("INC0037", [good[0] with { Observation = good[0].Observation with { At = default } }]);
        (await Scope(r => r.DatasetsAsync())).ShouldBeEmpty();

        async Task RefusesAsync(string code, DatedObservation[] observations) =>
            (await Should.ThrowAsync<RuleViolationException>(() => Scope(r => r.ImportAsync(new(Roll, [Cubes.Sex], observations), new("test", "Faulty")))))
                .Diagnostic.Code.ShouldBe(code);
    }

    [Fact]
    public async Task The_same_days_are_the_same_however_they_are_stated()
    {
        var month = DateRange.Between(new PartialDate(2020, 10), new PartialDate(2020, 10));
        var first = Content(10, 9, new(2020, 10, 1), 31);
        await Scope(r => r.ImportAsync(first, new("test", "By days")));
        await Scope(r => r.ImportAsync(new(Roll, [Cubes.Sex], first.Observations.Select(o => o with { Period = month })), new("test", "By month")));
        (await ReadAsync(knownAt: null)).Periods.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_dataset_whose_classification_is_gone_is_not_half_read()
    {
        await Scope(async r =>
        {
            await r.Facts<Dataset>().RecordAsync(Roll, DateRange.Always);
            return await r.CommitAsync(new("test", "Only the dataset"));
        });
        (await Should.ThrowAsync<RuleViolationException>(() => ReadAsync(knownAt: null))).Diagnostic.Code.ShouldBe("INC0060");
    }

    [Fact]
    public async Task Policies_are_those_in_force_on_the_day()
    {
        await Scope(async r =>
        {
            await r.Facts<SensitivityPolicy>().RecordAsync(CubeTests.Policy("religion"), DateRange.Between(Day, Day.AddYears(1)));
            return await r.CommitAsync(new("test", "Policy"));
        });
        (await Scope(r => r.PoliciesAsync(Day))).ShouldHaveSingleItem();
        (await Scope(r => r.PoliciesAsync(Day.AddYears(1)))).ShouldBeEmpty();
    }

    private static DatasetContent Content(long men, long women, DateOnly from, int days) => new(
        Roll, [Cubes.Sex],
        [
            new(new() { Dataset = "roll", Measure = "registered", At = new(("sex", "M")), Count = men }, DateRange.Between(from, from.AddDays(days))),
            new(new() { Dataset = "roll", Measure = "registered", At = new(("sex", "F")), Count = women }, DateRange.Between(from, from.AddDays(days))),
        ]);

    private Task<Commit?> ImportAsync(long men, long women, DateOnly from, int days = 1) =>
        Scope(r => r.ImportAsync(Content(men, women, from, days), new("test", "Roll")));

    private async Task<DatasetContent> ReadAsync(DateTimeOffset? knownAt) => (await Scope(r => r.ReadAsync("roll", knownAt)))!;

    private async Task<T> Scope<T>(Func<InclusionRegister, Task<T>> act)
    {
        await using var scope = _host.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<InclusionRegister>());
    }
}
