using System.Globalization;
using System.Text;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>One run of <c>training schedule</c>: venues first, then days, rooms and trainers.</summary>
internal sealed class ScheduleRun(Verb verb, DataSource data, TierSchedule tier)
{
    private readonly List<Diagnostic> _findings = [];
    private DateOnly _today;
    private TierSchedule _tier = tier;
    private VenuePlan? _venues;
    private VenueCostRules? _costs;
    private SessionDraft? _draft;
    private SessionSchedule? _schedule;
    private Commit? _commit;
    private bool _isStored;
    private List<CourseVersion> _versions = [];

    public void Say(IEnumerable<Diagnostic> findings)
    {
        List<Diagnostic> said = [.. findings];
        Output.FirstFindings(said);
        _findings.AddRange(said);
    }

    /// <summary>Whether something that was said is an error.</summary>
    public bool HasErrors => _findings.Exists(f => f.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads what is on record.</summary>
    /// <exception cref="RuleViolationException">The plan whose code sessions shall bear is not on record, or was made from another request.</exception>
    public async Task ReadAsync(bool isStored, CancellationToken cancellationToken)
    {
        _today = await Days.TodayAsync(data.Register, verb.Clock, cancellationToken);
        if (_tier.Code is { } plan)
        {
            await RequirePlanAsync(plan, isStored, cancellationToken);
        }

        _tier = _tier with
        {
            Venues = await data.Capacity.ReadAsync<Venue>(_today, cancellationToken: cancellationToken).ToListAsync(cancellationToken),
            OnRecord = await SessionsAsync(cancellationToken),
        };
        _versions = await data.Capacity.ReadAsync<CourseVersion>(_today, cancellationToken: cancellationToken)
            .Where(v => v.Course == _tier.Course && v.Version == _tier.Version).ToListAsync(cancellationToken);
    }

    public void DraftEvenly()
    {
        _draft = TierScheduling.Draft(_tier);
        Say(_draft.Diagnostics);
    }

    /// <summary>Chooses venues near homes. False when the homes cannot be read.</summary>
    public async Task<bool> DraftByCostAsync(string homes, VenueCostRules costs, CancellationToken cancellationToken)
    {
        var read = await ScheduleVenues.ReadAsync(verb, homes, cancellationToken);
        Say(read.Diagnostics);
        if (read.HasErrors)
        {
            return false;
        }

        var wanted = TierScheduling.Venues(_tier, read.Homes, costs);
        Say(wanted.Diagnostics);
        if (wanted.Request is not { } request)
        {
            return false;
        }

        (_costs, _venues) = (costs, VenuePlanner.Plan(request));
        Say(_venues.Diagnostics);
        _draft = TierScheduling.Draft(_tier, _venues);
        Say(_draft.Diagnostics);
        return true;
    }

    /// <summary>Gives the sessions days, rooms and trainers, and says what `training check` would warn of them.</summary>
    public async Task ScheduleAsync(bool permitsMenToTrainWomen, CancellationToken cancellationToken)
    {
        var trainers = await data.Capacity.ReadAsync<Trainer>(_today, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        var credentials = await data.Capacity.ReadAsync<Credential>(_today, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        var revocations = await data.Capacity.ReadAsync<CredentialRevocation>(_today, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        _schedule = SessionScheduler.Schedule(TierScheduling.Request(_tier, _draft!, trainers, credentials, revocations));
        Say(_schedule.Diagnostics);
        var found = DeliveryCheck.CheckSessions(new()
        {
            Versions = _versions, Venues = _tier.Venues, Trainers = trainers, Credentials = credentials, Revocations = revocations, Sessions = _schedule.Sessions,
            PermitsMenToTrainWomen = permitsMenToTrainWomen,
        });

        // That the version is not on record is said once, at the end.
        Say(found.Where(f => f.Severity == DiagnosticSeverity.Warning));
    }

    public Task WriteAsync(string path, CancellationToken cancellationToken) => WholeFile.WriteAsync(
        path,
        stream => Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase)
            ? SessionListWriter.WriteCsvAsync(stream, _schedule!.Sessions, cancellationToken)
            : TrainingJson.WriteAsync(stream, _schedule!.Sessions.ToAsyncEnumerable<IFactState>(), cancellationToken));

    /// <summary>Stores the sessions.</summary>
    /// <exception cref="RuleViolationException">One of them came to be on record in the meantime. It stays as it is, and nothing is stored.</exception>
    public async Task StoreAsync(CommitDetails details, CancellationToken cancellationToken)
    {
        var known = data.Capacity.FindAsync<TrainingSession>(_schedule!.Sessions.Select(s => s.FactKey), asOf: null, cancellationToken);
        if (await known.FirstOrDefaultAsync(cancellationToken) is { } taken)
        {
            throw new RuleViolationException(ConsoleDiagnostics.SessionOnRecord.At(taken.Subject, ("session", taken.Code)));
        }

        _isStored = true;
        _commit = _schedule.Sessions.IsEmpty ? null : await data.Capacity.ImportAsync(_schedule.Sessions, details, cancellationToken: cancellationToken);
    }

    /// <summary>The end of a run that could not schedule anything, or must not.</summary>
    public int Fail(string? why = null)
    {
        if (verb.IsJson)
        {
            Output.Json(json => json.WriteFindings(_findings));
        }
        else if (why is not null)
        {
            PlanText.Line(verb, why);
        }

        return App.Faulty;
    }

    public int Report(string? file)
    {
        var report = new ScheduleReport(_tier, _draft!, _schedule!, _venues, _costs);
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                report.Write(json);
                json.WriteString("file", file);
                json.WriteNumberOrNull("commit", _commit?.Number);
                json.WriteFindings(_findings);
            });
        }
        else
        {
            report.Write(verb);
            WriteEnd(file);
        }

        return HasErrors ? App.Faulty : App.Done;
    }

