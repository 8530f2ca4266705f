using System.CommandLine;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Which column of a file holds what.</summary>
internal sealed class GapColumns
{
    private readonly Option<string?> _place = Values.Text("--place", "The heading of the column of places.", "COL", required: true);
    private readonly Option<string?> _male = Values.Text("--male", "The heading of the column of men.", "COL", required: true);
    private readonly Option<string?> _female = Values.Text("--female", "The heading of the column of women.", "COL", required: true);
    private readonly Option<string?> _total = Values.Text("--total", "The heading of the column of totals; rows are checked against it.", "COL");
    private readonly Option<string?> _totalRow = Values.Text("--total-row", "What the row of totals has in the column of places. A row that is the sum of all others, or named total, is recognised without it.", "NAME");
    private readonly Option<string[]> _others = CreateOthers();

    public void AddTo(Command command)
    {
        command.Options.Add(_place);
        command.Options.Add(_male);
        command.Options.Add(_female);
        command.Options.Add(_others);
        command.Options.Add(_total);
        command.Options.Add(_totalRow);
    }

    public WideCountsOptions Options(ParseResult parsed, CountFileOptions form)
    {
        var (place, male, female, total) = (parsed.GetRequiredValue(_place)!, parsed.GetRequiredValue(_male)!, parsed.GetRequiredValue(_female)!, parsed.GetValue(_total));
        var others = parsed.GetValue(_others)!;
        CountFileOptions.RequireDifferent([("--place", place), ("--male", male), ("--female", female), .. others.Select(o => ("--other", (string?)o)), ("--total", total)]);
        return new()
        {
            Place = place,
            Male = male,
            Female = female,
            Others = [.. others],
            Total = total,
            TotalRow = parsed.GetValue(_totalRow),
            Numbers = form.Numbers(parsed),
            Lenient = form.IsLenient(parsed),
        };
    }

    private static Option<string[]> CreateOthers()
    {
        var others = new Option<string[]>("--other")
        {
            Description = "The heading of a column of others or undisclosed, such as a third marker. It can be given several times.",
            HelpName = "COL",
            DefaultValueFactory = _ => [],
        };
        others.Validators.Add(Values.RefuseBlank);
        return others;
    }
}
