namespace ElectionCore.Organization;

/// <summary>
/// Reads what an act needs to know, with what the scope has staged: by key, by what is named and by day. Everything is read
/// before the act stages anything, so an act does not see its own changes.
/// </summary>
internal sealed class ActKnowledge(OrganizationRegister register)
{
    private readonly FactPool _pool = new();

    public async Task<OrganizationHistory> ForAppointingAsync(Appointment appointment, CancellationToken cancellationToken)
    {
        await OfKeysAsync<Post>([appointment.Post.Value], cancellationToken).ConfigureAwait(false);
        if (appointment.Nomination is { } nomination)
        {
            await OfKeysAsync<Nomination>([nomination.Value], cancellationToken).ConfigureAwait(false);
        }

        await OfKeysAsync<Appointment>([appointment.FactKey], cancellationToken).ConfigureAwait(false);
        await NamingAsync<Appointment>([Post.SubjectOf(appointment.Post)], on: null, cancellationToken).ConfigureAwait(false);
        return ToHistory();
    }

    public async Task<OrganizationHistory> ForNamingAsync(PersonRef person, CancellationToken cancellationToken)
    {
        await OfKeysAsync<Person>([person.Value], cancellationToken).ConfigureAwait(false);
        return ToHistory();
    }

    public async Task<OrganizationHistory> ForEndingAsync(AppointmentCode appointment, CancellationToken cancellationToken)
    {
        await OfKeysAsync<Appointment>([appointment.Value], cancellationToken).ConfigureAwait(false);
        return ToHistory();
    }

    public async Task<OrganizationHistory> ForReportingAsync(ReportingLine line, DateOnly on, CancellationToken cancellationToken)
    {
        await OfKeysAsync<Post>([line.Post.Value, line.Superior.Value], cancellationToken).ConfigureAwait(false);
        if (line.Kind == ReportingLineKind.Solid)
        {
            // The lines that may give way, all their days, and then those on the way up, one level at a time.
            var present = await LinesFromAsync([line.Post], on, cancellationToken).ConfigureAwait(false);
            await OfKeysAsync<ReportingLine>(present.Select(l => l.FactKey), cancellationToken).ConfigureAwait(false);
            var seen = new HashSet<PostCode> { line.Post };
            for (HashSet<PostCode> level = [line.Superior]; level.Count > 0;)
            {
                seen.UnionWith(level);
                var lines = await LinesFromAsync(level, on, cancellationToken).ConfigureAwait(false);
                level = [.. lines.Select(l => l.Superior).Where(p => !seen.Contains(p))];
            }
        }

        return ToHistory();
    }

    public async Task<OrganizationHistory> ForStampingAsync(
        OfficeTemplate template, IReadOnlyList<UnitCode> units, DateOnly from, CancellationToken cancellationToken)
    {
        var posts = units.SelectMany(template.PostsFor).Select(p => p.FactKey);
        var lines = units.SelectMany(template.LinesFor).ToList();
        await OfKeysAsync<OrganizationalUnit>(units.Select(u => u.Value), cancellationToken).ConfigureAwait(false);
        await OfKeysAsync<Post>(posts, cancellationToken).ConfigureAwait(false);
        await OfKeysAsync<ReportingLine>(lines.Select(l => l.FactKey), cancellationToken).ConfigureAwait(false);
        await NamingAsync<ReportingLine>(lines.Select(l => Post.SubjectOf(l.Post)), from, cancellationToken).ConfigureAwait(false);
        return ToHistory();
    }

