using System.Globalization;

namespace ElectionCore.Inclusion.Tests.Statistics;

/// <summary>
/// A thousand records of the voting supplement of the Current Population Survey, as the cpsvote package publishes them with
/// its two codings of turnout.
/// </summary>
public class TurnoutCodingTests
{
    [Fact]
    public void Both_codings_of_turnout_are_those_of_the_published_columns()
    {
        foreach (var row in Rows())
        {
            var answer = AnswerOf(row["VRS_VOTE"]);

            AnswerCoding.CensusTurnout.Apply(answer).ShouldBe(CodedOf(row["cps_turnout"]));
            AnswerCoding.HurAchenTurnout.Apply(answer).ShouldBe(CodedOf(row["hurachen_turnout"]));
        }
    }

    [Fact]
    public void Turnout_by_both_codings_and_both_weights_is_what_the_file_gives()
    {
        var rows = Rows();

        double ShareOf(AnswerCoding coding, string weight) => WeightedSample.Of(
            rows.Select(r => new WeightedAnswer(Number(r[weight]), AnswerOf(r["VRS_VOTE"]))), coding).Share!.Value;

        // Σw(yes) / Σw over the columns of the file, in exact fractions.
        ShareOf(AnswerCoding.CensusTurnout, "WEIGHT").ShouldBe(0.5172401186047907, 1e-13);
        ShareOf(AnswerCoding.CensusTurnout, "turnout_weight").ShouldBe(0.4171572159313353, 1e-13);
        ShareOf(AnswerCoding.HurAchenTurnout, "WEIGHT").ShouldBe(0.5443404868124657, 1e-13);
        ShareOf(AnswerCoding.HurAchenTurnout, "turnout_weight").ShouldBe(0.43892122345778983, 1e-13);
    }

    private static SurveyAnswer AnswerOf(string text) => text switch
    {
        "" => SurveyAnswer.NotAsked,
        "YES" => SurveyAnswer.Yes,
        "NO" => SurveyAnswer.No,
        "DON'T KNOW" => SurveyAnswer.DoNotKnow,
        "REFUSED" => SurveyAnswer.Refused,
        "NO RESPONSE" => SurveyAnswer.NoResponse,
        _ => throw new FormatException(text),
    };

    private static bool? CodedOf(string text) => text switch
    {
        "" => null,
        "YES" => true,
        "NO" => false,
        _ => throw new FormatException(text),
    };

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Rows()
    {
        if (Environment.GetEnvironmentVariable("ELECTIONCORE_DATA") is not { Length: > 0 } data)
        {
            Assert.Skip("ELECTIONCORE_DATA names no folder with published data.");
            return [];
        }

        var lines = File.ReadAllLines(Path.Combine(data, "us-cps-voting-supplement.sample.csv"));
        var names = Fields(lines[0]);
        return [.. lines.Skip(1).Select(line => names.Zip(Fields(line)).ToDictionary(f => f.First, f => f.Second, StringComparer.Ordinal))];
    }

    // Fields of this file hold commas within quotation marks, and no quotation marks.
    private static List<string> Fields(string line)
    {
        List<string> fields = [""];
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add("");
            }
            else
            {
                fields[^1] += c;
            }
        }

        return fields;
    }
}
