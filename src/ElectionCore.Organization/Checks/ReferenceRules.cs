namespace ElectionCore.Organization;

/// <summary>What is referred to is there at some time; people have names; ends are known.</summary>
internal static class ReferenceRules
{
    public static void Check(CheckContext context)
    {
        var history = context.History;
        var reported = new HashSet<(SubjectRef, SubjectRef)>();
        foreach (var (from, to) in References(history))
        {
            if (!IsKnown(history, to) && reported.Add((from, to)))
            {
                context.Report(OrganizationDiagnostics.DanglingReference, from, ("subject", from), ("target", to));
            }
        }

        if (history.Facts.People.Count > 0)
        {
            var people = history.Facts.Appointments.Select(f => f.State.Person)
                .Concat(history.Facts.Nominations.SelectMany(f => f.State.Nominees));
            foreach (var person in people.Distinct().Where(p => !history.People.Has(p.Value)))
            {
                context.Report(OrganizationDiagnostics.PersonWithoutName, person, ("person", person));
            }
        }

        ReportUnknownEnds(context, "unit", history.Facts.Units);
        ReportUnknownEnds(context, "post", history.Facts.Posts);
        ReportUnknownEnds(context, "appointment", history.Facts.Appointments);
    }

    private static void ReportUnknownEnds<T>(CheckContext context, string kind, IReadOnlyList<Fact<T>> facts)
        where T : class, IFactState
    {
        var unknown = facts.Where(f => f.Valid.IsEndUnknown).Select(f => f.State.FactKey).Distinct(StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            context.Report(
                OrganizationDiagnostics.EndUnknown, facts.First(f => f.Valid.IsEndUnknown).State.Subject,
                ("count", unknown.Count), ("kind", unknown.Count == 1 ? kind : $"{kind}s"));
        }
    }

    private static IEnumerable<(SubjectRef From, SubjectRef To)> References(OrganizationHistory history)
    {
        var facts = history.Facts;
        return facts.Units.Where(f => f.State.Parent is not null).Select(f => (f.State.Subject, (SubjectRef)f.State.Parent!.Value))
            .Concat(facts.Units.Where(f => f.State.Place is not null).Select(f => (f.State.Subject, (SubjectRef)f.State.Place!.Value)))
            .Concat(facts.Places.Where(f => f.State.Parent is not null).Select(f => (f.State.Subject, (SubjectRef)f.State.Parent!.Value)))
            .Concat(facts.Posts.Select(f => (f.State.Subject, (SubjectRef)f.State.Unit)))
            .Concat(facts.Posts.Where(f => f.State.Template is not null).Select(f => (f.State.Subject, OfficeTemplate.SubjectOf(f.State.Template!.Value))))
            .Concat(facts.ReportingLines.Select(f => (f.State.Subject, Post.SubjectOf(f.State.Post))))
            .Concat(facts.ReportingLines.Select(f => (f.State.Subject, Post.SubjectOf(f.State.Superior))))
            .Concat(facts.Appointments.Select(f => (f.State.Subject, Post.SubjectOf(f.State.Post))))
            .Concat(facts.Appointments.Where(f => f.State.Nomination is not null).Select(f => (f.State.Subject, Nomination.SubjectOf(f.State.Nomination!.Value))))
            .Concat(facts.Procedures.Select(f => (new SubjectRef("procedure", f.State.Post.Value), f.State.Subject)))
            .Concat(facts.Nominations.Select(f => (f.State.Subject, Post.SubjectOf(f.State.Post))))
            .Concat(facts.Delegations.SelectMany(f => new[]
            {
                (f.State.Subject, Post.SubjectOf(f.State.From)),
                (f.State.Subject, Post.SubjectOf(f.State.To)),
                (f.State.Subject, f.State.Scope),
            }))
            .Concat(facts.Delegations.Where(f => f.State.Under is not null).Select(f => (f.State.Subject, Delegation.SubjectOf(f.State.Under!.Value))))
            .Concat(facts.ChangeEvents.SelectMany(f => f.State.Originals.Concat(f.State.Results).Select(s => (f.State.Subject, s))));
    }

    private static bool IsKnown(OrganizationHistory history, SubjectRef subject) => subject.Kind switch
    {
        "unit" => history.Units.Has(subject.Code),
        "post" => history.Posts.Has(subject.Code),
        "place" => history.Places.Has(subject.Code),
        "template" => history.Templates.Has(subject.Code),
        "nomination" => history.Nominations.Has(subject.Code),
        "delegation" => history.Delegations.Has(subject.Code),
        _ => false,
    };
}
