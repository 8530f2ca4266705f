using System.Collections.Frozen;
using System.Globalization;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads activities: each becomes a plan, or an activity of one.</summary>
internal sealed class ActivityImport : IatiListener
{
    private static readonly FrozenSet<string> Taken = FrozenSet.Create(
        StringComparer.Ordinal,
        "iati-identifier", "reporting-org", "title", "description", "participating-org", "activity-date", "location", "budget", "transaction",
        "related-activity", "result");

    private readonly NarrativeReader _narratives;
    private readonly ImportBatch _batch;
    private readonly ImportFindings _findings;
    private readonly IatiImportOptions _options;
    private readonly MoneyImport _money;
    private readonly ResultImport _results;
    private readonly HashSet<string> _plans = new(StringComparer.Ordinal);
    private readonly HashSet<string> _activities = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _named = new(StringComparer.Ordinal);
    private ActivityDraft? _draft;
    private DateOnly? _generatedOn;

    public ActivityImport(NarrativeReader narratives, ImportBatch batch, ImportFindings findings, IatiImportOptions options)
    {
        (_narratives, _batch, _findings, _options) = (narratives, batch, findings, options);
        _money = new(batch, findings);
        _results = new(narratives, batch, findings, options);
    }

    public override void Open(IatiElement element)
    {
        if (element.Depth == 0)
        {
            _generatedOn = IatiDate.TryRead(element["generated-datetime"], out var day) ? day : null;
        }
        else if (element.Path is { Length: 0 })
        {
            _draft = new(element, _generatedOn);
        }
        else if (element.Depth == 2)
        {
            Enter(element);
        }

        if (_draft is not { } draft || element.Path is not { } path)
        {
            return;
        }

        ReadHead(draft, element, path);
        if (draft.IsSound && path.StartsWith("result", StringComparison.Ordinal))
        {
            _results.Open(element, path, draft);
        }
        else if (draft.IsSound)
        {
            _money.Open(element, path);
        }
    }

    public override void Close(IatiElement element)
    {
        if (_draft is not { } draft || element.Path is not { } path)
        {
            return;
        }

        if (path.StartsWith("result", StringComparison.Ordinal))
        {
            if (draft.IsSound)
            {
                _results.Close(element, path, draft);
            }

            return;
        }

        CloseHead(draft, element, path);
        if (draft.IsSound)
        {
            _money.Close(element, path, draft);
        }
    }

    /// <summary>Finds activities of plans that are not in the file.</summary>
    public void Conclude()
    {
        foreach (var plan in _named.Where(p => !_plans.Contains(p)))
        {
            _findings.Missing($"plan {plan}, of which it has activities");
        }
    }

    private void Enter(IatiElement element)
    {
        if (!Taken.Contains(element.Name))
        {
            _findings.NotTaken(element.Name.Length == 0 ? "elements of other namespaces" : element.Name);
        }

        if (_draft is { HasIdentifier: false } draft)
        {
            // What stands before it could belong to anything.
            draft.HasIdentifier = true;
            if (element.Name != "iati-identifier")
            {
                _findings.Add(InterchangeDiagnostics.IatiMissing, element, ("element", "activity"), ("what", "identifier as its first element"));
                draft.IsRefused = true;
            }
        }
    }

    private void ReadHead(ActivityDraft draft, IatiElement element, string path)
    {
        switch (path)
        {
            case "reporting-org":
                draft.Reporter = element["ref"];
                break;
            case "activity-date":
                ReadDate(draft, element);
                break;
            case "location" when element["ref"] is { } reference:
                ReadPlace(draft, element, reference);
                break;
            case "related-activity":
                ReadRelated(draft, element);
                break;
        }
    }

    private void ReadDate(ActivityDraft draft, IatiElement element)
    {
        if (_findings.Coded(element, "type", "ActivityDateType") is { } type && _findings.Day(element, "date of the activity") is { } day)
        {
            draft.Dates.TryAdd(type, day);
        }
    }

    private void ReadPlace(ActivityDraft draft, IatiElement element, string reference)
    {
        if (draft.IsPart && _findings.Code(element, "location", reference) is { } code)
        {
            draft.Places.Add(new(code));
        }
    }

    private void ReadRelated(ActivityDraft draft, IatiElement element)
    {
        if (draft.IsOwn)
        {
            return;
        }

        if (element["type"] == "1" && PlanCode.TryParse(element["ref"]?.Trim(), CultureInfo.InvariantCulture, out var parent))
        {
            draft.Serves.Add(parent);
        }
        else
        {
            _findings.NotTaken("related-activity");
        }
    }

