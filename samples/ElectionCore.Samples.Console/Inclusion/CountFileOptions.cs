using System.CommandLine;
using ElectionCore.Interchange;

namespace ElectionCore.Samples;

/// <summary>How a file of counts is written, and what becomes of faulty rows.</summary>
internal sealed class CountFileOptions
{
    private readonly Option<bool> _lenient = new("--lenient") { Description = "Leave out faulty rows only. Otherwise a file with a fault is refused as a whole." };
    private readonly Option<string[]> _digits = CreateDigits();
    private readonly Option<string?> _thousands = CreateThousands();
    private readonly Option<bool> _indian = new("--indian-grouping") { Description = "Digits may be grouped as 12,34,567 too." };

    public void AddTo(Command command)
    {
        command.Options.Add(_lenient);
        command.Options.Add(_digits);
        command.Options.Add(_thousands);
        command.Options.Add(_indian);
    }

    public bool IsLenient(ParseResult parsed) => parsed.GetValue(_lenient);

    public NumberForm Numbers(ParseResult parsed) => new()
    {
        ArabicIndicDigits = parsed.GetValue(_digits)!.Contains("arabic-indic", StringComparer.Ordinal),
        ExtendedArabicIndicDigits = parsed.GetValue(_digits)!.Contains("extended-arabic-indic", StringComparer.Ordinal),
        Separators = parsed.GetValue(_thousands) ?? "",
        IndianGrouping = parsed.GetValue(_indian),
    };

    /// <summary>Refuses a heading that is given for two columns.</summary>
    public static void RequireDifferent(IEnumerable<(string Option, string? Heading)> columns)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (option, heading) in columns)
        {
            if (heading is not null && !taken.Add(heading))
            {
                throw new UsageException(option, $"The column {heading} is named for two things.");
            }
        }
    }

    /// <summary>Says which options make numbers readable that are written in a form of their own.</summary>
    public static void Hint(IEnumerable<Diagnostic> findings)
    {
        if (findings.Any(f => f.Code == InterchangeDiagnostics.NumberFormUndeclared.Code))
        {
            Console.Error.WriteLine("Try: --digits arabic-indic, --digits extended-arabic-indic, --thousands CHARS");
        }
    }

    private static Option<string[]> CreateDigits()
    {
        var digits = new Option<string[]>("--digits") { Description = "The digits of the file besides 0 to 9. It can be given twice.", DefaultValueFactory = _ => [] };
        digits.AcceptOnlyFromAmong("arabic-indic", "extended-arabic-indic");
        return digits;
    }

    private static Option<string?> CreateThousands()
    {
        var thousands = new Option<string?>("--thousands")
        {
            Description = "What separates thousands: one or more of comma, U+066C, space, apostrophe.",
            HelpName = "CHARS",
        };
        thousands.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => t.Value.Length == 0 || t.Value.AsSpan().ContainsAnyExcept(NumberForm.PossibleSeparators)))
            {
                result.AddError("--thousands takes comma, U+066C, space and apostrophe.");
            }
        });
        return thousands;
    }
}
