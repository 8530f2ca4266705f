using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>training submit</c>, <c>training approve</c>, <c>training withdraw</c>: plans of training of either kind.</summary>
internal sealed class TrainingApprovalVerbs : ApprovalVerbs<string, IFactState>
{
    protected override string What => "a plan of training";

    protected override Argument<string> Named(ApprovalAct act) => Values.Path("CODE", "The cascade plan or training plan.");

    protected override Task<IFactState> SubmitAsync(DataSource data, string named, string chain, Signed act, CancellationToken cancellationToken) => OfKindAsync(
        data, named, act,
        async plan => await data.Capacity.SubmitPlanAsync<CascadePlanRecord>(plan, chain, act.By, act.On, cancellationToken),
        async plan => await data.Capacity.SubmitPlanAsync<TrainingPlan>(plan, chain, act.By, act.On, cancellationToken),
        cancellationToken);

    protected override Task<IFactState> ApproveAsync(
        DataSource data, string named, Signed act, Instrument instrument, string? comment, CancellationToken cancellationToken) => OfKindAsync(
        data, named, act,
        async plan => await data.Capacity.ApprovePlanAsync<CascadePlanRecord>(plan, act.By, act.On, instrument, comment, cancellationToken),
        async plan => await data.Capacity.ApprovePlanAsync<TrainingPlan>(plan, act.By, act.On, instrument, comment, cancellationToken),
        cancellationToken);

    protected override Task<IFactState> ReturnAsync(
        DataSource data, string named, Signed act, string reason, Instrument? instrument, CancellationToken cancellationToken) => OfKindAsync(
        data, named, act,
        async plan => await data.Capacity.ReturnPlanAsync<CascadePlanRecord>(plan, act.By, act.On, reason, instrument, cancellationToken),
        async plan => await data.Capacity.ReturnPlanAsync<TrainingPlan>(plan, act.By, act.On, reason, instrument, cancellationToken),
        cancellationToken);

    protected override Task<IFactState> WithdrawAsync(DataSource data, string named, Signed act, string reason, CancellationToken cancellationToken) => OfKindAsync(
        data, named, act,
        async plan => await data.Capacity.WithdrawPlanAsync<CascadePlanRecord>(plan, act.By, act.On, reason, cancellationToken),
        async plan => await data.Capacity.WithdrawPlanAsync<TrainingPlan>(plan, act.By, act.On, reason, cancellationToken),
        cancellationToken);

    protected override string Name(IFactState next) => next.Subject.ToString();

    protected override Task<int> StoreAsync(Verb verb, DataSource data, IFactState next, CommitDetails details, CancellationToken cancellationToken) =>
        PlanOnRecord.StoreAsync(verb, data, next, details, cancellationToken);

    private static async Task<IFactState> OfKindAsync(
        DataSource data, string named, Signed act, Func<SubjectRef, Task<IFactState>> cascade, Func<SubjectRef, Task<IFactState>> training, CancellationToken cancellationToken)
    {
        var plan = await PlanOnRecord.FindAsync(data, named, act.On, cancellationToken);
        return await (plan.State is CascadePlanRecord ? cascade : training)(plan.Subject);
    }
}
