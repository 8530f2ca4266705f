using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The words that give one indicator's figures for one period.</summary>
internal sealed class FigureWords
{
    private readonly Option<string?> _period = Values.Text("--period", "The reporting period, by its code in the plan.", "CODE");
    private readonly Option<string?> _value = Values.Text("--value", "The value of the whole: a number (12.5), a ratio of two counts (3/4), reached, reached:2021-06-30, not-reached, or an answer.", "VALUE");
    private readonly Option<string[]> _cells = Several("--cell", "A part of the breakdown, such as sex=female:12; several dimensions as sex=female,age=young:5.", "NAME=PART:VALUE");
    private readonly Option<UnitCode?> _unit = Values.Code<UnitCode>("--unit", "The unit that reports. Default: the one that is responsible.");
    private readonly Option<PlaceCode?> _place = Values.Code<PlaceCode>("--place", "The place it is reported for. Default: the whole area of the unit.");
    private readonly Option<string?> _comment = Values.Text("--comment", "What a reader should know.");
    private readonly Option<string?> _reason = Values.Text("--reason", "Why the target is missed or the report late.");
    private readonly Option<string[]> _evidence = Several("--evidence", "A document that shows it: its title, and after a stroke where it is found.", "TITLE|URI");
    private readonly Option<MeasurementCode?> _supersedes = Values.Code<MeasurementCode>("--supersedes", "The approved measurement that this one corrects.");

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_period, _value, _cells, _unit, _place, _comment, _reason, _evidence, _supersedes])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Refuses words that belong to one indicator, where a form has them.</summary>
    public void RequireNone(ParseResult parsed)
    {
        var given = new Option[] { _period, _value, _cells, _unit, _place, _comment, _reason, _evidence, _supersedes }
            .FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false });
        if (given is not null)
        {
            throw new UsageException(given.Name, "The form says this itself; the option is for recording a single indicator.");
        }
    }

    /// <summary>Reads them; the code under which it is recorded is still to come.</summary>
    /// <exception cref="UsageException">The words do not fit the indicator.</exception>
    /// <exception cref="RuleViolationException">There is no such indicator.</exception>
    public Measurement Read(ParseResult parsed, PlanView view, string what, DateOnly on, PersonRef? by)
    {
        var indicator = IndicatorOf(view, what);
        var period = PeriodOf(view.Plan, indicator, parsed.GetValue(_period));
        var values = new List<CellValue>();
        if (parsed.GetValue(_value) is { } whole)
        {
            values.Add(new() { Value = FigureText.Value("--value", indicator, whole) });
        }

        values.AddRange(parsed.GetValue(_cells)!.Select(c => FigureText.Cell("--cell", indicator, c)));
        var (comment, reason) = (parsed.GetValue(_comment), parsed.GetValue(_reason));
        if (values.Count == 0 && comment is null && reason is null)
        {
            throw new UsageException("--value", "Give the value; or where there is none yet, say why with --reason or --comment.");
        }

        return new()
        {
            Code = new("new"),
            Plan = view.Plan.Code,
            Indicator = indicator.Code,
            Period = period,
            Reporter = parsed.GetValue(_unit),
            Place = parsed.GetValue(_place),
            Values = [.. values],
            ReportedOn = on,
            ReportedBy = by,
            Evidence = [.. parsed.GetValue(_evidence)!.Select(FigureText.Evidence)],
            Comment = comment,
            ReasonIfLate = reason,
            Supersedes = parsed.GetValue(_supersedes),
            Standing = view.Plan.Standing == RecordStanding.Example || indicator.Standing == RecordStanding.Example ? RecordStanding.Example : RecordStanding.Recorded,
        };
    }

    private static PlanIndicator IndicatorOf(PlanView view, string what)
    {
        if (!IndicatorCode.TryParse(what, provider: null, out var code))
        {
            throw new UsageException("INDICATOR", $"'{Output.Clean(what)}' is not a valid code.");
        }

        return view.Found.Indicators.FirstOrDefault(i => i.Code == code) ?? throw view.Lacks(code);
    }

    private static string PeriodOf(Plan plan, PlanIndicator indicator, string? period)
    {
        var listed = indicator.Targets.Select(t => t.Period).ToList();
        return RequirePeriod(plan, period, listed.Count > 0 ? listed : plan.ReportingPeriods.Select(p => p.Code));
    }

    /// <summary>A period of the plan.</summary>
    /// <exception cref="UsageException">None is named, or the plan does not have it.</exception>
    public static string RequirePeriod(Plan plan, string? period, IEnumerable<string> expected)
    {
        var listed = string.Join(", ", expected);
        var there = listed.Length == 0 ? "The plan has no reporting periods." : $"There are: {listed}.";
        return period switch
        {
            null => throw new UsageException("--period", $"Say for which period. {there}"),
            _ when plan.FindPeriod(period) is null => throw new UsageException("--period", $"The plan has no period '{Output.Clean(period)}'. {there}"),
            _ => period,
        };
    }

    private static Option<string[]> Several(string name, string description, string help)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = help, AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        option.Validators.Add(Values.RefuseBlank);
        return option;
    }
}
