using System.CommandLine;
using System.Globalization;
using ElectionCore.Inclusion;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>inclusion interval</c></summary>
internal static class IntervalVerb
{
    public static Command Create()
    {
        var hits = Count("--hits", "How many of the sample had the property.");
        var of = Count("--of", "How many were drawn.");
        var method = new Option<string>("--method") { Description = "Wilson's score interval, or the exact one of Clopper and Pearson.", DefaultValueFactory = _ => "wilson" };
        method.AcceptOnlyFromAmong("wilson", "exact");
        var level = Level();
        var command = new Command("interval", "The confidence interval of a share that was found in a sample.") { hits, of, method, level };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, (verb, _) =>
        {
            var share = ShareOf(parsed.GetValue(hits), parsed.GetValue(of));
            var isExact = parsed.GetValue(method) == "exact";
            if (isExact && share.Of > SampleShare.MaximumExactSize)
            {
                throw new UsageException("--of", $"The exact interval is computed for samples of at most {Number(SampleShare.MaximumExactSize)}.");
            }

            var confidence = parsed.GetValue(level);
            var interval = isExact ? share.ExactInterval(confidence) : share.WilsonInterval(confidence);
            if (verb.IsJson)
            {
                WriteJson(share, isExact, confidence, interval);
            }
            else
            {
                Write(verb.Output, share, isExact, confidence, interval);
            }

            return Task.FromResult(App.Done);
        }, token));
        return command;
    }

    private static SampleShare ShareOf(long hits, long of) => hits > of
        ? throw new UsageException("--hits", $"{Number(hits)} of {Number(of)}: there are more hits than were drawn.")
        : new(hits, of);

    private static void Write(Output output, SampleShare share, bool isExact, decimal level, ConfidenceInterval? interval)
    {
        output.Line(interval is null
            ? $"Share: {share.Share}, undefined: nobody was drawn"
            : $"Share: {share.Share} = {share.Share.ToPercentString(3, MidpointRounding.AwayFromZero)}");
        output.Line(interval is null ? "Interval: undefined" : $"Interval: {Percent(interval.Lower)} to {Percent(interval.Upper)}");
        output.Line($"Method: {(isExact ? "exact (Clopper and Pearson)" : "Wilson's score interval")}");
        output.Line($"Level: {level.ToString(CultureInfo.InvariantCulture)}");
        output.Line("Intervals are for simple random samples only. A complete count has none: nothing in it was left to chance.");
    }

    private static void WriteJson(SampleShare share, bool isExact, decimal level, ConfidenceInterval? interval) => Output.Json(json =>
    {
        json.WriteNumber("hits", share.Hits);
        json.WriteNumber("of", share.Of);
        json.WriteRatio("share", share.Share);
        json.WriteString("method", isExact ? "exact" : "wilson");
        json.WriteNumber("level", level);
        if (interval is null)
        {
            json.WriteNull("lower");
            json.WriteNull("upper");
        }
        else
        {
            json.WriteNumber("lower", interval.Lower);
            json.WriteNumber("upper", interval.Upper);
        }
    });

    private static Option<long> Count(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        Required = true,
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                result.AddError($"'{text}' is not a whole number of people.");
            }

            return value;
        },
    };

    private static Option<decimal> Level() => new("--level")
    {
        Description = "How often intervals made this way contain the true share; between 0 and 1. Default: 0.95.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 0.95m,
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value is <= 0 or >= 1)
            {
                result.AddError($"'{text}' is not a level between 0 and 1.");
            }

            return value;
        },
    };

    private static string Percent(double share) => (100 * share).ToString("F3", CultureInfo.InvariantCulture) + "%";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