    private async Task RequirePlanAsync(CascadePlanCode plan, bool isStored, CancellationToken cancellationToken)
    {
        var known = await data.Capacity.FindAsync<CascadePlanRecord>([plan.Value], asOf: null, cancellationToken).LastOrDefaultAsync(cancellationToken)
            ?? throw new RuleViolationException(ConsoleDiagnostics.NotFound.At(plan.ToSubjectRef(), ("subject", plan.ToSubjectRef()), ("on", _today)));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(known.Request));
        var recorded = (await CascadeJson.ReadAsync(stream, plan.Value, cancellationToken)).Request ?? throw new InvalidDataException($"The request of plan {plan} on record cannot be read.");
        var found = TierScheduling.CheckPlan(known, recorded, _tier).ToList();
        if (found.Find(f => f.Severity == DiagnosticSeverity.Error) is { } other)
        {
            throw new RuleViolationException(other);
        }

        Say(isStored ? found : []);
    }

    // A session that holds from a later day on, or held until an earlier one, has its code, its room and its trainers all the same.
    private async Task<List<TrainingSession>> SessionsAsync(CancellationToken cancellationToken)
    {
        var sessions = new Dictionary<SessionCode, TrainingSession>();
        await foreach (var fact in data.Capacity.Facts<TrainingSession>().ReadAsync(FactQuery.KnownNow, cancellationToken))
        {
            sessions[fact.State.Code] = fact.State;
        }

        return [.. sessions.Values];
    }

    private void WriteEnd(string? file)
    {
        if (_versions.Count == 0)
        {
            PlanText.Line(verb, $"Version {_tier.Version} of course {_tier.Course} is not on record; `training check` will say so of its sessions.");
        }

        if (file is not null)
        {
            PlanText.Line(verb, $"Written to {file}");
        }

        PlanText.Line(verb, (_isStored, _commit) switch
        {
            (true, { } commit) => $"Stored as commit {commit.Number.ToString(CultureInfo.InvariantCulture)} in {data.Place.Name}",
            (true, null) => "Nothing changed.",
            _ when HasErrors => "Nothing was stored: there are errors.",
            _ => $"Nothing was stored. Next: {(_tier.Code is null ? "--plan CODE --record" : "--record")}, --out SESSIONS.csv",
        });
    }
}
