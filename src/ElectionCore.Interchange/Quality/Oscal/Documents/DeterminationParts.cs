using System.Globalization;
using System.Text.Json.Nodes;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>
/// What was determined as an observation, which says how and when, and as a finding, which says whether the statement of the topic is
/// satisfied. What was not assessed or does not apply is an observation only.
/// </summary>
internal static class DeterminationParts
{
    public const string Kind = "determination";
    private const string Partly = "partly-met";
    private const string TimeForm = "HH:mm:ss.fffffff";

    public static string IdOf(Determination d) => Id("determination", d);

    public static JsonObject Observation(OscalDraft draft, Determination d)
    {
        OscalProps props = new();
        var hasFinding = HasFinding(d.Judgement);
        props.Add("record", Kind).Add("audit", d.Audit.Value).Add("catalogue", d.Catalogue.Value).Add("topic", d.Topic.Value).Add("unit", d.Unit?.Value)
            .Add("judgement", hasFinding ? null : Words.Of(d.Judgement)).Add("method", d.Method)
            .Add("time", d.At?.ToString(TimeForm, CultureInfo.InvariantCulture)).Add("reason", d.Reason)
            .Add("sample-looked", d.Sample is { } looked ? OscalMake.Number(looked.Looked) : null).Add("sample-of", d.Sample?.Of is { } of ? OscalMake.Number(of) : null)
            .Add("sample-what", d.Sample?.What).Add("approver", d.Approver?.Value).AddAll("evidence", d.Evidence.Select(e => e.Value))
            .Add("description", d.Note is null ? "made" : null);
        Lose(draft, d, hasFinding);
        return OscalMake.Object(
            ("uuid", IdOf(d)), ("description", OscalMarkup.Escape(d.Note ?? $"The topic {d.Topic} was looked at.")), ("props", props.List),
            ("methods", OscalMake.List([MethodOf(d.Method)])), ("types", OscalMake.List(["control-objective"])),
            ("origins", OscalMake.List([Origin(draft, d.Assessor)])),
            ("subjects", d.Unit is { } unit ? OscalMake.List([Subject(draft, unit)]) : null),
            ("relevant-evidence", EvidenceParts.Relevant(draft, d.Evidence)),
            ("collected", OscalTime.Write(new(d.On.ToDateTime(d.At ?? default), TimeSpan.Zero))));
    }

    /// <summary>Whether the statement is satisfied; null where nobody said.</summary>
    public static JsonObject? Finding(Determination d)
    {
        if (!HasFinding(d.Judgement))
        {
            return null;
        }

        OscalProps props = new();
        props.Add("record", Kind).Add("judgement", d.Judgement == Judgement.PartlyMet ? Partly : null);
        return OscalMake.Object(
            ("uuid", Id("judgement", d)), ("title", OscalMake.Line(d.Topic.Value)),
            ("description", $"The topic is {Words.Plain(d.Judgement)}, as the auditor judged. It is no statement of conformity."),
            ("props", props.List), ("target", Target(d.Topic, d.Judgement == Judgement.Met)),
            ("related-observations", OscalMake.List([OscalMake.Object(("observation-uuid", IdOf(d)))])));
    }

    public static JsonObject Target(TopicCode topic, bool isMet) => OscalMake.Object(
        ("type", "statement-id"), ("target-id", OscalIds.StatementOf(topic)),
        ("status", OscalMake.Object(("state", isMet ? "satisfied" : "not-satisfied"), ("reason", isMet ? "pass" : "fail"))));

    public static JsonObject Origin(OscalDraft draft, PersonRef person) => OscalMake.Object(
        ("actors", OscalMake.List([OscalMake.Object(("type", "party"), ("actor-uuid", draft.Person(person)))])));

    public static JsonObject Subject(OscalDraft draft, UnitCode unit) => OscalMake.Object(("subject-uuid", draft.Unit(unit)), ("type", "party"));

    /// <summary>Reads an observation, and the finding that refers to it.</summary>
    public static Determination? Read(OscalItem observation, OscalItem? finding, OscalResources known, OscalRun run)
    {
        EvidenceParts.Check(observation, known, run);
        observation.Take("uuid", "types", "methods");
        CheckSubjects(observation, known);
        var note = observation.Markup("description");
        var time = TimeOf(observation);
        var determination = run.Make(observation, Kind, () => new Determination
        {
            Audit = observation.RequiredCode<AuditCode>("audit"),
            Catalogue = observation.RequiredCode<CatalogueCode>("catalogue"),
            Topic = observation.RequiredCode<TopicCode>("topic"),
            Unit = observation.Code<UnitCode>("unit"),
            Judgement = JudgementOf(observation, finding, run),
            Method = observation.Word<AssessmentMethod>("method"),
            Sample = Sample(observation),
            Assessor = Actor(observation, known),
            On = Collected(observation, run),
            At = time,
            Note = observation.Prop("description") is null ? note : null,
            Reason = observation.Prop("reason"),
            Approver = observation.Code<PersonRef>("approver"),
            Evidence = [.. observation.Codes<EvidenceCode>("evidence")],
        });
        if (determination is not null)
        {
            run.CheckTopic(determination.Topic, determination.Catalogue, observation.Path);
        }

        return determination;
    }