    public async Task<OrganizationHistory> ForChangingAsync(StructureChange change, CancellationToken cancellationToken)
    {
        var act = change.Event;
        SubjectRef[] named = [.. act.Originals, .. act.Results];
        await OfKeysAsync<OrganizationalUnit>(
            named.Where(s => s.Kind == "unit").Select(s => s.Code), cancellationToken).ConfigureAwait(false);
        await OfKeysAsync<Post>(named.Where(s => s.Kind == "post").Select(s => s.Code), cancellationToken).ConfigureAwait(false);
        await ContainersAsync(change, cancellationToken).ConfigureAwait(false);

        var ceasing = act.Originals.Where(o => o.Kind == "post" && !act.Results.Contains(o)).ToList();
        await NamingAsync<ReportingLine>(ceasing, on: null, cancellationToken).ConfigureAwait(false);
        if (change.EndAppointments)
        {
            await NamingAsync<Appointment>(ceasing, on: null, cancellationToken).ConfigureAwait(false);
        }

        if (change.MoveMembers)
        {
            var left = act.Originals.Where(o => o.Kind == "unit" && !act.Results.Contains(o)).ToList();
            await WholeNamingAsync<Post>(left, act.On, cancellationToken).ConfigureAwait(false);
            await WholeNamingAsync<OrganizationalUnit>(left, act.On, cancellationToken).ConfigureAwait(false);
        }

        return ToHistory();
    }

    /// <summary>The units that the new states belong to, and for units all above them, one level at a time.</summary>
    private async Task ContainersAsync(StructureChange change, CancellationToken cancellationToken)
    {
        await OfKeysAsync<OrganizationalUnit>(change.After.OfType<Post>().Select(p => p.Unit.Value), cancellationToken).ConfigureAwait(false);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var level = ParentsIn(change.After.OfType<OrganizationalUnit>());
        while (level.Count > 0)
        {
            var facts = await OfKeysAsync<OrganizationalUnit>(level, cancellationToken).ConfigureAwait(false);
            level = ParentsIn(facts.Where(f => f.Valid.Contains(change.Event.On)).Select(f => f.State));
        }

        List<string> ParentsIn(IEnumerable<OrganizationalUnit> units) =>
            [.. units.Select(u => u.Parent?.Value).OfType<string>().Where(seen.Add)];
    }

    private async Task<IEnumerable<ReportingLine>> LinesFromAsync(
        HashSet<PostCode> posts, DateOnly on, CancellationToken cancellationToken)
    {
        var naming = await NamingAsync<ReportingLine>(posts.Select(Post.SubjectOf), on, cancellationToken).ConfigureAwait(false);
        return naming.Select(f => f.State).Where(l => l.Kind == ReportingLineKind.Solid && posts.Contains(l.Post));
    }

    /// <summary>Of the things that name others on a day, all days.</summary>
    private async Task WholeNamingAsync<T>(IEnumerable<SubjectRef> subjects, DateOnly on, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var naming = await NamingAsync<T>(subjects, on, cancellationToken).ConfigureAwait(false);
        await OfKeysAsync<T>(naming.Select(f => f.State.FactKey), cancellationToken).ConfigureAwait(false);
    }

    private Task<List<Fact<T>>> OfKeysAsync<T>(IEnumerable<string> keys, CancellationToken cancellationToken)
        where T : class, IFactState =>
        InBatchesAsync<T, string>(keys, batch => new() { Keys = [.. batch], WithStaged = true }, cancellationToken);

    private Task<List<Fact<T>>> NamingAsync<T>(IEnumerable<SubjectRef> subjects, DateOnly? on, CancellationToken cancellationToken)
        where T : class, IFactState =>
        InBatchesAsync<T, SubjectRef>(
            subjects, batch => new() { References = [.. batch], ValidOn = on, WithStaged = true }, cancellationToken);

    private async Task<List<Fact<T>>> InBatchesAsync<T, TAsked>(
        IEnumerable<TAsked> asked, Func<TAsked[], FactQuery> query, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var found = new List<Fact<T>>();
        foreach (var batch in asked.Distinct().Chunk(FactPool.Batch))
        {
            found.AddRange(await _pool.AddAsync(
                register.Facts<T>().ReadAsync(query(batch), cancellationToken)).ConfigureAwait(false));
        }

        return found;
    }

    private OrganizationHistory ToHistory() => new(_pool.ToFacts());
}
