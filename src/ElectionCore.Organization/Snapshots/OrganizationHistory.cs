namespace ElectionCore.Organization;

/// <summary>
/// All that is known of an institution's structure at one moment, of all days: the source of snapshots, comparisons,
/// lineage and checks. Immutable and safe to share between threads.
/// </summary>
public sealed class OrganizationHistory
{
    private readonly Lazy<Dictionary<string, List<ArraySegment<Fact<Appointment>>>>> _appointmentsByPost;

    /// <summary>Makes a history from known facts.</summary>
    /// <param name="facts">The facts, without superseded ones; the facts of one key do not overlap.</param>
    /// <param name="knownAt">The number of the commit at which they were known, or null for now.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public OrganizationHistory(OrganizationFacts facts, long? knownAt = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Facts = facts;
        KnownAt = knownAt;
        Institutions = new(facts.Institution);
        Places = new(facts.Places);
        Units = new(facts.Units);
        Posts = new(facts.Posts);
        Lines = new(facts.ReportingLines);
        People = new(facts.People);
        Appointments = new(facts.Appointments);
        Procedures = new(facts.Procedures);
        Nominations = new(facts.Nominations);
        Delegations = new(facts.Delegations);
        ChangeEvents = new(facts.ChangeEvents);
        Templates = new(facts.Templates);
        StatedFigures = new(facts.StatedFigures);
        _appointmentsByPost = new(GroupAppointments);
    }

    /// <summary>The facts the history was made from.</summary>
    public OrganizationFacts Facts { get; }

    /// <summary>The number of the commit at which this was known, or null for now.</summary>
    public long? KnownAt { get; }

    internal Timelines<Institution> Institutions { get; }

    internal Timelines<Place> Places { get; }

    internal Timelines<OrganizationalUnit> Units { get; }

    internal Timelines<Post> Posts { get; }

    internal Timelines<ReportingLine> Lines { get; }

    internal Timelines<Person> People { get; }

    internal Timelines<Appointment> Appointments { get; }

    internal Timelines<AppointmentProcedure> Procedures { get; }

    internal Timelines<Nomination> Nominations { get; }

    internal Timelines<Delegation> Delegations { get; }

    internal Timelines<ChangeEvent> ChangeEvents { get; }

    internal Timelines<OfficeTemplate> Templates { get; }

    internal Timelines<StatedFigure> StatedFigures { get; }

    /// <summary>The structure on one day.</summary>
    /// <param name="validOn">The day.</param>
    /// <returns>The snapshot. O(facts) to make; the indexes it needs are made when first asked for.</returns>
    public OrganizationSnapshot AsOf(DateOnly validOn) => new(this, validOn);

    /// <summary>What changed between two days.</summary>
    /// <param name="from">The earlier day.</param>
    /// <param name="to">The later day.</param>
    /// <returns>The changes that lead from the structure on the one day to that on the other.</returns>
    public OrganizationDiff Diff(DateOnly from, DateOnly to) => OrganizationDiff.Between(AsOf(from), AsOf(to));

    /// <summary>Reports every broken invariant, at every instant, and the warnings as of one day.</summary>
    /// <param name="asOf">The day for warnings that depend on one, such as long vacancies.</param>
    /// <param name="options">The limits, or null for the default ones.</param>
    /// <returns>The diagnostics, errors first, then by code and place.</returns>
    public IReadOnlyList<Diagnostic> Check(DateOnly asOf, OrganizationOptions? options = null) =>
        OrganizationCheck.Run(this, asOf, options ?? new());

    /// <summary>The change events in which a unit or post came to be what it is, or became something else.</summary>
    /// <param name="subject">A unit or post.</param>
    /// <returns>The events that lead to it or away from it, through all predecessors and successors, by day.</returns>
    public IReadOnlyList<ChangeEvent> LineageOf(SubjectRef subject)
    {
        var events = new HashSet<ChangeEvent>();
        var seen = new HashSet<SubjectRef> { subject };
        var open = new Queue<SubjectRef>([subject]);
        while (open.TryDequeue(out var current))
        {
            foreach (var fact in ChangeEvents.All)
            {
                var change = fact.State;
                if ((change.Originals.Contains(current) || change.Results.Contains(current)) && events.Add(change))
                {
                    foreach (var relative in change.Originals.Concat(change.Results).Where(seen.Add))
                    {
                        open.Enqueue(relative);
                    }
                }
            }
        }

        return [.. events.OrderBy(e => e.On).ThenBy(e => e.Code)];
    }

    /// <summary>What the appointments that ever named a post say of it, one timeline each, by the day they begin.</summary>
    internal IReadOnlyList<ArraySegment<Fact<Appointment>>> AppointmentsTo(PostCode post) =>
        _appointmentsByPost.Value.TryGetValue(post.Value, out var found) ? found : [];

    private Dictionary<string, List<ArraySegment<Fact<Appointment>>>> GroupAppointments()
    {
        var groups = new Dictionary<string, List<ArraySegment<Fact<Appointment>>>>(StringComparer.Ordinal);
        foreach (var timeline in Appointments.Each())
        {
            // An appointment may have been recorded of one post for some days and of another for others.
            foreach (var ofPost in timeline.GroupBy(f => f.State.Post.Value, StringComparer.Ordinal))
            {
                if (!groups.TryGetValue(ofPost.Key, out var group))
                {
                    groups.Add(ofPost.Key, group = []);
                }

                group.Add(new([.. ofPost]));
            }
        }

        foreach (var group in groups.Values)
        {
            group.Sort((a, b) => a[0].Valid.Start.CompareTo(b[0].Valid.Start));
        }

        return groups;
    }
}
