using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Holds postings against each other, against who is known, and against who is trained.</summary>
public static class DutyCheck
{
    /// <summary>Finds what contradicts itself.</summary>
    /// <param name="duties">The duties.</param>
    /// <param name="people">The people who are known.</param>
    /// <param name="readiness">Who is trained for which role.</param>
    /// <returns>What is wrong (<c>CAP0091</c> to <c>CAP0097</c>, <c>CAP0120</c>, <c>CAP0121</c>).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Diagnostic> Check(
        IEnumerable<Duty> duties, IEnumerable<Trainee> people, Readiness readiness)
    {
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(readiness);
        var all = duties.DistinctBy(d => d.Code).OrderBy(d => d.Code).ToList();
        var known = people.Select(p => p.Person).ToHashSet();
        return [.. Twice(all), .. Replaced(all, readiness), .. DutyReplacements.Check(all), .. Unknown(all, known, readiness)];
    }

    private static IEnumerable<Diagnostic> Twice(List<Duty> duties)
    {
        var replacements = duties.Where(d => d.Replaces is not null).ToLookup(d => d.Replaces!.Value, d => d.Days);
        foreach (var person in duties.Where(d => !d.IsReserve).GroupBy(d => d.Person).Where(g => g.Count() > 1).OrderBy(g => g.Key))
        {
            // The duty that lasts longest so far is the one that a later one runs into.
            var told = new HashSet<(DutyCode, DutyCode)>();
            (Duty Duty, DateRange Days)? longest = null;
            var parts = person.SelectMany(d => DutyReplacements.WithoutDaysOf(replacements[d.Code], d.Days).Select(p => (Duty: d, Days: p)));
            foreach (var part in parts.OrderBy(p => p.Days.Start).ThenBy(p => p.Duty.Code))
            {
                if (longest is { } other && other.Duty != part.Duty && other.Days.Overlaps(part.Days) && told.Add((other.Duty.Code, part.Duty.Code)))
                {
                    var (first, second) = (other.Duty, part.Duty);
                    yield return CapacityDiagnostics.DutyTwice.At(
                        (SubjectRef)person.Key, ("person", person.Key), ("first", first.Code), ("second", second.Code), ("station", first.Station), ("other", second.Station));
                }

                longest = longest is { } last && last.Days.End >= part.Days.End ? last : part;
            }
        }
    }

    private static IEnumerable<Diagnostic> Replaced(List<Duty> duties, Readiness readiness)
    {
        var byCode = duties.ToDictionary(d => d.Code);
        var taken = new Dictionary<DutyCode, DutyCode>();
        foreach (var duty in duties)
        {
            if (duty.Replaces is not { } code)
            {
                continue;
            }

            if (!byCode.TryGetValue(code, out var earlier))
            {
                yield return CapacityDiagnostics.ReplacedUnknown.At(duty.Subject, ("duty", duty.Code), ("earlier", code));
            }
            else if (duty.Days.To is { } until && earlier.Days.End > until)
            {
                yield return CapacityDiagnostics.ReplacedForAWhile.At(duty.Subject, ("duty", duty.Code), ("earlier", code), ("until", until));
            }

            if (!taken.TryAdd(code, duty.Code))
            {
                yield return CapacityDiagnostics.ReplacedTwice.At((SubjectRef)code, ("first", taken[code]), ("second", duty.Code), ("earlier", code));
            }

            if (readiness.Of(duty.Person, duty.Role) is { State: not CompletionState.Finished } lacking)
            {
                yield return CapacityDiagnostics.SubstituteUntrained.At(
                    duty.Subject, ("person", duty.Person), ("duty", duty.Code), ("station", duty.Station), ("role", duty.Role), ("why", lacking.ToText()));
            }
        }
    }

    private static IEnumerable<Diagnostic> Unknown(List<Duty> duties, HashSet<PersonRef> known, Readiness readiness)
    {
        foreach (var duty in duties.Where(d => !known.Contains(d.Person)))
        {
            yield return CapacityDiagnostics.PersonUnknown.At(duty.Subject, ("person", duty.Person), ("duty", duty.Code));
        }

        foreach (var duty in duties.DistinctBy(d => d.Role).Where(d => !readiness.Knows(d.Role)))
        {
            yield return CapacityDiagnostics.RoleUnknown.At(duty.Subject, ("role", duty.Role), ("duty", duty.Code));
        }
    }
}
