using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Planning.Tests.Plans;

public class ReportingCalendarTests
{
    private static readonly ReportingFrequency[] Dividing =
        [ReportingFrequency.Monthly, ReportingFrequency.Quarterly, ReportingFrequency.HalfYearly, ReportingFrequency.Yearly];

    [Fact]
    public void Quarters_of_a_financial_year_from_July_bear_both_years_and_are_due_some_days_after()
    {
        var plan = DateRange.Between(new DateOnly(2022, 10, 1), new DateOnly(2023, 9, 16));

        Calendar(new(7, 1)).Periods(plan, ReportingFrequency.Quarterly, dueAfterDays: 15).Select(p => $"{p.Code} {p.Days} {p.DueOn:yyyy-MM-dd}").ShouldBe(
        [
            "2022-23-Q2 [2022-10-01,2023-01-01) 2023-01-15", "2022-23-Q3 [2023-01-01,2023-04-01) 2023-04-15",
            "2022-23-Q4 [2023-04-01,2023-07-01) 2023-07-15", "2023-24-Q1 [2023-07-01,2023-09-16) 2023-09-30",
        ]);
        Calendar(new(1, 1)).Periods(plan, ReportingFrequency.Yearly).Select(p => p.Code).ShouldBe(["2022", "2023"]);
        Calendar(new(1, 1)).Periods(plan, ReportingFrequency.Monthly)[0].Code.ShouldBe("2022-M10");
    }

    [Fact]
    public void Periods_follow_each_other_without_a_gap_through_all_days_of_the_plan() => Properties.Check(Prop.ForAll(
        (from month in Gen.Choose(1, 12)
         from day in Gen.Choose(1, DateTime.DaysInMonth(2001, month))
         from first in Gen.Choose(730_000, 740_000)
         from length in Gen.Choose(1, 3_000)
         from frequency in Gen.Elements(Dividing)
         select (Start: new MonthDay(month, day), Plan: DateRange.Between(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(first + length)), frequency)).ToArbitrary(),
        x =>
        {
            var periods = Calendar(x.Start).Periods(x.Plan, x.frequency);

            periods[0].Days.From.ShouldBe(x.Plan.From);
            periods[^1].Days.To.ShouldBe(x.Plan.To);
            periods.Zip(periods.Skip(1)).ShouldAllBe(p => p.First.Days.To == p.Second.Days.From);
            periods.DistinctBy(p => p.Code, StringComparer.Ordinal).Count().ShouldBe(periods.Count);
        }));

    [Fact]
    public void What_does_not_divide_a_year_or_has_no_end_is_refused()
    {
        var plan = DateRange.Between(new DateOnly(2022, 1, 1), new DateOnly(2023, 1, 1));

        Should.Throw<ArgumentException>(() => Calendar(default).Periods(plan, ReportingFrequency.Once));
        Should.Throw<ArgumentException>(() => Calendar(default).Periods(DateRange.Since(new(2022, 1, 1)), ReportingFrequency.Yearly));
        Should.Throw<ArgumentOutOfRangeException>(() => new MonthDay(2, 29));
    }

    private static ReportingCalendar Calendar(MonthDay start) =>
        new ServiceCollection().AddElectionCore(core => core.AddPlanning(o => o.FiscalYearStart = start)).BuildServiceProvider().GetRequiredService<ReportingCalendar>();
}
