using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>A share that somebody says is done: the share, the day, who says it and where.</summary>
internal static class SelfReportFields
{
    private static readonly ScalarField<Ratio> Share = PlanFields.Share("self_report");
    private static readonly ScalarField<DateOnly> On = Interchange.Fields.Day("self_report_on");
    private static readonly ScalarField<string> By = Interchange.Fields.Text("self_report_by");
    private static readonly ScalarField<string> Source = Interchange.Fields.Text("self_report_source");

    public static IReadOnlyList<Field> All { get; } = [Share, On, By, Source];

    public static SelfReport? Read(RowReader row)
    {
        var (share, source) = (row.Value(Share), row.Text(Source));
        if (share is not { } given)
        {
            return null;
        }

        var (on, by) = (row.Required(On), row.Required(By));
        return row.Make(() => new SelfReport(given, on, by, source));
    }

    public static void Write(RowWriter row, SelfReport? report)
    {
        if (report is not null)
        {
            row.Put(Share, report.Share);
            row.Put(On, report.On);
            row.Put(By, report.By);
            row.PutIf(Source, report.Source);
        }
    }
}
