using System.Globalization;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Reads an assessment plan as an audit.</summary>
internal sealed class AuditPlanImport(OscalRun run, OscalItem root)
{
    private readonly OscalResources _known = OscalResources.Of(root, run);

    public Audit? Read()
    {
        var metadata = root.Take("uuid").Item("metadata")!;
        if (metadata.Prop("code") is null)
        {
            root.LoseWhole("assessment plan", "It carries no code of an audit and its scope: plans of other programs lack what an audit must have.");
            return null;
        }

        metadata.Take("last-modified", "version", "oscal-version");
        var tasks = root.Items("tasks").Where(t => t.Prop("task") is not null).ToLookup(t => t.Prop("task")!, StringComparer.Ordinal);
        var subjects = root.Items("assessment-subjects").SelectMany(s => Subjects(s)).ToArray();
        var audit = run.Make(metadata, "audit", () => new Audit
        {
            Code = metadata.RequiredCode<AuditCode>("code"),
            Title = metadata.Localized("title", metadata.Markup("title")) ?? new("?"),
            Scope = metadata.RequiredCode<ScopeCode>("scope"),
            Kind = metadata.Word<AuditKind>("kind"),
            Programme = metadata.Prop("programme"),
            Days = Days(metadata.RequiredCode<DateRange>("days"), tasks["audit"].FirstOrDefault()),
            Phase = metadata.Prop("phase"),
            Processes = [.. metadata.All("process")],
            Units = [.. subjects.Where(s => s.Type == "party").Select(s => _known.Unit(s.Id, s.At)).OfType<UnitCode>()],
            Sites = [.. subjects.Where(s => s.Type == "location").Select(s => _known.Site(s.Id, s.At)).OfType<PlaceCode>()],
            Team = [.. Team()],
            OpenedOn = On(tasks["opening"].FirstOrDefault()),
            ClosedOn = On(tasks["closing"].FirstOrDefault()),
            Approval = metadata.Json("approval", OscalRecordsJsonContext.Default.Approval),
        });
        Passed(metadata);
        root.Rest();
        return audit;
    }

    /// <summary>The controls that are looked at follow from the scope; those that no catalogue has are told.</summary>
    public static void CheckReviewed(OscalItem holder, OscalRun run)
    {
        foreach (var selection in holder.Item("reviewed-controls")?.Items("control-selections") ?? [])
        {
            var catalogue = selection.Take("include-all", "description").Code<CatalogueCode>("catalogue");
            foreach (var control in selection.Items("include-controls"))
            {
                var id = control.Required("control-id");
                if (catalogue is not null && TopicCode.TryParse(OscalIds.TopicOf(id), CultureInfo.InvariantCulture, out var topic))
                {
                    run.CheckTopic(topic, catalogue, control.Path);
                }
            }
        }
    }

    private static IEnumerable<(string Type, string Id, OscalItem At)> Subjects(OscalItem subject)
    {
        subject.Take("type");
        return subject.Items("include-subjects").Select(s => (s.Text("type") ?? "", s.Required("subject-uuid"), s));
    }

    private static DateOnly? On(OscalItem? task) => task?.Take("uuid", "type", "title").Item("timing")?.Item("on-date")?.DayOf("date");

    // The days of the task count where they are others than those of the property, which says more of how they were stated.
    private static DateRange Days(DateRange stated, OscalItem? task)
    {
        var range = task?.Take("uuid", "type", "title").Item("timing")?.Item("within-date-range");
        return range?.DayOf("start") is not { } first || range.DayOf("end") is not { } last || last == DateOnly.MaxValue || (stated.From == first && stated.To == last.AddDays(1))
            ? stated
            : DateRange.Between(first, last.AddDays(1));
    }

    private IEnumerable<AuditTeamMember> Team()
    {
        foreach (var party in _known.Parties.Where(p => p.Prop("role") is not null))
        {
            party.Take("type");
            if (run.Make(party, "member of the team", () => new AuditTeamMember
            {
                Person = party.RequiredCode<PersonRef>("person"),
                Role = party.Word<AuditRole>("role"),
                Processes = [.. party.All("process")],
                Units = [.. party.Codes<UnitCode>("member-unit")],
                Competences = [.. party.All("competence")],
                Waivers = [.. party.All("waiver").Select(w => party.Json("waiver", w, OscalRecordsJsonContext.Default.IndependenceWaiver)).OfType<IndependenceWaiver>()],
            }) is { } member)
            {
                yield return member;
            }
        }
    }

    // What follows from the audit itself.
    private void Passed(OscalItem metadata)
    {
        metadata.Take("roles", "responsible-parties");
        if (root.Item("import-ssp") is { } system && system.Text("href") is ['#', .. var id] && _known.Find(id) is { } resource && resource.Prop("scope") is not null)
        {
            resource.Take("title");
        }

        CheckReviewed(root, run);
    }
}
