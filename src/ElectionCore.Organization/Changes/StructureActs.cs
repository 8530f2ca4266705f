namespace ElectionCore.Organization;

/// <summary>Turns acts of establishment control into facts, against what is known when the act is made.</summary>
internal sealed class StructureActs(OrganizationRegister register, OrganizationHistory history)
{
    // A line between two posts that cease together ends once.
    private readonly HashSet<string> _endedLines = new(StringComparer.Ordinal);

    public static void RequireThere(OrganizationHistory history, SubjectRef subject, DateOnly on)
    {
        if (!IsThere(history, subject, on))
        {
            throw new RuleViolationException(OrganizationDiagnostics.UnknownSubject.At(subject, ("subject", subject), ("on", on)));
        }
    }

    /// <summary>The event has as many originals and results as its kind needs, and a state for each result.</summary>
    public static void RequireShape(StructureChange change)
    {
        var act = change.Event;
        var (originals, results) = (act.Originals.Count, act.Results.Count);
        var same = act.Originals.ToHashSet().SetEquals(act.Results);
        var (fits, expected) = act.Kind switch
        {
            ChangeEventKind.Create => (originals == 0 && results > 0, "results and no originals"),
            ChangeEventKind.Abolish => (originals > 0 && results == 0, "originals and no results"),
            ChangeEventKind.Merge => (originals > 1 && results == 1, "two or more originals and one result"),
            ChangeEventKind.Split => (originals == 1 && results > 1, "one original and two or more results"),
            _ => (originals > 0 && same, "the same originals and results"),
        };
        var stated = change.After.Select(s => s.Subject).ToHashSet();
        var kinds = act.Originals.Concat(act.Results).All(s => s.Kind is "unit" or "post");
        var covered = act.Results.All(r => stated.Contains(r) || act.Kind is ChangeEventKind.Merge or ChangeEventKind.Split)
            && stated.IsSubsetOf(act.Results);
        if (!fits || !kinds || !covered)
        {
            var need = !fits ? expected : !kinds ? "units or posts" : "one state for each result and none besides";
            throw new RuleViolationException(OrganizationDiagnostics.ChangeEventShape.At(
                act.Subject, ("kind", Words.Of(act.Kind)), ("expected", need)));
        }
    }

    public async Task EndAppointmentAsync(AppointmentCode code, DateOnly on, CancellationToken cancellationToken)
    {
        var timeline = history.Appointments.Of(code.Value);
        var subject = Appointment.SubjectOf(code);
        if (timeline.Count == 0)
        {
            throw new RuleViolationException(OrganizationDiagnostics.UnknownSubject.At(subject, ("subject", subject), ("on", on)));
        }

        var start = timeline[0].Valid.Start;
        if (start >= on)
        {
            throw new RuleViolationException(OrganizationDiagnostics.AppointmentEndsBeforeStart.At(
                subject, ("appointment", code), ("start", start), ("on", on)));
        }

        await EndAsync(timeline, on, cancellationToken).ConfigureAwait(false);
    }

    public async Task ApplyAsync(StructureChange change, CancellationToken cancellationToken)
    {
        var act = change.Event;
        foreach (var original in act.Originals)
        {
            RequireThere(history, original, act.On);
        }

        // Only what is there already may do without a state.
        foreach (var kept in act.Results.Where(r => !change.After.Any(s => s.Subject == r)))
        {
            RequireThere(history, kept, act.On);
        }

        foreach (var state in change.After)
        {
            // Codes are never reused: what is new was never there before. Only a merge or split may go into what is there.
            var mayBeThere = act.Kind is ChangeEventKind.Merge or ChangeEventKind.Split && IsThere(history, state.Subject, act.On);
            if (!act.Originals.Contains(state.Subject) && !mayBeThere && WasEverThere(history, state.Subject))
            {
                throw new RuleViolationException(OrganizationDiagnostics.AlreadyThere.At(
                    state.Subject, ("subject", state.Subject), ("on", act.On)));
            }
        }

        foreach (var state in change.After)
        {
            RequirePlace(state, change, act.On);
        }

        foreach (var original in act.Originals.Where(o => !act.Results.Contains(o)))
        {
            await CeaseAsync(original, act.On, change.EndAppointments, cancellationToken).ConfigureAwait(false);
        }

        foreach (var state in change.After)
        {
            await ContinueAsync(state, act.On, cancellationToken).ConfigureAwait(false);
        }

        if (change.MoveMembers && act.Results is [{ Kind: "unit" } result])
        {
            await MoveMembersAsync(act, new(result.Code), cancellationToken).ConfigureAwait(false);
        }

        await register.Facts<ChangeEvent>().RecordAsync(act, DateRange.Since(act.On), cancellationToken).ConfigureAwait(false);
    }

