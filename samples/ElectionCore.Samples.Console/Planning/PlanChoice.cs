using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>Which plan, on which day and as known when: how every question about a plan begins.</summary>
internal sealed class PlanChoice
{
    private readonly AsKnown _when = new();
    private readonly Option<PlanCode?> _plan = Option();

    /// <summary>The option by which a plan is named.</summary>
    public static Option<PlanCode?> Option() => Values.Code<PlanCode>(
        "--plan", "The plan. Default: the only one; or of several the strategic one that covers the day, or began last before it.");

    public void AddTo(Command command)
    {
        command.Options.Add(_plan);
        _when.AddTo(command);
    }

    /// <summary>The plan that is meant with all that belongs to it, or null for the plan when there are none at all.</summary>
    public async Task<PlanView> TryReadAsync(Verb verb, CancellationToken cancellationToken)
    {
        var data = await verb.OpenAsync(cancellationToken);
        var day = verb.Parsed.GetValue(_when.AsOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellationToken);
        var knownAt = await _when.KnownAtAsync(verb, data.Register, cancellationToken);
        return await ReadAsync(data, verb.Parsed.GetValue(_plan), day, knownAt, cancellationToken);
    }

    /// <exception cref="RuleViolationException">There are no plans.</exception>
    public async Task<PlanView> ReadAsync(Verb verb, CancellationToken cancellationToken) =>
        (await TryReadAsync(verb, cancellationToken)).Require();

    /// <summary>Reads the plan that a code or its absence means.</summary>
    /// <exception cref="RuleViolationException">There is none with that code.</exception>
    /// <exception cref="UsageException">There are several, and nothing says which is meant.</exception>
    public static async Task<PlanView> ReadAsync(
        DataSource data, PlanCode? wanted, DateOnly day, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var plans = await data.Planning.PlansAsync(day, knownAt, cancellationToken);
        if (plans.Count == 0 && wanted is null)
        {
            return new(data, day, knownAt, [], Content: null);
        }

        var code = wanted ?? Default(plans, day);
        return await ReadAsync(data, plans, code, day, knownAt, cancellationToken) is { Content: not null } view
            ? view
            : throw new RuleViolationException(ConsoleDiagnostics.NoPlan.At(default, ("plan", code), ("on", day), ("plans", plans.Count == 0 ? "none" : Listed(plans))));
    }

    /// <summary>Reads the plan of a code, which may not be there yet.</summary>
    public static async Task<PlanView> TryReadAsync(DataSource data, PlanCode code, DateOnly day, CancellationToken cancellationToken) =>
        await ReadAsync(data, await data.Planning.PlansAsync(day, knownAt: null, cancellationToken), code, day, knownAt: null, cancellationToken);

    private static async Task<PlanView> ReadAsync(
        DataSource data, IReadOnlyList<Plan> plans, PlanCode code, DateOnly day, DateTimeOffset? knownAt, CancellationToken cancellationToken) =>
        new(data, day, knownAt, plans, await data.Planning.ReadAsync(code, day, knownAt, cancellationToken));

    private static PlanCode Default(IReadOnlyList<Plan> plans, DateOnly day) =>
        plans is [var only]
            ? only.Code
            : plans.Where(p => p.Kind == PlanKind.Strategic && p.Period.Start <= day)
                .OrderByDescending(p => p.Period.Contains(day)).ThenByDescending(p => p.Period.Start).ThenBy(p => p.Code)
                .FirstOrDefault()?.Code
                ?? throw new UsageException("--plan", $"No strategic plan has begun by {Days.Iso(day)}. Say which is meant: {Listed(plans)}.");

    private static string Listed(IReadOnlyList<Plan> plans) => string.Join(", ", plans.Select(p => p.Code));
}
