using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Takes the days that were paid from the rows of a list.</summary>
internal sealed class PaidDayImport(string file) : ListImport(file, Columns)
{
    /// <summary>The headings, which are the same in every language.</summary>
    public static readonly string[] Headings = [ListFields.Person, AttendanceColumns.Session.Name, AttendanceColumns.Day];

    private static readonly ListLayout Columns = new("days paid", Headings, []);

    private readonly ScalarField<DateOnly> _day = ListFields.Day(AttendanceColumns.Day, ListDayForm.YearMonthDay);
    private readonly HashSet<PaidDay> _days = [];

    public override void Read(ListRow row)
    {
        var day = new PaidDay(row.Required(ListFields.Key), row.Required(AttendanceColumns.Session), row.RequiredDay(_day));
        if (!row.HasFaults)
        {
            _days.Add(day);
        }
    }

    public PaidDayReading Finish()
    {
        // That a workbook has sheets for people besides is as it should be.
        var findings = TakeFindings();
        findings.RemoveAll(f => f.Descriptor == InterchangeDiagnostics.ListSheetNotRead);
        return new(CollectedRows.HasError(findings) ? [] : [.. _days], [.. findings]);
    }
}
