using System.CommandLine;
using ElectionCore.Organization;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>org change</c></summary>
internal static class ChangeVerb
{
    public static Command Create()
    {
        var words = new ChangeWords();
        var commit = new CommitOptions();
        var command = new Command("change", "Creates, abolishes, merges, splits, renames, upgrades, downgrades or transfers units and posts.");
        words.AddTo(command);
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(words.On)!.Value;
            var snapshot = await data.Register.AsOfAsync(day, knownAt: null, cancellation);
            var change = words.Read(parsed, snapshot, verb.Language, data.Register.NewCode(), commit.Instrument(parsed));
            await data.Register.ChangeAsync(change, cancellation);
            if (parsed.GetValue(words.ReportsTo) is { } superior && change.Event is { Kind: ChangeEventKind.Create, Results: [{ Kind: "post" } post] })
            {
                await data.Register.ReportAsync(
                    new() { Post = new(post.Code), Superior = superior }, DateRange.Since(day), cancellation);
            }

            var act = change.Event;
            var said = $"{Words.Of(act.Kind)} on {Days.Iso(act.On)}: {string.Join(", ", act.Originals)}{(act.Originals.Count > 0 && act.Results.Count > 0 ? " to " : "")}{string.Join(", ", act.Results)}.";
            return await verb.CommitAsync(data, commit.Details(parsed, said.TrimEnd('.')), said, cancellation);
        }, token));
        return command;
    }
}
