namespace ElectionCore.Testing;

/// <summary>A clock that stands still until it is told the time. Its time zone is UTC. Safe to share between threads.</summary>
/// <remarks>Timers made from it run in real time; only the time it tells is under control.</remarks>
public sealed class FakeClock : TimeProvider
{
    private long _now;
    private long _elapsed;

    /// <summary>Makes a clock that stands at midnight, 8 February 2024.</summary>
    public FakeClock()
        : this(new DateTimeOffset(2024, 2, 8, 0, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Makes a clock that stands at a moment.</summary>
    /// <param name="now">The moment.</param>
    public FakeClock(DateTimeOffset now) => _now = now.UtcTicks;

    /// <summary>Always UTC.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>The number of timestamps in a second: that of ticks.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _now), TimeSpan.Zero);

    /// <summary>The time that <see cref="Advance"/> let pass; setting the clock does not change it.</summary>
    /// <returns>The time in ticks.</returns>
    public override long GetTimestamp() => Interlocked.Read(ref _elapsed);

    /// <summary>Sets the clock, forwards or backwards.</summary>
    /// <param name="now">The moment it tells from now on.</param>
    public void Set(DateTimeOffset now) => Interlocked.Exchange(ref _now, now.UtcTicks);

    /// <summary>Lets time pass.</summary>
    /// <param name="by">How much; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is negative.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        Interlocked.Add(ref _now, by.Ticks);
        Interlocked.Add(ref _elapsed, by.Ticks);
    }
}
