using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training coverage</c></summary>
internal static class CoverageVerb
{
    public static Command Create()
    {
        var asOf = Values.Day("--as-of", "The day up to which training counts. Default: today where the institution is.");
        var on = Values.Day("--on", "The day of duty, usually election day. Default: the next day on which anybody is posted, or the last there was.");
        var lead = Values.Code<RoleCode>("--lead", "The role that leads a station, such as that of presiding officer. Without it the board cannot say which stations are led by somebody untrained.");
        var by = new Option<string>("--by") { Description = "By what it is divided. Default: the board of districts where the posts of stations are known, otherwise by place." };
        by.AcceptOnlyFromAmong("place", "role", "sex", "group");
        var command = new Command("coverage", "Is every post at every station filled by somebody who is trained, with reserve? Counts of people; shares are derived from them.") { by, asOf, on, lead };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(asOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var leading = parsed.GetValue(lead);
            var coverage = await data.Capacity.CoverageAsync(day, parsed.GetValue(on), leading, cancellation);
            if (leading is { } leader && coverage is not null && coverage.By(CoverageAxis.Role).All(r => r.Role != leader))
            {
                throw new UsageException("--lead", $"No station has posts for {leader}, and nobody is posted as that.");
            }

            var axis = parsed.GetValue(by);
            if (axis is null && coverage is { Whole.Required: > 0 })
            {
                Board(verb, new(coverage, day, leading));
            }
            else
            {
                Divided(verb, day, coverage, Enum.Parse<CoverageAxis>(axis ?? nameof(CoverageAxis.Place), ignoreCase: true));
            }

            return App.Done;
        }, token));
        return command;
    }

    private static void Board(Verb verb, CoverageBoard board)
    {
        if (verb.IsJson)
        {
            Output.Json(board.Write);
        }
        else
        {
            board.Write(verb);
        }
    }

    private static void Divided(Verb verb, DateOnly asOf, TrainingCoverage? coverage, CoverageAxis axis)
    {
        var rows = coverage is null ? [] : coverage.By(axis);
        if (verb.IsJson)
        {
            Output.Json(json => CoverageRows.Write(json, asOf, coverage, rows));
        }
        else if (coverage is null)
        {
            verb.Output.Line("Nobody is posted, and no station has posts. Next: electioncore training import-stations FILE, electioncore training import-duties FILE");
        }
        else
        {
            CoverageRows.Write(verb, asOf, coverage, rows);
        }
    }
}
