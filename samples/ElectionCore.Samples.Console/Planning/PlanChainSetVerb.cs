using System.CommandLine;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>plan chains set</c></summary>
internal static class PlanChainSetVerb
{
    public static Command Create()
    {
        var code = Values.Path("CHAIN", "The code of the chain.");
        var name = Values.Text("--name", "Its name, in the language of --lang. Default: its code.");
        var stages = new Option<string[]>("--stage")
        {
            Description = "A stage and who may sign at it, in the order of the stages: --stage head=p.khan --stage secretary=s.ali,n.aslam.",
            HelpName = "STAGE=PERSON,…",
            AllowMultipleArgumentsPerToken = true,
            Required = true,
        };
        var on = Values.Day("--on", "The first day on which it holds. Default: it always has.");
        var commit = new CommitOptions();
        var command = new Command("set", "Sets who approves reports: the stages of a chain, first to last, and who may sign at each.") { code, name, stages, on };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var chain = Chain(parsed.GetRequiredValue(code), parsed.GetValue(name), verb.Language, parsed.GetRequiredValue(stages));
            var data = await verb.OpenAsync(cancellation);
            await ApprovalChains.StageAsync(data, [chain], parsed.GetValue(on), cancellation);
            return await verb.CommitAsync(
                data, commit.Details(parsed, $"Chain of approval {Output.Clean(chain.Code)}"),
                $"{Output.Clean(chain.Code)}: {string.Join(", then ", chain.Stages.Select(s => Output.Clean(s.Code)))}.", cancellation);
        }, token));
        return command;
    }

    private static ApprovalChain Chain(string code, string? name, string language, string[] stages)
    {
        if (!CodeFormat.IsValid(code))
        {
            throw new UsageException("CHAIN", $"'{Output.Clean(code)}' is not a valid code.");
        }

        var read = stages.Select(Stage).ToList();
        return read.DistinctBy(s => s.Code, StringComparer.Ordinal).Count() == read.Count
            ? new() { Code = code, Name = new(language, name ?? code), Stages = [.. read] }
            : throw new UsageException("--stage", "A stage is named twice. One person after the other is two stages with names of their own; one of several is one stage with several people.");
    }

    private static ApprovalStage Stage(string text)
    {
        var people = text.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } stage, { Length: > 0 } list] && CodeFormat.IsValid(stage)
            ? list.Split(',', StringSplitOptions.TrimEntries)
            : throw new UsageException("--stage", $"'{Output.Clean(text)}' is not a stage and who may sign at it; write it as head=p.khan or head=p.khan,s.ali.");
        return new()
        {
            Code = stage,
            Name = new(stage),
            Signatories = [.. people.Select(p => PersonRef.TryParse(p, provider: null, out var person)
                ? new ApprovalSignatory(person)
                : throw new UsageException("--stage", $"'{Output.Clean(p)}' is not a valid code of a person."))],
        };
    }
}
