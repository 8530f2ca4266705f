using System.CommandLine;
using ElectionCore.Interchange;

namespace ElectionCore.Samples;

/// <summary>How the numbers of a published file are written.</summary>
internal sealed class NumberOptions
{
    private static readonly Dictionary<string, string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["comma"] = ",", ["U+066C"] = "\u066C", ["space"] = " ", ["apostrophe"] = "'",
    };

    private readonly Option<string[]> _digits = CreateDigits();
    private readonly Option<string[]> _thousands = CreateThousands();
    private readonly Option<bool> _indian = new("--indian-grouping") { Description = "Digits may be grouped as 12,34,567 too." };

    public void AddTo(Command command)
    {
        command.Options.Add(_digits);
        command.Options.Add(_thousands);
        command.Options.Add(_indian);
    }

    public NumberForm Of(ParseResult parsed) => DigitsOf(parsed.GetValue(_digits)!) with
    {
        Separators = string.Concat(parsed.GetValue(_thousands)!.SelectMany(Signs).Distinct()),
        IndianGrouping = parsed.GetValue(_indian),
    };

    /// <summary>The digits that were named.</summary>
    public static NumberForm DigitsOf(string[] words) => new()
    {
        ArabicIndicDigits = words.Contains("arabic-indic", StringComparer.Ordinal),
        ExtendedArabicIndicDigits = words.Contains("extended-arabic-indic", StringComparer.Ordinal),
    };

    /// <summary>Says which options make numbers readable that are written in a form of their own.</summary>
    public static void Hint(IEnumerable<Diagnostic> findings)
    {
        if (findings.Any(f => f.Code == InterchangeDiagnostics.NumberFormUndeclared.Code))
        {
            Console.Error.WriteLine("Try: --digits arabic-indic, --digits extended-arabic-indic, --thousands comma");
        }
    }

    public static Option<string[]> CreateDigits()
    {
        var digits = new Option<string[]>("--digits") { Description = "The digits of the file besides 0 to 9. It can be given twice.", DefaultValueFactory = _ => [] };
        digits.AcceptOnlyFromAmong("arabic-indic", "extended-arabic-indic");
        return digits;
    }

    private static Option<string[]> CreateThousands()
    {
        var thousands = new Option<string[]>("--thousands")
        {
            Description = $"What separates thousands: {string.Join(", ", s_words.Keys)}, or the sign itself. It can be given several times.",
            HelpName = "SIGN",
            DefaultValueFactory = _ => [],
        };
        thousands.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => Signs(t.Value) is var signs && (signs.Length == 0 || signs.AsSpan().ContainsAnyExcept(NumberForm.PossibleSeparators))))
            {
                result.AddError($"--thousands takes {string.Join(", ", s_words.Keys)}, or the sign itself.");
            }
        });
        return thousands;
    }

    private static string Signs(string value) => s_words.GetValueOrDefault(value, value);
}
