using System.Globalization;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Under which code a report is recorded, so that one reporter has one figure for one period.</summary>
internal sealed class MeasurementCodes
{
    private readonly PlanView _view;
    private readonly Dictionary<IndicatorCode, UnitCode?> _responsible;

    public MeasurementCodes(PlanView view)
    {
        _view = view;
        _responsible = PlanProgress.Of(view.Found, view.AsOf).Indicators.ToDictionary(i => i.Indicator.Code, i => i.Responsible);
    }

    /// <summary>Gives a report its code: that of the draft it writes anew, or a new one.</summary>
    /// <returns>The report, or null when the same is submitted or approved already.</returns>
    /// <exception cref="RuleViolationException">Another figure is submitted or approved already, or what is superseded is not there.</exception>
    /// <exception cref="UsageException">What is superseded is not the last approved one.</exception>
    public Measurement? Place(Measurement report)
    {
        if (report.Supersedes is { } earlier)
        {
            RequireLast(report.Indicator, earlier);
        }

        var known = _view.Found.Measurements.FirstOrDefault(m => m.Indicator == report.Indicator && m.Period == report.Period
            && Reporter(m) == Reporter(report) && m.Place == report.Place && m.Supersedes == report.Supersedes);
        return known switch
        {
            null => report with { Code = New(report) },
            { Status: MeasurementStatus.Draft or MeasurementStatus.Returned } => report with { Code = known.Code },
            _ when SaysTheSame(known, report) => null,
            _ => throw new RuleViolationException(ConsoleDiagnostics.ReportedAlready.At(
                (SubjectRef)known.Code, ("indicator", report.Indicator), ("period", report.Period), ("measurement", LastOf(known).Code), ("status", Words.Of(known.Status)))),
        };
    }

    // A unit that is not named is the one that is responsible.
    private UnitCode? Reporter(Measurement measurement) => measurement.Reporter ?? _responsible[measurement.Indicator];

    private static bool SaysTheSame(Measurement known, Measurement report) =>
        known.Values.Equals(report.Values) && known.Comment == report.Comment && known.ReasonIfLate == report.ReasonIfLate && known.Evidence.Equals(report.Evidence);

    private void RequireLast(IndicatorCode indicator, MeasurementCode code)
    {
        if (_view.Found.Measurements.FirstOrDefault(m => m.Code == code && m.Indicator == indicator) is not { } earlier)
        {
            throw _view.Lacks(code);
        }

        if (earlier.Status != MeasurementStatus.Approved)
        {
            throw new UsageException("--supersedes", $"Measurement {code} is {Words.Of(earlier.Status)}; only an approved one is superseded. Leave the option out.");
        }

        if (LastOf(earlier) is var last && last.Code != code)
        {
            throw new UsageException("--supersedes", $"Measurement {code} is superseded by {last.Code} already; correct that one.");
        }
    }

    /// <summary>The approved measurement that stands at the end of those that supersede each other.</summary>
    private Measurement LastOf(Measurement measurement)
    {
        var passed = new HashSet<MeasurementCode>();
        var last = measurement;
        while (passed.Add(last.Code)
            && _view.Found.Measurements.FirstOrDefault(m => m.Supersedes == last.Code && m.Status == MeasurementStatus.Approved) is { } next)
        {
            last = next;
        }

        return last;
    }

    // As forms name theirs, so that a figure is the same one whichever way it comes.
    private MeasurementCode New(Measurement report)
    {
        string?[] parts = [report.Plan.Value, report.Period, Reporter(report)?.Value ?? "-", report.Indicator.Value, report.Place?.Value];
        var wanted = string.Join('/', parts.OfType<string>());
        var taken = _view.Found.Measurements.Select(m => m.Code.Value).ToHashSet(StringComparer.Ordinal);
        for (var number = 1; number < 100; number++)
        {
            var code = number == 1 ? wanted : $"{wanted}/{number.ToString(CultureInfo.InvariantCulture)}";
            if (!taken.Contains(code) && CodeFormat.IsValid(code))
            {
                return new(code);
            }
        }

        return new(_view.Data.Register.NewCode());
    }
}
