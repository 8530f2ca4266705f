using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>plan submit</c>, <c>plan approve</c>, <c>plan withdraw</c>: measurements, several in one commit.</summary>
internal sealed class PlanApprovalVerbs : ApprovalVerbs<MeasurementCode[], IReadOnlyList<Measurement>>
{
    private readonly Option<PlanCode?> _plan = PlanChoice.Option();

    protected override string What => "what was measured";

    protected override Argument<MeasurementCode[]> Named(ApprovalAct act) => act switch
    {
        ApprovalAct.Submit => MeasurementArgument.Several("The drafts, or what was sent or taken back, by code."),
        ApprovalAct.Approve => MeasurementArgument.Several("The measurements, by code. Without one: what waits, and for whom.", required: false),
        _ => MeasurementArgument.Several("The measurements that wait, by code."),
    };

    protected override void AddToApprove(Command command) => command.Options.Add(_plan);

    protected override async Task<int?> ListAsync(
        Verb verb, DataSource data, ParseResult parsed, MeasurementCode[] named, DateOnly on, CancellationToken cancellationToken) => named.Length > 0
        ? null
        : await WaitingList.WriteAsync(verb, (await PlanChoice.ReadAsync(data, parsed.GetValue(_plan), on, knownAt: null, cancellationToken)).Require(), cancellationToken);

    protected override Task<IReadOnlyList<Measurement>> SubmitAsync(
        DataSource data, MeasurementCode[] named, string chain, Signed act, CancellationToken cancellationToken) =>
        EachAsync(named, code => data.Planning.Reporting.SubmitAsync(code, chain, act.By, act.On, cancellationToken));

    protected override Task<IReadOnlyList<Measurement>> ApproveAsync(
        DataSource data, MeasurementCode[] named, Signed act, Instrument instrument, string? comment, CancellationToken cancellationToken) =>
        EachAsync(named, code => data.Planning.Reporting.ApproveAsync(code, act.By, act.On, instrument, comment, cancellationToken));

    protected override Task<IReadOnlyList<Measurement>> ReturnAsync(
        DataSource data, MeasurementCode[] named, Signed act, string reason, Instrument? instrument, CancellationToken cancellationToken) =>
        EachAsync(named, code => data.Planning.Reporting.ReturnAsync(code, act.By, act.On, reason, cancellationToken));

    protected override Task<IReadOnlyList<Measurement>> WithdrawAsync(
        DataSource data, MeasurementCode[] named, Signed act, string reason, CancellationToken cancellationToken) =>
        EachAsync(named, code => data.Planning.Reporting.WithdrawAsync(code, act.By, act.On, reason, cancellationToken));

    protected override string Name(IReadOnlyList<Measurement> next) => string.Join(", ", next.Select(m => m.Code));

    protected override Task<int> StoreAsync(
        Verb verb, DataSource data, IReadOnlyList<Measurement> next, CommitDetails details, CancellationToken cancellationToken) =>
        PlanCommitting.CommitAsync(verb, data.Planning, details, next, cancellationToken);

    private static async Task<IReadOnlyList<Measurement>> EachAsync(MeasurementCode[] codes, Func<MeasurementCode, Task<Measurement>> act)
    {
        var changed = new List<Measurement>();
        foreach (var code in codes.Distinct())
        {
            changed.Add(await act(code));
        }

        return changed;
    }
}