    private void CloseHead(ActivityDraft draft, IatiElement element, string path)
    {
        switch (path)
        {
            case "iati-identifier":
                Identify(draft, element);
                break;
            case "title":
                draft.Title = ExampleMark.Remove(_narratives.Take(), draft.Standing);
                break;
            case "description":
                ReadDescription(draft, element);
                break;
            case "participating-org":
                ReadParticipant(draft, element);
                break;
            case "":
                Finish(draft, element);
                _draft = null;
                break;
        }
    }

    private void Identify(ActivityDraft draft, IatiElement element)
    {
        if (draft.IsRefused)
        {
            return;
        }

        var own = draft.OwnCode ?? element.Text.Trim();
        if (_findings.Code(element, "identifier of the activity", own) is not { } code
            || (draft.OwnPlan is { } named && _findings.Code(element, "plan of the activity", named) is null))
        {
            return;
        }

        if (!(draft.IsPart ? _activities : _plans).Add(code))
        {
            _findings.Add(InterchangeDiagnostics.IatiTwice, element, ("what", $"activity {code}"));
            return;
        }

        draft.Code = code;
        if (draft.OwnPlan is { } plan)
        {
            _named.Add(plan);
        }
    }

    private void ReadDescription(ActivityDraft draft, IatiElement element)
    {
        var text = _narratives.Take();
        switch (element[IatiExtension.Named(IatiExtension.Part)])
        {
            case IatiExtension.Vision:
                draft.Vision = text;
                break;
            case IatiExtension.Mission:
                draft.Mission = text;
                break;
            case IatiExtension.Principle when text is not null:
                draft.Principles.Add(text);
                break;
            case null when draft.IsPart && element["type"] == "3":
                draft.Audience = text?.For(_narratives.Language);
                break;
            case null when ExampleMark.Remove(text, draft.Standing) == draft.Title:
                break;
            default:
                _findings.NotTaken("description");
                break;
        }
    }

    private void ReadParticipant(ActivityDraft draft, IatiElement element)
    {
        var name = _narratives.TakeOne();
        var reference = element["ref"] is { } stated && !string.IsNullOrWhiteSpace(stated) ? stated.Trim() : null;
        ParticipantRole? role = _findings.Coded(element, "role", "OrganisationRole") switch
        {
            "1" => ParticipantRole.Funding,
            "2" => ParticipantRole.Accountable,
            "3" => ParticipantRole.Extending,
            "4" => ParticipantRole.Implementing,
            _ => null,
        };
        if (name is null && reference is null)
        {
            _findings.Missing(element, "name");
        }
        else if (role is { } known && (name is not null || known != ParticipantRole.Implementing || reference != draft.Reporter))
        {
            draft.Participants.Add(new(name ?? reference!, known, reference));
        }
    }

    private void Finish(ActivityDraft draft, IatiElement element)
    {
        if (!draft.HasIdentifier)
        {
            _findings.Missing(element, "identifier");
        }

        if (draft.Title is null)
        {
            _findings.Missing(element, "title");
        }

        var planned = _findings.Days(element, "planned time", draft.Day("1"), draft.Day("3"));
        var actual = _findings.Days(element, "actual time", draft.Day("2"), draft.Day("4"));
        if (!draft.IsSound || draft.Title is not { } title)
        {
            return;
        }

        if (!draft.IsPart)
        {
            AddPlan(draft, element, title, planned ?? actual);
        }

        if (draft.IsPart || draft.HasMoney)
        {
            AddActivity(draft, title, planned, actual);
        }
    }

    private void AddPlan(ActivityDraft draft, IatiElement element, LocalizedText title, DateRange? period)
    {
        if (period is not { From: not null })
        {
            _findings.Missing(element, "first day");
        }

        _batch.Add(new Plan
        {
            Code = new(draft.Code!),
            Kind = _options.Kind,
            Name = title,
            Period = period ?? DateRange.Always.WithUnknownStart().WithUnknownEnd(),
            Levels = [ResultImport.Level],
            ReportingPeriods = [.. draft.Periods.Values.OrderBy(p => p.FirstDay).ThenBy(p => p.LastDay).ThenBy(p => p.Code, StringComparer.Ordinal)],
            Vision = draft.Vision,
            Mission = draft.Mission,
            Principles = [.. draft.Principles],
            Serves = [.. draft.Serves.Distinct()],
            Participants = [.. draft.Participants],
            Standing = draft.Standing,
        });
    }

    private void AddActivity(ActivityDraft draft, LocalizedText title, DateRange? planned, DateRange? actual) => _batch.Add(new PlanActivity
    {
        Code = new(draft.Code!),
        Plan = draft.Plan,
        Title = title,
        Planned = planned,
        Actual = actual,
        Budget = [.. draft.Budget.Lines],
        Participants = [.. draft.Participants],
        Places = [.. draft.Places.Distinct()],
        Audience = draft.Audience,
        Standing = draft.Standing,
    });
}
