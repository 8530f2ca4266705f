namespace ElectionCore.Planning;

/// <summary>Nothing is said to have happened after the day for which the plan is read.</summary>
internal static class AheadOfTimeRules
{
    public static void Check(PlanCheckContext context)
    {
        foreach (var measurement in context.Content.Measurements)
        {
            var reached = measurement.Values.Max(v => v.Value.ReachedOn);
            Check(context, measurement.Subject, Latest(measurement.ReportedOn, Latest(measurement.Approval?.LastOn, reached)));
        }

        foreach (var expenditure in context.Content.Expenditures)
        {
            Check(context, expenditure.Subject, expenditure.On);
        }

        foreach (var activity in context.Content.Activities)
        {
            Check(context, activity.Subject, activity.Actual?.To is { } end ? end.AddDays(-1) : activity.Actual?.From);
        }
    }

    private static void Check(PlanCheckContext context, SubjectRef subject, DateOnly? day)
    {
        if (day is { } said && said > context.AsOf)
        {
            context.Report(PlanningDiagnostics.AheadOfTime, subject, ("subject", subject), ("day", said), ("asOf", context.AsOf));
        }
    }

    private static DateOnly? Latest(DateOnly? first, DateOnly? second) => second is null || first > second ? first : second;
}
