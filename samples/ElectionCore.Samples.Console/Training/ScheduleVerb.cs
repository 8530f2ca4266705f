using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>training schedule</c></summary>
internal static class ScheduleVerb
{
    public static Command Create()
    {
        var file = Values.Path("PLAN", "The request of a cascade, as JSON; it is planned first.");
        var tier = Values.Text("--tier", "The tier whose people are trained, by its code in the plan.", "CODE", required: true);
        var course = Values.Code<CourseCode>("--course", "The course they take.", required: true);
        var version = Values.Text("--version", "The version of the course.", "VERSION", required: true);
        var plan = Values.Code<CascadePlanCode>("--plan", "The code of the plan, which is on record (`training cascade --record`) and which its sessions bear. Those on record stay as they are and are not scheduled again.");
        var scattered = new Option<bool>("--scattered") { Description = "Working days may lie between the days of a session." };
        var men = new Option<bool>("--men-may-train-women") { Description = "Say nothing of women's sessions without a woman trainer." };
        var record = new Option<bool>("--record") { Description = "Store the sessions. Needs --plan with the request that is on record, and a plan and a schedule without errors." };
        var output = Values.Text("--out", "Write the sessions here: .csv for a list, .json for records that `training import` takes in.", "FILE");
        var venues = new ScheduleVenues();
        var commit = new CommitOptions();
        var command = new Command("schedule", "Puts the sessions of a cascade's tier into venues, days and rooms and gives them trainers, without clashes.") { file, tier, course, version, plan, scattered, men, record, output };
        venues.AddTo(command);
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var isStored = parsed.GetValue(record);
            var code = parsed.GetValue(plan);
            if (isStored && code is null)
            {
                throw new UsageException("--record", "Say with --plan which plan the sessions are of; without it they would be scheduled again the next time.");
            }

            if (parsed.GetValue(version) is { } name && !CodeFormat.IsValid(name))
            {
                throw new UsageException("--version", "A version has at most 100 characters, with no space at its ends.");
            }

            var rules = venues.Rules(parsed);
            await using var stream = File.OpenRead(path);
            var reading = await CascadeJson.ReadAsync(stream, Output.Clean(Path.GetFileName(path)), cancellation);
            if (reading.Request is not { } request)
            {
                Output.Findings(reading.Findings);
                return App.Faulty;
            }

            var planned = CascadePlanner.Plan(request);
            var wanted = planned.Tier(parsed.GetRequiredValue(tier)!) ?? throw new UsageException(
                "--tier", $"The plan has no such tier that can be planned; it has {string.Join(", ", planned.Tiers.Select(t => Output.Clean(t.Code)))}.");
            var data = await verb.OpenAsync(cancellation);
            var target = parsed.GetValue(output) is { } given ? Target(given, data, path, venues.File(parsed)) : null;
            var run = new ScheduleRun(verb, data, new()
            {
                Plan = planned,
                Tier = wanted,
                Course = parsed.GetValue(course)!.Value,
                Version = parsed.GetRequiredValue(version)!,
                Code = code,
                MayBeScattered = parsed.GetValue(scattered),
                Venues = [],
            });
            run.Say(reading.Findings);
            run.Say(planned.Findings);
            if (isStored && run.HasErrors)
            {
                return run.Fail("Not stored: the plan has errors.");
            }

            await run.ReadAsync(isStored, cancellation);
            if (rules is null)
            {
                run.DraftEvenly();
            }
            else if (!await run.DraftByCostAsync(venues.File(parsed)!, rules, cancellation))
            {
                return run.Fail();
            }

            await run.ScheduleAsync(parsed.GetValue(men), cancellation);
            if (target is not null)
            {
                await run.WriteAsync(target, cancellation);
            }

            if (isStored && !run.HasErrors)
            {
                await run.StoreAsync(commit.Details(parsed, $"Scheduled tier {wanted.Code} of plan {code}"), cancellation);
            }

            return run.Report(target);
        }, token));
        return command;
    }

    private static string Target(string path, DataSource data, string plan, string? homes)
    {
        if (Path.GetExtension(path).ToUpperInvariant() is not (".CSV" or ".JSON"))
        {
            throw new UsageException("--out", "The name ends in .csv or .json.");
        }

        OutputPath.Require("--out", path, data.Place.File, plan);
        return OutputPath.Require("--out", path, data.Place.File, homes);
    }
}
