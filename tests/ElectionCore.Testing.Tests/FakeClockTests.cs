namespace ElectionCore.Testing.Tests;

public class FakeClockTests
{
    [Fact]
    public void Stands_still_until_told()
    {
        var clock = new FakeClock();
        var start = clock.GetUtcNow();
        start.ShouldBe(new DateTimeOffset(2024, 2, 8, 0, 0, 0, TimeSpan.Zero));
        clock.GetUtcNow().ShouldBe(start);
        clock.Advance(TimeSpan.FromMinutes(90));
        clock.GetUtcNow().ShouldBe(start.AddMinutes(90));
        clock.Advance(TimeSpan.Zero);
        clock.GetUtcNow().ShouldBe(start.AddMinutes(90));
    }

    [Fact]
    public void Tells_utc_whatever_it_was_set_to()
    {
        var clock = new FakeClock(new DateTimeOffset(2021, 8, 15, 14, 0, 0, TimeSpan.FromHours(4.5)));
        clock.GetUtcNow().ShouldBe(new DateTimeOffset(2021, 8, 15, 9, 30, 0, TimeSpan.Zero));
        clock.GetUtcNow().Offset.ShouldBe(TimeSpan.Zero);
        clock.LocalTimeZone.ShouldBe(TimeZoneInfo.Utc);
        clock.GetLocalNow().Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void May_be_set_back_but_time_only_passes_forwards()
    {
        var clock = new FakeClock();
        var before = clock.GetTimestamp();
        clock.Set(new DateTimeOffset(1999, 12, 31, 0, 0, 0, TimeSpan.Zero));
        clock.GetUtcNow().Year.ShouldBe(1999);
        clock.GetElapsedTime(before).ShouldBe(TimeSpan.Zero);
        clock.Advance(TimeSpan.FromSeconds(2.5));
        clock.GetElapsedTime(before).ShouldBe(TimeSpan.FromSeconds(2.5));
        Should.Throw<ArgumentOutOfRangeException>(() => clock.Advance(TimeSpan.FromTicks(-1)));
    }

    [Fact]
    public async Task Many_threads_may_advance_it()
    {
        var clock = new FakeClock();
        var start = clock.GetUtcNow();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 1000; i++)
            {
                clock.Advance(TimeSpan.FromTicks(1));
            }
        })));
        clock.GetUtcNow().ShouldBe(start.AddTicks(8000));
    }
}
