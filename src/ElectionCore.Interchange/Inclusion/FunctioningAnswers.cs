using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The words and codes in which files write answers and questions about functioning.</summary>
internal static class FunctioningAnswers
{
    /// <summary>What an answer may be, for messages.</summary>
    public const string Expected =
        "1 or no difficulty, 2 or some, 3 or a lot, 4 or cannot do at all, 7 or refused, 8 or not asked, 9 or don't know";

    // 1 to 4 are the codes of the Washington Group (table 1 of BMC Public Health 11, 2011, Supplement 4, S4); 7, 8 and 9 those of the
    // National Health Interview Survey from 2019 on, with which its analytic guidelines work: refused, not ascertained, don't know.
    private static readonly FrozenDictionary<string, FunctioningAnswer> Answers = new Dictionary<string, FunctioningAnswer>(StringComparer.Ordinal)
    {
        ["1"] = FunctioningAnswer.NoDifficulty,
        ["none"] = FunctioningAnswer.NoDifficulty,
        ["no difficulty"] = FunctioningAnswer.NoDifficulty,
        ["no no difficulty"] = FunctioningAnswer.NoDifficulty,
        ["2"] = FunctioningAnswer.SomeDifficulty,
        ["some"] = FunctioningAnswer.SomeDifficulty,
        ["some difficulty"] = FunctioningAnswer.SomeDifficulty,
        ["yes some difficulty"] = FunctioningAnswer.SomeDifficulty,
        ["3"] = FunctioningAnswer.ALotOfDifficulty,
        ["a lot"] = FunctioningAnswer.ALotOfDifficulty,
        ["a lot of difficulty"] = FunctioningAnswer.ALotOfDifficulty,
        ["yes a lot of difficulty"] = FunctioningAnswer.ALotOfDifficulty,
        ["4"] = FunctioningAnswer.CannotDoAtAll,
        ["cannot"] = FunctioningAnswer.CannotDoAtAll,
        ["cannot do at all"] = FunctioningAnswer.CannotDoAtAll,
        ["cannot do it at all"] = FunctioningAnswer.CannotDoAtAll,
        ["7"] = FunctioningAnswer.Refused,
        ["refused"] = FunctioningAnswer.Refused,
        ["8"] = FunctioningAnswer.NotAsked,
        ["not asked"] = FunctioningAnswer.NotAsked,
        ["not ascertained"] = FunctioningAnswer.NotAsked,
        ["9"] = FunctioningAnswer.DoNotKnow,
        ["dont know"] = FunctioningAnswer.DoNotKnow,
        ["do not know"] = FunctioningAnswer.DoNotKnow,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, FunctioningDomain> Questions = new Dictionary<string, FunctioningDomain>(StringComparer.Ordinal)
    {
        ["seeing"] = FunctioningDomain.Seeing,
        ["hearing"] = FunctioningDomain.Hearing,
        ["walking"] = FunctioningDomain.Walking,
        ["cognition"] = FunctioningDomain.Cognition,
        ["remembering"] = FunctioningDomain.Cognition,
        ["self care"] = FunctioningDomain.SelfCare,
        ["selfcare"] = FunctioningDomain.SelfCare,
        ["communication"] = FunctioningDomain.Communication,
    }.ToFrozenDictionary();

    public static bool IsEmpty(string cell) => Fold(cell).Length == 0;

    public static FunctioningAnswer? Find(string cell) => Answers.TryGetValue(Fold(cell), out var answer) ? answer : null;

    public static FunctioningDomain? FindQuestion(string heading) => Questions.TryGetValue(Fold(heading), out var domain) ? domain : null;

    // Small letters, words apart by one space; apostrophes and marks that show nothing are dropped.
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '_' or '-' or '\u2013' or '\u2014')
            {
                folded.Append(folded.Length > 0 && folded[^1] != ' ' ? " " : "");
            }
            else if (c is not ('\'' or '\u2019') && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString().TrimEnd();
    }
}