    public async Task<int> StampAsync(
        OfficeTemplate template, IEnumerable<UnitCode> units, DateOnly from, CancellationToken cancellationToken)
    {
        var stamped = 0;
        var superiors = history.Lines.On(from).Where(l => l.Kind == ReportingLineKind.Solid).Select(l => l.Post).ToHashSet();
        foreach (var unit in units)
        {
            RequireThere(history, unit, from);
            foreach (var post in template.PostsFor(unit).Where(p => !history.Posts.Has(p.FactKey)))
            {
                await register.Facts<Post>().RecordAsync(post, DateRange.Since(from), cancellationToken).ConfigureAwait(false);
                stamped++;
            }

            foreach (var line in template.LinesFor(unit).Where(l => !superiors.Contains(l.Post) && !history.Lines.Has(l.FactKey)))
            {
                await register.Facts<ReportingLine>().RecordAsync(line, DateRange.Since(from), cancellationToken).ConfigureAwait(false);
            }
        }

        return stamped;
    }

    public async Task ReportAsync(ReportingLine line, DateRange valid, CancellationToken cancellationToken)
    {
        var on = valid.Start;
        RequireThere(history, line.Subject, on);
        RequireThere(history, Post.SubjectOf(line.Superior), on);
        var lines = history.Lines.On(on).Where(l => l.Kind == ReportingLineKind.Solid).ToLookup(l => l.Post);
        if (line.Post == line.Superior)
        {
            throw new RuleViolationException(OrganizationDiagnostics.PostReportsToItself.At(
                line.Subject, ("post", line.Post), ("from", CheckContext.Day(on))));
        }

        if (line.Kind == ReportingLineKind.Solid)
        {
            var seen = new HashSet<PostCode> { line.Post };
            for (PostCode? above = line.Superior; above is { } post; above = lines[post].Select(l => (PostCode?)l.Superior).FirstOrDefault())
            {
                if (!seen.Add(post))
                {
                    throw new RuleViolationException(OrganizationDiagnostics.PostCircle.At(
                        line.Subject, ("posts", CheckContext.Some(seen.Select(p => p.Value))), ("from", CheckContext.Day(on))));
                }
            }

            foreach (var present in lines[line.Post].Where(l => l.Superior != line.Superior))
            {
                await EndAsync(history.Lines.Of(present.FactKey), on, cancellationToken).ConfigureAwait(false);
            }
        }

        await register.Facts<ReportingLine>().RecordAsync(line, valid, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What a state belongs to is there on the day, or comes of the same change, and closes no circle.</summary>
    private void RequirePlace(IFactState state, StructureChange change, DateOnly on)
    {
        var container = state is OrganizationalUnit { Parent: { } parent } ? parent : (state as Post)?.Unit;
        if (container is not { } unit)
        {
            return;
        }

        if (!change.After.Any(s => s.Subject == unit))
        {
            RequireThere(history, unit, on);
        }

        var seen = new List<UnitCode>();
        for (UnitCode? above = unit; state is OrganizationalUnit && above is { } code && !seen.Contains(code); above = ParentOf(code))
        {
            seen.Add(code);
            if (code.Value == state.FactKey)
            {
                throw new RuleViolationException(OrganizationDiagnostics.UnitCircle.At(
                    state.Subject, ("units", CheckContext.Some(seen.Select(u => u.Value))), ("from", CheckContext.Day(on))));
            }
        }

        UnitCode? ParentOf(UnitCode code) => change.After.OfType<OrganizationalUnit>().FirstOrDefault(u => u.Code == code) is { } stated
            ? stated.Parent
            : history.Units.On(code.Value, on)?.Parent;
    }

    private static bool IsThere(OrganizationHistory history, SubjectRef subject, DateOnly on) => subject.Kind switch
    {
        "unit" => history.Units.On(subject.Code, on) is not null,
        "post" => history.Posts.On(subject.Code, on) is not null,
        "place" => history.Places.On(subject.Code, on) is not null,
        _ => false,
    };

    private static bool WasEverThere(OrganizationHistory history, SubjectRef subject) =>
        subject.Kind == "unit" ? history.Units.Has(subject.Code) : history.Posts.Has(subject.Code);

    private async Task CeaseAsync(SubjectRef subject, DateOnly on, bool endAppointments, CancellationToken cancellationToken)
    {
        if (subject.Kind == "unit")
        {
            await EndAsync(history.Units.Of(subject.Code), on, cancellationToken).ConfigureAwait(false);
            return;
        }

        await EndAsync(history.Posts.Of(subject.Code), on, cancellationToken).ConfigureAwait(false);
        foreach (var line in history.Lines.Each().Where(t => IsOf(t[0].State) && _endedLines.Add(t[0].State.FactKey)))
        {
            await EndAsync(line, on, cancellationToken).ConfigureAwait(false);
        }

        if (endAppointments)
        {
            foreach (var timeline in history.AppointmentsTo(new(subject.Code)))
            {
                await EndAsync(timeline, on, cancellationToken).ConfigureAwait(false);
            }
        }

        bool IsOf(ReportingLine line) => line.Post.Value == subject.Code || line.Superior.Value == subject.Code;
    }

    /// <summary>Ends a timeline on a day: what holds then is cut, what would begin later is retracted.</summary>
    private async Task EndAsync<T>(ArraySegment<Fact<T>> timeline, DateOnly on, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var facts = register.Facts<T>();
        foreach (var fact in timeline.Where(f => f.Valid.To is null || f.Valid.To > on))
        {
            if (fact.Valid.Before(on) is { } before)
            {
                await facts.CorrectAsync(fact.Id, fact.State, before, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await facts.RetractAsync(fact.Id, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private Task ContinueAsync(IFactState state, DateOnly on, CancellationToken cancellationToken) => state switch
    {
        OrganizationalUnit unit => ContinueAsync(unit, history.Units, on, cancellationToken),
        Post post => ContinueAsync(post, history.Posts, on, cancellationToken),
        _ => throw new ArgumentException("A structure change leads to units or posts.", nameof(state)),
    };

    /// <summary>
    /// Gives a thing a new state from a day on, until its present state would have ended. What changed is carried into the
    /// states recorded for later days, as far as they did not change it themselves.
    /// </summary>
    private async Task ContinueAsync<T>(T state, Timelines<T> known, DateOnly on, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var facts = register.Facts<T>();
        var timeline = known.Of(state.FactKey);
        var present = timeline.FirstOrDefault(f => f.Valid.Contains(on));
        await facts.RecordAsync(state, present?.Valid.After(on) ?? DateRange.Since(on), cancellationToken).ConfigureAwait(false);
        if (present is null)
        {
            return;
        }

        foreach (var later in timeline.Where(f => f.Valid.Start > on))
        {
            var carried = (T)Carry(present.State, state, later.State);
            await facts.CorrectAsync(later.Id, carried, later.Valid, cancellationToken).ConfigureAwait(false);
        }
    }

    private static IFactState Carry(IFactState before, IFactState after, IFactState later) => (before, after, later) switch
    {
        (OrganizationalUnit was, OrganizationalUnit becomes, OrganizationalUnit then) => then with
        {
            Name = then.Name.Equals(was.Name) ? becomes.Name : then.Name,
            Parent = then.Parent == was.Parent ? becomes.Parent : then.Parent,
            Classification = then.Classification == was.Classification ? becomes.Classification : then.Classification,
            Place = then.Place == was.Place ? becomes.Place : then.Place,
        },
        (Post was, Post becomes, Post then) => then with
        {
            Title = then.Title.Equals(was.Title) ? becomes.Title : then.Title,
            Unit = then.Unit == was.Unit ? becomes.Unit : then.Unit,
            Grade = then.Grade == was.Grade ? becomes.Grade : then.Grade,
            Kind = then.Kind == was.Kind ? becomes.Kind : then.Kind,
        },
        _ => later,
    };

    private async Task MoveMembersAsync(ChangeEvent act, UnitCode result, CancellationToken cancellationToken)
    {
        var merged = act.Originals.Where(o => o.Kind == "unit" && o.Code != result.Value).Select(o => new UnitCode(o.Code)).ToHashSet();
        foreach (var post in history.Posts.On(act.On).Where(p => merged.Contains(p.Unit)))
        {
            await ContinueAsync(post with { Unit = result }, history.Posts, act.On, cancellationToken).ConfigureAwait(false);
        }

        foreach (var unit in history.Units.On(act.On).Where(u => u.Parent is { } p && merged.Contains(p) && !merged.Contains(u.Code) && u.Code != result))
        {
            await ContinueAsync(unit with { Parent = result }, history.Units, act.On, cancellationToken).ConfigureAwait(false);
        }
    }
}
