using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Interchange;

namespace ElectionCore.Samples;

/// <summary>What is known of a list that is taken in, and how: the options that the imports of lists have.</summary>
internal sealed class ListOptions
{
    private static readonly Dictionary<string, ListDayForm> s_forms = new(StringComparer.Ordinal)
    {
        ["ymd"] = ListDayForm.YearMonthDay, ["dmy"] = ListDayForm.DayMonthYear, ["mdy"] = ListDayForm.MonthDayYear,
    };

    private readonly Option<bool> _lenient = new("--lenient") { Description = "Leave out faulty rows only. Otherwise a file with a fault is refused as a whole." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Report, and store nothing." };
    private readonly Option<string[]> _digits = NumberOptions.CreateDigits();
    private readonly Option<string> _dates = new("--dates")
    {
        Description = "How days are written: ymd as 2024-02-07, dmy as 7/2/2024, mdy as 2/7/2024. With dmy and mdy days may be as 2024-02-07 too.",
        DefaultValueFactory = _ => "ymd",
    };

    private readonly Option<bool> _correct = new("--correct-people")
    {
        Description = "What the list says of a person takes the place of what is on record. Otherwise the record stays, and what differs is told.",
    };

    /// <summary>The option by which duties on record may be moved, of lists and documents alike.</summary>
    public static Option<bool> CreateCorrectDuties() => new("--correct-duties")
    {
        Description = "The file may move a duty on record to another station or role, or into or out of reserve. Otherwise that is refused. To another person no file gives a duty.",
    };

    public ListOptions() => _dates.AcceptOnlyFromAmong([.. s_forms.Keys]);

    /// <summary>Adds the options of every list.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_lenient);
        command.Options.Add(_dryRun);
        command.Options.Add(_digits);
    }

    /// <summary>Adds those of lists of people and days too.</summary>
    public void AddAllTo(Command command)
    {
        AddTo(command);
        command.Options.Add(_dates);
        command.Options.Add(_correct);
    }

    public bool IsLenient(ParseResult parsed) => parsed.GetValue(_lenient);

    public bool IsDry(ParseResult parsed) => parsed.GetValue(_dryRun);

    public bool CorrectsPeople(ParseResult parsed) => parsed.GetValue(_correct);

    public ListDayForm Dates(ParseResult parsed) => s_forms[parsed.GetRequiredValue(_dates)];

    public ListDigits Digits(ParseResult parsed)
    {
        var numbers = NumberOptions.DigitsOf(parsed.GetRequiredValue(_digits));
        return (numbers.ArabicIndicDigits ? ListDigits.ArabicIndic : ListDigits.None) | (numbers.ExtendedArabicIndicDigits ? ListDigits.ExtendedArabicIndic : ListDigits.None);
    }

    /// <summary>Says which options make cells readable that are written in a form of their own, and let duties be moved.</summary>
    public static void Hint(IEnumerable<Diagnostic> findings)
    {
        if (findings.Any(f => f.Code == InterchangeDiagnostics.ListCellUnfit.Code))
        {
            Console.Error.WriteLine("Where days or digits are written otherwise, --dates and --digits say how; --help has their values.");
        }

        if (findings.Any(f => f.Code == CapacityDiagnostics.DutyMoved.Code))
        {
            Console.Error.WriteLine("Where the record is wrong and not the file, --correct-duties lets the file move duties to other stations and roles.");
        }
    }
}
