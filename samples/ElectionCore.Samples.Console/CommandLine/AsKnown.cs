using System.CommandLine;
using ElectionCore.Organization;

namespace ElectionCore.Samples.CommandLine;

/// <summary>The two dates of a question: the day it is asked of, and the day whose knowledge answers it.</summary>
internal sealed class AsKnown
{
    public Option<DateOnly?> AsOf { get; } = Values.Day("--as-of", "The day the answer is about. Default: today where the institution is.");

    public Option<DateOnly?> KnownOn { get; } = Values.Day("--known-on", "Answer with what was known at the end of that day. Default: all that is known now.");

    public void AddTo(Command command)
    {
        command.Options.Add(AsOf);
        command.Options.Add(KnownOn);
    }

    public async Task<OrganizationSnapshot> SnapshotAsync(Verb verb, CancellationToken cancellationToken)
    {
        var register = (await verb.OpenAsync(cancellationToken)).Register;
        var day = verb.Parsed.GetValue(AsOf) ?? await Days.TodayAsync(register, verb.Clock, cancellationToken);
        return await register.AsOfAsync(day, await KnownAtAsync(verb, register, cancellationToken), cancellationToken);
    }

    /// <summary>The moment of knowledge asked for, or null for now.</summary>
    public async Task<DateTimeOffset?> KnownAtAsync(Verb verb, OrganizationRegister register, CancellationToken cancellationToken) =>
        verb.Parsed.GetValue(KnownOn) is { } day ? await Days.LastMomentAsync(register, day, cancellationToken) : null;
}
