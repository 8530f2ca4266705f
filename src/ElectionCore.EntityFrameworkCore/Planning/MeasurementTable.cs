using ElectionCore.Planning;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How measurements are stored: the approval as a whole, and beside it where it stands.</summary>
internal sealed class MeasurementTable : FactTable<Measurement>
{
    public MeasurementTable()
        : base("plan_measurement", "measurement", "code")
    {
        Code("plan", "plan", m => m.Plan.Value, isRequired: true);
        Code("indicator", "plan-indicator", m => m.Indicator.Value, isRequired: true);
        Text("period", m => m.Period, isRequired: true);
        Code("reporter", "unit", m => m.Reporter?.Value);
        Code("place", "place", m => m.Place?.Value);
        Items("reported_values", m => m.Values);
        Date("reported_on", m => m.ReportedOn, isRequired: true);
        Text("reported_by", m => m.ReportedBy?.Value);
        Items("evidence", m => m.Evidence);
        Text("comment", m => m.Comment);
        Text("reason_if_late", m => m.ReasonIfLate);
        Text("self_reported", m => m.SelfReported?.ToString());
        Part("approval", m => m.Approval);
        Code("supersedes", "measurement", m => m.Supersedes?.Value);
        Word<RecordStanding>("standing", m => m.Standing);

        // Last, because it is not read back: it follows from the approval.
        Word<MeasurementStatus>("status", m => m.Status);
    }

    protected override Measurement ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Plan = new(row.RequiredText("plan")),
        Indicator = new(row.RequiredText("indicator")),
        Period = row.RequiredText("period"),
        Reporter = row.Text("reporter") is { } reporter ? new UnitCode(reporter) : null,
        Place = row.Text("place") is { } place ? new PlaceCode(place) : null,
        Values = row.Items<CellValue>("reported_values"),
        ReportedOn = row.RequiredDate("reported_on"),
        ReportedBy = row.Text("reported_by") is { } person ? new PersonRef(person) : null,
        Evidence = row.Items<EvidenceLink>("evidence"),
        Comment = row.Text("comment"),
        ReasonIfLate = row.Text("reason_if_late"),
        SelfReported = row.Text("self_reported") is { } share ? Ratio.Parse(share, provider: null) : null,
        Approval = row.Part<Approval>("approval"),
        Supersedes = row.Text("supersedes") is { } earlier ? new MeasurementCode(earlier) : null,
        Standing = row.Word<RecordStanding>("standing"),
    };
}
