using System.Globalization;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Under which code a report is recorded. New codes are such that people can type them again.</summary>
internal static class MeasurementCodes
{
    /// <summary>The code of the draft that is written anew; or a new one, of indicator, period, unit and place.</summary>
    /// <exception cref="RuleViolationException">The same is reported already, or what is superseded is not there.</exception>
    /// <exception cref="UsageException">What is superseded is not the last approved one.</exception>
    public static MeasurementCode Choose(
        PlanView view, PlanIndicator indicator, string period, UnitCode? unit, PlaceCode? place, MeasurementCode? supersedes)
    {
        if (supersedes is { } earlier)
        {
            RequireLast(view, indicator, earlier);
        }

        // A unit that is not named is the one that is responsible.
        var responsible = PlanProgress.Of(view.Found, view.AsOf).Indicators.First(i => i.Indicator.Code == indicator.Code).Responsible;
        var same = view.Found.Measurements.FirstOrDefault(m => m.Indicator == indicator.Code && m.Period == period
            && (m.Reporter ?? responsible) == (unit ?? responsible) && m.Place == place && m.Supersedes == supersedes);
        return same switch
        {
            null => New(view, string.Join('-', new[] { indicator.Code.Value, period, unit?.Value, place?.Value }.OfType<string>())),
            { Status: MeasurementStatus.Draft or MeasurementStatus.Returned } => same.Code,
            _ => throw new RuleViolationException(ConsoleDiagnostics.ReportedAlready.At(
                (SubjectRef)same.Code, ("indicator", indicator.Code), ("period", period), ("measurement", LastOf(view, same).Code), ("status", Words.Of(same.Status)))),
        };
    }

    private static void RequireLast(PlanView view, PlanIndicator indicator, MeasurementCode code)
    {
        if (view.Found.Measurements.FirstOrDefault(m => m.Code == code && m.Indicator == indicator.Code) is not { } earlier)
        {
            throw view.Lacks(code);
        }

        if (earlier.Status != MeasurementStatus.Approved)
        {
            throw new UsageException("--supersedes", $"Measurement {code} is {Words.Of(earlier.Status)}; only an approved one is superseded. Leave the option out.");
        }

        if (LastOf(view, earlier) is var last && last.Code != code)
        {
            throw new UsageException("--supersedes", $"Measurement {code} is superseded by {last.Code} already; correct that one.");
        }
    }

    /// <summary>The approved measurement that stands at the end of those that supersede each other.</summary>
    private static Measurement LastOf(PlanView view, Measurement measurement)
    {
        var passed = new HashSet<MeasurementCode>();
        var last = measurement;
        while (passed.Add(last.Code)
            && view.Found.Measurements.FirstOrDefault(m => m.Supersedes == last.Code && m.Status == MeasurementStatus.Approved) is { } next)
        {
            last = next;
        }

        return last;
    }

    private static MeasurementCode New(PlanView view, string wanted)
    {
        var taken = view.Found.Measurements.Select(m => m.Code.Value).ToHashSet(StringComparer.Ordinal);
        for (var number = 1; number < 100; number++)
        {
            var code = number == 1 ? wanted : $"{wanted}-{number.ToString(CultureInfo.InvariantCulture)}";
            if (!taken.Contains(code) && CodeFormat.IsValid(code))
            {
                return new(code);
            }
        }

        return new(view.Data.Register.NewCode());
    }
}
