using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Says who of those on duty has not acknowledged the code of conduct that their role asks for.</summary>
public static class ConductCheck
{
    private const int Named = 5;

    /// <summary>Finds acknowledgements that are lacking, of an earlier version only, or of a version that is not on record.</summary>
    /// <param name="codes">
    /// The versions of the codes of conduct. The last by the date of the paper that issued it has to be acknowledged; where not all
    /// dates are known or two are the same, the last by name, a shorter name before a longer one.
    /// </param>
    /// <param name="roles">The roles, with the codes that they ask for.</param>
    /// <param name="duties">The duties. One that another takes the place of on the day does not count; those in reserve do.</param>
    /// <param name="acknowledgements">Who acknowledged what.</param>
    /// <param name="dutyDay">The day of duty.</param>
    /// <returns>
    /// For each code how many people have acknowledged no version (<c>CAP0166</c>) or an earlier one only (<c>CAP0167</c>), then the
    /// versions that were acknowledged and are not on record (<c>CAP0168</c>). A code of which no version is on record is passed over.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Diagnostic> Check(
        IEnumerable<CodeOfConduct> codes, IEnumerable<RoleProfile> roles, IEnumerable<Duty> duties, IEnumerable<CodeAcknowledgement> acknowledgements, DateOnly dutyDay)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(roles);
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(acknowledgements);
        var versions = codes.ToLookup(c => c.Code);
        var acknowledged = acknowledgements.ToLookup(a => a.Conduct);
        var asked = roles.Where(r => r.Conduct is not null).DistinctBy(r => r.Code).ToDictionary(r => r.Code, r => r.Conduct!.Value);
        var bound = DutyReplacements.Standing(duties, dutyDay).Where(d => asked.ContainsKey(d.Role)).ToLookup(d => asked[d.Role], d => d.Person);
        return
        [
            .. versions.OrderBy(v => v.Key).SelectMany(v => OfCode(Latest(v), bound[v.Key].ToHashSet(), acknowledged[v.Key], [.. v.Select(c => c.Version)], dutyDay)),
            .. versions.OrderBy(v => v.Key).SelectMany(v => NotOnRecord(acknowledged[v.Key], [.. v.Select(c => c.Version)])),
        ];
    }

    private static CodeOfConduct Latest(IEnumerable<CodeOfConduct> versions)
    {
        var all = versions.OrderBy(v => v.Version.Length).ThenBy(v => v.Version, StringComparer.Ordinal).ToList();
        return all.TrueForAll(v => v.Instrument?.Date is not null) ? all.OrderBy(v => v.Instrument!.Date!.Value.Earliest).Last() : all[^1];
    }

    private static IEnumerable<Diagnostic> OfCode(
        CodeOfConduct latest, HashSet<PersonRef> people, IEnumerable<CodeAcknowledgement> acknowledgements, HashSet<string> versions, DateOnly dutyDay)
    {
        var known = acknowledgements.Where(a => versions.Contains(a.Version)).ToLookup(a => a.Version == latest.Version, a => a.Person);
        var lacking = people.Except(known[true]).ToHashSet();
        var outdated = lacking.Intersect(known[false]).ToList();
        lacking.ExceptWith(outdated);
        return
        [
            .. Found(CapacityDiagnostics.ConductNotAcknowledged, lacking),
            .. Found(CapacityDiagnostics.ConductOutdated, outdated),
        ];

        IEnumerable<Diagnostic> Found(DiagnosticDescriptor descriptor, IReadOnlyCollection<PersonRef> missing) => missing.Count == 0 ? [] :
        [
            descriptor.At(
                latest.Subject,
                ("count", missing.Count),
                ("people", people.Count),
                ("day", dutyDay),
                ("conduct", latest.Code),
                ("version", latest.Version),
                ("first", First(missing))),
        ];
    }

    private static IEnumerable<Diagnostic> NotOnRecord(IEnumerable<CodeAcknowledgement> acknowledgements, HashSet<string> versions) =>
        acknowledgements.Where(a => !versions.Contains(a.Version)).GroupBy(a => (a.Conduct, a.Version)).OrderBy(g => g.Key.Version, StringComparer.Ordinal)
            .Select(g => (g.Key, People: g.Select(a => a.Person).Distinct().ToList()))
            .Select(g => CapacityDiagnostics.ConductVersionUnknown.At(
                (SubjectRef)g.Key.Conduct, ("version", g.Key.Version), ("conduct", g.Key.Conduct), ("count", g.People.Count), ("first", First(g.People))));

    private static string First(IEnumerable<PersonRef> people) => string.Join(", ", people.Order().Take(Named));
}
