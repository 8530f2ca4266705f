namespace ElectionCore.Organization;

/// <summary>Finds things of a snapshot by folded name or code.</summary>
internal static class Search
{
    public static IReadOnlyList<SearchMatch> Find(OrganizationSnapshot snapshot, IEnumerable<Person> people, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var query = TextFolding.Fold(text);
        if (query.Length == 0)
        {
            return [];
        }

        var institution = snapshot.Institution is { } body ? [(body.Subject, body.Name)] : Array.Empty<(SubjectRef Subject, LocalizedText Name)>();
        var candidates = institution.Concat(snapshot.Units.Values.Select(u => (u.Subject, u.Name)))
            .Concat(snapshot.Posts.Values.Select(p => (p.Subject, Name: p.Title)))
            .Concat(people.Select(p => (p.Subject, p.Name)))
            .Concat(snapshot.Places.Values.Select(p => (p.Subject, p.Name)));
        var matches = new List<SearchMatch>();
        foreach (var (subject, name) in candidates)
        {
            var code = TextFolding.Fold(subject.Code);
            var searched = name.SearchText;
            if (code == query || searched.Split('\n').Contains(query, StringComparer.Ordinal))
            {
                matches.Add(new(subject, name, IsExact: true));
            }
            else if (TextFolding.Contains($"{searched}\n{code}", text))
            {
                matches.Add(new(subject, name, IsExact: false));
            }
        }

        return
        [
            .. matches.OrderByDescending(m => m.IsExact)
                .ThenBy(m => m.Subject.Kind, StringComparer.Ordinal)
                .ThenBy(m => m.Subject.Code, StringComparer.Ordinal),
        ];
    }
}
