using System.Globalization;
using System.Text;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>The ids of topics and clauses within catalogs. A code that is a token is its own id; others stand behind a word, as tokens.</summary>
internal static class OscalIds
{
    public const string StatementEnd = "_smt";
    private const string Topic = "topic-";
    private const string Clause = "clause-";

    /// <summary>What begins so is not the code of a topic.</summary>
    private static readonly string[] Reserved = [Topic, Clause, "list-"];

    public static string OfTopic(string code) =>
        OscalNames.TokenOf(code) == code && !Array.Exists(Reserved, r => code.StartsWith(r, StringComparison.Ordinal)) ? code : OscalNames.TokenOf(Topic + code);

    public static string OfTopic(TopicCode code) => OfTopic(code.Value);

    public static string OfClause(string number) => OscalNames.TokenOf(Clause + number);

    /// <summary>The code that an id stands for.</summary>
    public static string TopicOf(string id) => id.StartsWith(Topic, StringComparison.Ordinal) ? Decode(id)[Topic.Length..] : id;

    /// <summary>The code of a topic, or the number of a clause, that an id stands for.</summary>
    public static string AnyOf(string id) => id.StartsWith(Clause, StringComparison.Ordinal) ? Decode(id)[Clause.Length..] : TopicOf(id);

    /// <summary>The id of the statement of a topic.</summary>
    public static string StatementOf(TopicCode code) => OfTopic(code) + StatementEnd;

    /// <summary>The code of the topic whose statement it is.</summary>
    public static string TopicOfStatement(string id) => TopicOf(id.EndsWith(StatementEnd, StringComparison.Ordinal) ? id[..^StatementEnd.Length] : id);

    // The way back from a token.
    private static string Decode(string token)
    {
        StringBuilder text = new(token.Length);
        for (var i = 0; i < token.Length; i++)
        {
            var end = token[i] == '_' ? token.IndexOf('_', i + 1) : -1;
            if (end > i && int.TryParse(token.AsSpan(i + 1, end - i - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && Rune.IsValid(number))
            {
                text.Append(new Rune(number).ToString());
                i = end;
            }
            else
            {
                text.Append(token[i]);
            }
        }

        return text.ToString();
    }
}
