using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>Adds to the ties of people what other records say is their work.</summary>
/// <remarks>
/// Who heads a unit answers for the processes that it owns or works in by the register of processes, and for the topics of its documents.
/// Who heads the unit that owns a process answers for it at the other units that work in it too. Who owns a
/// corrective action, was to act in it or acted, worked on the topics of its findings from its opening until it is closed. Who submitted a
/// document worked on its topics until it is superseded. Evidence names no person.
/// </remarks>
public static class AuditTies
{
    /// <summary>The ties with those that follow from records.</summary>
    /// <param name="ties">The ties to units, such as those of appointments.</param>
    /// <param name="records">Process sheets, findings, corrective actions and documents; others are passed over.</param>
    /// <returns>The ties, those to units first.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<AuditTie> Of(IEnumerable<AuditTie> ties, IEnumerable<IFactState> records)
    {
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(records);
        var all = records.ToList();
        var sheets = all.OfType<ProcessSheet>().Where(p => p.ElectoralProcess is not null).ToList();
        var owned = sheets.ToLookup(p => p.Owner);
        var processes = sheets.SelectMany(p => p.Units.Prepend(p.Owner).Select(u => (Unit: u, Process: p.ElectoralProcess!))).ToLookup(p => p.Unit, p => p.Process);
        var documents = all.OfType<ControlledDocument>().Where(d => d.Owner is not null).ToLookup(d => d.Owner!.Value);
        var topics = all.OfType<Finding>().ToLookup(f => f.Code, f => f.Topics);
        List<AuditTie> given = [.. ties];
        return
        [
            .. given.Select(t => t is { Kind: AuditTieKind.Head, Unit: { } unit } ? Owning(t, processes[unit], documents[unit].SelectMany(d => d.Topics)) : t),
            .. given.Where(t => t.Kind == AuditTieKind.Head && t.Unit is not null).SelectMany(t => Elsewhere(t, owned[t.Unit!.Value])),
            .. all.OfType<CorrectiveCase>().SelectMany(c => Of(c, [.. c.Findings.SelectMany(f => topics[f]).SelectMany(t => t).Distinct()])),
            .. all.OfType<ControlledDocument>().Where(d => d.Approval is not null && d.Topics.Count > 0).Select(d => new AuditTie
            {
                Person = d.Approval!.SubmittedBy, Unit = d.Owner, Kind = AuditTieKind.Work, Topics = d.Topics, Days = Days(d.Approval.SubmittedOn, d.SupersededOn),
            }),
        ];
    }

    private static AuditTie Owning(AuditTie head, IEnumerable<string> processes, IEnumerable<TopicCode> topics) => head with
    {
        Processes = [.. head.Processes.Concat(processes).Distinct(StringComparer.Ordinal)], Topics = [.. head.Topics.Concat(topics).Distinct()],
    };

    // The process is theirs wherever it is carried out.
    private static IEnumerable<AuditTie> Elsewhere(AuditTie head, IEnumerable<ProcessSheet> owned) =>
        from sheet in owned
        from unit in sheet.Units
        where unit != head.Unit
        select new AuditTie { Person = head.Person, Unit = unit, Kind = AuditTieKind.Work, Processes = [sheet.ElectoralProcess!], Days = head.Days };

    private static IEnumerable<AuditTie> Of(CorrectiveCase action, ValueList<TopicCode> topics)
    {
        var people = action.Steps.SelectMany(s => s.Actions).Select(a => a.Owner).Concat(action.Steps.Select(s => s.By).Where(action.HasActed)).Prepend(action.Owner).Distinct();
        DateOnly? until = action.IsClosed && action.LastOn < DateOnly.MaxValue ? action.LastOn.AddDays(1) : null;
        return topics.Count == 0 ? [] : people.Select(p => new AuditTie
        {
            Person = p, Unit = action.Unit, Kind = AuditTieKind.Work, Topics = topics, Days = Days(action.OpenedOn, until),
        });
    }

    // What comes from a file may end before it began; it is taken as not over.
    private static DateRange Days(DateOnly from, DateOnly? to) => DateRange.Between(from, to > from ? to : null);
}