    /// <summary>The unit stands as a property; the party that stands for it has to be there.</summary>
    public static void CheckSubjects(OscalItem observation, OscalResources known)
    {
        foreach (var subject in observation.Items("subjects"))
        {
            _ = known.Unit(subject.Take("type").Required("subject-uuid"), subject);
        }
    }

    /// <summary>Who observed: the first party of the first origin.</summary>
    public static PersonRef Actor(OscalItem item, OscalResources known) =>
        item.Items("origins").FirstOrDefault()?.Items("actors").FirstOrDefault() is { } actor ? known.Person(actor.Take("type").Required("actor-uuid"), actor) : default;

    public static DateOnly Collected(OscalItem observation, OscalRun run)
    {
        var errors = run.Findings.Errors;
        var day = observation.DayOf("collected");
        if (day is null && run.Findings.Errors == errors)
        {
            run.Find(InterchangeDiagnostics.OscalMissing, observation.Path, ("owner", "observation"), ("property", "collected"));
        }

        return day ?? default;
    }

    private static string Id(string kind, Determination d) => OscalMake.Id(kind, d.Audit.Value, d.Catalogue.Value, d.Topic.Value, d.Unit is { } unit ? unit.Value : "");

    private static bool HasFinding(Judgement judgement) => judgement is Judgement.Met or Judgement.PartlyMet or Judgement.NotMet;

    // Only what is looked at otherwise than by examining, asking and testing has no word there.
    private static string MethodOf(AssessmentMethod method) => method switch
    {
        AssessmentMethod.Interview => "INTERVIEW",
        AssessmentMethod.Test => "TEST",
        _ => "EXAMINE",
    };

    private static void Lose(OscalDraft draft, Determination d, bool hasFinding)
    {
        var where = $"determination {d.Audit} {d.Catalogue} {d.Topic} {d.Unit}".TrimEnd();
        if (d.Judgement == Judgement.PartlyMet)
        {
            draft.Lose("partly met", where, "OSCAL knows satisfied and not satisfied only: it stands as not satisfied, and a property of ours says partly met.");
        }
        else if (!hasFinding)
        {
            draft.Lose(Words.Of(d.Judgement), where, "It is no finding, as nobody judged whether the topic is met: it stands as an observation with a property of ours.");
        }

        if (d.Method == AssessmentMethod.Observe)
        {
            draft.Lose("method", where, "OSCAL has no word for watching work: it stands as EXAMINE, and a property of ours says observe.");
        }

        if (d.At is not null)
        {
            draft.Lose("time zone", where, "The time of day has no zone here; it is written as if it were UTC, and stands as a property.");
        }
    }

    private static Judgement JudgementOf(OscalItem observation, OscalItem? finding, OscalRun run)
    {
        var stated = observation.Word<Judgement>("judgement");
        if (finding is null)
        {
            if (observation.Prop("judgement") is null || HasFinding(stated))
            {
                run.Find(InterchangeDiagnostics.OscalJudgementMissing, observation.Path, ("topic", OscalText.Shorten(observation.Prop("topic") ?? "")));
            }

            return stated;
        }

        finding.Take("uuid", "title", "description");
        _ = finding.Prop("record");
        var target = finding.Item("target");
        var status = target?.Take("type").Item("status");
        var state = status?.Take("reason").Text("state");
        if (target?.Text("target-id") is { } id && OscalIds.TopicOfStatement(id) != observation.Prop("topic"))
        {
            target.Unsound("target-id", id, "statement of the topic of its observation");
        }

        if (state is not ("satisfied" or "not-satisfied"))
        {
            finding.Unsound("state", state ?? "", "word of satisfied, not-satisfied");
        }

        var isPartly = finding.Prop("judgement") == Partly;
        return state == "satisfied" ? Judgement.Met : isPartly ? Judgement.PartlyMet : Judgement.NotMet;
    }

    private static AuditSample? Sample(OscalItem observation) => observation.Prop("sample-looked") is { } looked
        ? new(observation.Parse<int>("sample-looked", looked), observation.Code<int>("sample-of"), observation.Prop("sample-what"))
        : null;

    private static TimeOnly? TimeOf(OscalItem observation)
    {
        if (observation.Prop("time") is not { } text)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        observation.Unsound("time", text, "time of day such as 07:30:00.0000000");
        return null;
    }
}
