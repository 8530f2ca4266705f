using System.Globalization;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What stands at the beginning of every activity.</summary>
internal sealed class ActivityHead(IatiOutput output, IatiExportOptions options, ExportFindings findings)
{
    public void Start(string identifier, int hierarchy, string code, string? plan, RecordStanding standing)
    {
        output.Start("iati-activity");
        output.Language();
        output.Attribute("hierarchy", hierarchy.ToString(CultureInfo.InvariantCulture));
        output.Extension(IatiExtension.Code, code);
        if (plan is not null)
        {
            output.Extension(IatiExtension.Plan, plan);
        }

        output.Standing(standing);

        output.Start("iati-identifier");
        output.Content(identifier);
        output.End();
        output.Start("reporting-org");
        output.Attribute("ref", options.ReportingOrganisation);
        output.Attribute("type", options.ReportingType);
        output.Narratives(options.ReportingName);
        output.End();
    }

    /// <summary>The title, and as the description that is required the same.</summary>
    public void WriteNames(LocalizedText title)
    {
        output.Text("title", title);
        output.Start("description");
        output.Attribute("type", "1");
        output.Narratives(title);
        output.End();
    }

    /// <summary>The participants; where there are none, the organisation that publishes.</summary>
    public void WriteParticipants(ValueList<Participant> participants)
    {
        if (participants.Count == 0)
        {
            output.Element("participating-org", ("ref", options.ReportingOrganisation), ("role", RoleOf(ParticipantRole.Implementing)));
        }

        foreach (var participant in participants)
        {
            output.Start("participating-org");
            output.Attribute("ref", ReferenceOf(participant));
            output.Attribute("role", RoleOf(participant.Role));
            output.Narrative(participant.Name);
            output.End();
        }
    }

    /// <summary>The status of what lasts these days: before, in, or after them.</summary>
    public void WriteStatus(DateRange? days) => output.Element("activity-status", ("code", days switch
    {
        { From: { } from } when from > options.AsOf => "1",
        null or { From: null } => "1",
        { To: { } to } when to <= options.AsOf => "4",
        _ => "2",
    }));

    public void WriteDates(DateRange? planned, DateRange? actual)
    {
        WriteDate("1", planned?.From);
        WriteDate("2", actual?.From is { } began && began <= options.AsOf ? began : null);
        WriteDate("3", LastDay(planned));
        WriteDate("4", LastDay(actual) is { } ended && ended <= options.AsOf ? ended : null);
        CountPrecision(planned);
        CountPrecision(actual);
    }

    /// <summary>The country, the places and the sector.</summary>
    public void WritePlaces(IEnumerable<PlaceCode> places)
    {
        output.Element("recipient-country", ("code", options.Country));
        foreach (var place in places)
        {
            output.Element("location", ("ref", place.Value));
        }

        output.Element("sector", ("vocabulary", "1"), ("code", options.Sector));
    }

    public static DateOnly? LastDay(DateRange? days) => days?.To?.AddDays(-1);

    private static string RoleOf(ParticipantRole role) => role switch
    {
        ParticipantRole.Funding => "1",
        ParticipantRole.Accountable => "2",
        ParticipantRole.Extending => "3",
        _ => "4",
    };

    private void WriteDate(string type, DateOnly? day)
    {
        if (day is { } known)
        {
            output.Element("activity-date", ("type", type), ("iso-date", IatiDate.Write(known)));
        }
    }

    private string? ReferenceOf(Participant participant)
    {
        var reference = participant.Reference?.Trim();
        if (string.IsNullOrEmpty(reference) || !reference.AsSpan().ContainsAny("/&|?"))
        {
            return string.IsNullOrEmpty(reference) ? null : reference;
        }

        findings.NotCarried("identifiers of participants with signs that IATI refuses");
        return null;
    }

    private void CountPrecision(DateRange? days)
    {
        if (days is { StatedFrom.IsComplete: false } or { StatedTo.IsComplete: false })
        {
            findings.OtherForm("days known to the month or year only");
        }
    }
}
