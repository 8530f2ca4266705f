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

    public async Task<OrganizationHistory> HistoryAsync(Verb verb, CancellationToken cancellationToken)
    {
        var data = await verb.OpenAsync(cancellationToken);
        var history = await data.Register.HistoryAsync(knownAt: null, cancellationToken);
        return verb.Parsed.GetValue(KnownOn) is { } day
            ? await data.Register.HistoryAsync(Days.LastMoment(history, day), cancellationToken)
            : history;
    }

    public async Task<OrganizationSnapshot> SnapshotAsync(Verb verb, CancellationToken cancellationToken)
    {
        var history = await HistoryAsync(verb, cancellationToken);
        return history.AsOf(verb.Parsed.GetValue(AsOf) ?? Days.Today(history, verb.Clock));
    }
}
