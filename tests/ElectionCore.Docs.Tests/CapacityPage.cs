using ElectionCore.Capacity;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Docs.Tests;

/// <summary>The examples of docs/capacity.md and of the package's README.</summary>
public sealed class CapacityPage
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Cascade()
    {
        // Pakistan 2024: 90,675 stations with 276,402 booths; one presiding officer a station, three others a booth.
        #region cascade
        var plan = CascadePlanner.Plan(new()
        {
            Places = [new() { Code = new("PK"), Stations = 90_675, Booths = [new() { Kind = "any", Count = 276_402 }] }],
            Staffing =
            [
                new() { Role = new("presiding"), PerStation = new(1, 1) },
                new() { Role = new("polling"), PerBooth = new(3, 1) },
            ],
            Reserves = [ReserveRule.FixedRate(new(5, 100))],
            Tiers =
            [
                new()
                {
                    Code = "poll-workers", TrainerRole = new("master-trainer"), TrainersAt = CascadeLevel.Nation,
                    Window = DateRange.Between(new DateOnly(2023, 11, 19), new DateOnly(2024, 2, 4)),
                    Classes = [new() { Role = new("presiding"), Cap = 25, Days = 2 }, new() { Cap = 40 }],
                },
            ],
        });
        Console.WriteLine($"{plan.Tiers[0].People} people, {plan.Tiers[0].Sessions} sessions");   // 965876 people, 25576 sessions
        #endregion

        $"{plan.Tiers[0].People} people, {plan.Tiers[0].Sessions} sessions".ShouldBe("965876 people, 25576 sessions");
        var why = plan.Why(CascadeQuantity.Sessions).Select(r => r.ToString()).ToList();
        why.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Attendance()
    {
        using var host = new ServiceCollection().AddElectionCore(core => core.AddCapacity()).BuildServiceProvider();
        using var scope = host.CreateScope();
        var register = scope.ServiceProvider.GetRequiredService<CapacityRegister>();

        #region attendance
        var version = new CourseVersion { Course = new("POLL"), Version = "2024", Days = 2, RequiredAttendance = new(1, 1) };
        var session = new TrainingSession
        {
            Code = new("S1"), Course = new("POLL"), Version = "2024", Place = new("D1"), Capacity = 25,
            Days = [new(2024, 1, 15), new(2024, 1, 16)],
        };
        await register.ImportAsync(
            [
                version, session,
                new Attendance { Session = new("S1"), Person = new("0001"), Day = new(2024, 1, 15) },
                new Attendance { Session = new("S1"), Person = new("0001"), Day = new(2024, 1, 16) },
                new Attendance { Session = new("S1"), Person = new("0002"), Day = new(2024, 1, 15) },
            ],
            new("district office", "Sheets of January"));

        var attendance = await register.ReadAsync<Attendance>(new(2024, 1, 31)).ToListAsync();
        foreach (var person in CompletionList.Of([session], [version], attendance, []))
        {
            Console.WriteLine($"{person.Person}: {person.State}, {person.DaysPresent} of {person.Days} days");
        }
        // 0001: Finished, 2 of 2 days
        // 0002: Unknown, 1 of 2 days
        #endregion

        CompletionList.Of([session], [version], attendance, []).Select(c => $"{c.Person}: {c.State}, {c.DaysPresent} of {c.Days} days")
            .ShouldBe(["0001: Finished, 2 of 2 days", "0002: Unknown, 1 of 2 days"]);
        await register.CommitAsync(new("tests", "Nothing"), Stop);
    }
}
