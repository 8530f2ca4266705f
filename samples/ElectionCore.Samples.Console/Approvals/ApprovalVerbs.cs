using System.CommandLine;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>The verbs by which something goes through a chain of approval: submit, approve and withdraw. One of these makes one command.</summary>
/// <typeparam name="TNamed">What the command line names.</typeparam>
/// <typeparam name="TNext">What comes of it, to be stored.</typeparam>
internal abstract class ApprovalVerbs<TNamed, TNext>
    where TNamed : notnull
{
    private readonly Option<DateOnly?> _on = Values.Day("--on", "The day. Default: today where the institution is.");
    private readonly CommitOptions _commit = new();

    /// <summary>What goes through the chain, as the descriptions of the verbs say it.</summary>
    protected abstract string What { get; }

    public Command CreateSubmit()
    {
        var named = Named(ApprovalAct.Submit);
        var chain = Values.Text("--chain", "The chain of approval; `plan chains` lists them, `plan chains set` makes one.", "CHAIN", required: true);
        var by = Values.Code<PersonRef>("--by", "Who submits; that person may not approve it later.", required: true);
        return Create(new("submit", $"Submits {What} to a chain of approval. What waits there does not change.") { named, chain, by }, async (verb, data, parsed, on, cancellation) =>
        {
            var to = parsed.GetRequiredValue(chain)!;
            var next = await SubmitAsync(data, parsed.GetRequiredValue(named), to, new(parsed.GetValue(by)!.Value, on), cancellation);
            return await StoreAsync(verb, data, next, _commit.Details(parsed, $"Submission of {Name(next)} to {to}"), cancellation);
        });
    }

    public Command CreateApprove()
    {
        var named = Named(ApprovalAct.Approve);
        var by = Values.Code<PersonRef>("--by", "Who signs: never who submitted it.");
        var comment = Values.Text("--comment", "What is said about it.");
        var back = Values.Text("--return", "Send it back instead, and why. It can then be changed and submitted again.", "REASON");
        var command = new Command("approve", $"Approves {What} at the stage where it waits, with --order; or sends it back with --return.") { named, by, comment, back };
        AddToApprove(command);
        return Create(command, async (verb, data, parsed, on, cancellation) =>
        {
            var subject = parsed.GetValue(named)!;
            if (await ListAsync(verb, data, parsed, subject, on, cancellation) is { } listed)
            {
                return listed;
            }

            var act = new Signed(parsed.GetValue(by) ?? throw new UsageException("--by", "Say who signs."), on);
            var (reason, instrument) = (parsed.GetValue(back), _commit.Instrument(parsed));
            var next = (reason, instrument) switch
            {
                ({ } why, _) => await ReturnAsync(data, subject, act, why, instrument, cancellation),
                (_, { } paper) => await ApproveAsync(data, subject, act, paper, parsed.GetValue(comment), cancellation),
                _ => throw new UsageException("--order", "An approval names its paper: give its number. To send it back, use --return."),
            };
            return await StoreAsync(verb, data, next, _commit.Details(parsed, $"{(reason is null ? "Approval" : "Return")} of {Name(next)}"), cancellation);
        });
    }

    public Command CreateWithdraw()
    {
        var named = Named(ApprovalAct.Withdraw);
        var by = Values.Code<PersonRef>("--by", "Who submitted it; nobody else can take it back.", required: true);
        var command = new Command("withdraw", $"Takes {What} back before it is approved; --reason says why. It can then be changed and submitted again, by somebody else too.") { named, by };
        return Create(command, async (verb, data, parsed, on, cancellation) =>
        {
            var reason = _commit.Reason(parsed) ?? throw new UsageException("--reason", "Say why it is taken back.");
            var next = await WithdrawAsync(data, parsed.GetRequiredValue(named), new(parsed.GetValue(by)!.Value, on), reason, cancellation);
            return await StoreAsync(verb, data, next, _commit.Details(parsed, reason), cancellation);
        });
    }

    /// <summary>The argument that names what the act is about.</summary>
    protected abstract Argument<TNamed> Named(ApprovalAct act);

    /// <summary>Adds what approving has besides.</summary>
    protected virtual void AddToApprove(Command command)
    {
    }

    /// <summary>Lists what waits where the command line names nothing; the exit code, or null where something is named.</summary>
    protected virtual Task<int?> ListAsync(Verb verb, DataSource data, ParseResult parsed, TNamed named, DateOnly on, CancellationToken cancellationToken) =>
        Task.FromResult<int?>(null);

    protected abstract Task<TNext> SubmitAsync(DataSource data, TNamed named, string chain, Signed act, CancellationToken cancellationToken);

    protected abstract Task<TNext> ApproveAsync(DataSource data, TNamed named, Signed act, Instrument instrument, string? comment, CancellationToken cancellationToken);

    protected abstract Task<TNext> ReturnAsync(DataSource data, TNamed named, Signed act, string reason, Instrument? instrument, CancellationToken cancellationToken);

    protected abstract Task<TNext> WithdrawAsync(DataSource data, TNamed named, Signed act, string reason, CancellationToken cancellationToken);

    /// <summary>What it is called in the reason of a commit.</summary>
    protected abstract string Name(TNext next);

    /// <summary>Stores it as it is next, and says where it stands.</summary>
    protected abstract Task<int> StoreAsync(Verb verb, DataSource data, TNext next, CommitDetails details, CancellationToken cancellationToken);

    private Command Create(Command command, Func<Verb, DataSource, ParseResult, DateOnly, CancellationToken, Task<int>> run)
    {
        command.Options.Add(_on);
        _commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            return await run(verb, data, parsed, parsed.GetValue(_on) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation), cancellation);
        }, token));
        return command;
    }

    /// <summary>Who acts, and on which day.</summary>
    protected sealed record Signed(PersonRef By, DateOnly On);
}
