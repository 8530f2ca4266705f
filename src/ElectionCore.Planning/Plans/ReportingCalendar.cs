using System.Globalization;
using Microsoft.Extensions.Options;

namespace ElectionCore.Planning;

/// <summary>Divides the time of a plan into reporting periods by the institution's financial year.</summary>
public sealed class ReportingCalendar
{
    private readonly MonthDay _start;

    /// <summary>Makes a calendar. Hosts get it from dependency injection.</summary>
    /// <param name="options">Says when the financial year starts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ReportingCalendar(IOptions<PlanningOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _start = options.Value.FiscalYearStart;
    }

    /// <summary>The periods of one frequency that lie in a plan, the first and last cut to its days.</summary>
    /// <param name="plan">The days of the plan; both ends known.</param>
    /// <param name="frequency">Monthly, quarterly, half-yearly or yearly.</param>
    /// <param name="dueAfterDays">How many days after its last day a period's reports are due, or null when no day is set.</param>
    /// <returns>
    /// The periods in order. Their codes name the financial year, which bears both years unless it is the calendar's:
    /// <c>2021</c>, <c>2021-Q3</c>, <c>2021-22-H1</c>, <c>2021-22-M01</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The plan is not bounded, or the frequency does not divide a year.</exception>
    public IReadOnlyList<ReportingPeriod> Periods(DateRange plan, ReportingFrequency frequency, int? dueAfterDays = null)
    {
        if (plan is not { From: { } from, To: { } to })
        {
            throw new ArgumentException("A plan that is divided has a first and a last day.", nameof(plan));
        }

        var (months, letter) = frequency switch
        {
            ReportingFrequency.Monthly => (1, "M"),
            ReportingFrequency.Quarterly => (3, "Q"),
            ReportingFrequency.HalfYearly => (6, "H"),
            ReportingFrequency.Yearly => (12, ""),
            _ => throw new ArgumentException("Only months, quarters, half-years and years divide a year.", nameof(frequency)),
        };
        var periods = new List<ReportingPeriod>();
        for (var year = _start.In(from.Year) > from ? from.Year - 1 : from.Year; _start.In(year) < to; year++)
        {
            for (var part = 0; part < 12 / months; part++)
            {
                // Counted from the start of the year, so that a day that some months lack comes back.
                var days = DateRange.Between(_start.In(year).AddMonths(part * months), _start.In(year).AddMonths((part + 1) * months)).Intersect(plan);
                if (days is { } own)
                {
                    periods.Add(new(Code(year, letter, part), own, dueAfterDays is { } due ? own.End.AddDays(due - 1) : null));
                }
            }
        }

        return periods;
    }

    private string Code(int year, string letter, int part)
    {
        var name = _start == new MonthDay(1, 1)
            ? year.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{year}-{(year + 1) % 100:00}");
        var number = letter == "M" ? "00" : "0";
        return letter.Length == 0 ? name : $"{name}-{letter}{(part + 1).ToString(number, CultureInfo.InvariantCulture)}";
    }
}
