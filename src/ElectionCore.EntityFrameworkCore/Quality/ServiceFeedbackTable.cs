using System.Globalization;
using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How feedback on the service is stored, with the moments of receipt and of handing over as they were written down.</summary>
internal sealed class ServiceFeedbackTable : FactTable<ServiceFeedback>
{
    public ServiceFeedbackTable()
        : base("qual_feedback", "feedback", "code")
    {
        Word<FeedbackKind>("kind", f => f.Kind);
        Text("received_at", f => Moment(f.ReceivedAt), isRequired: true);
        Text("channel", f => f.Channel);
        Text("summary", f => f.Summary, isRequired: true);
        Code("unit", "unit", f => f.Unit?.Value);
        Text("process", f => f.Process);
        Date("answered_on", f => f.AnsweredOn);
        Text("handed_over_to", f => f.HandedOverTo);
        Text("handed_over_at", f => Moment(f.HandedOverAt));
        Code("corrective_case", "corrective-case", f => f.Case?.Value);
    }

    protected override ServiceFeedback ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Kind = row.Word<FeedbackKind>("kind"),
        ReceivedAt = MomentOf(row.RequiredText("received_at")),
        Channel = row.Text("channel"),
        Summary = row.RequiredText("summary"),
        Unit = row.Text("unit") is { } unit ? new UnitCode(unit) : null,
        Process = row.Text("process"),
        AnsweredOn = row.Date("answered_on"),
        HandedOverTo = row.Text("handed_over_to"),
        HandedOverAt = row.Text("handed_over_at") is { } moment ? MomentOf(moment) : null,
        Case = row.Text("corrective_case") is { } started ? new CorrectiveCaseCode(started) : null,
    };

    private static string? Moment(DateTimeOffset? moment) => moment?.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset MomentOf(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
