namespace ElectionCore.Docs.Tests;

/// <summary>A clock that moves a minute each time it is asked, so that commits differ in time.</summary>
internal sealed class SteppingClock(DateTimeOffset start) : TimeProvider
{
    private int _minutes;

    public override DateTimeOffset GetUtcNow() => start.AddMinutes(_minutes++);
}
