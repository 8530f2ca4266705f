using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Counts different things by kind.</summary>
internal static class ImportTally
{
    public static ImportCounts Count(IEnumerable<IFactState> states)
    {
        var keys = new Dictionary<Type, HashSet<string>>();
        foreach (var state in states)
        {
            Add(state.GetType(), state.FactKey);
            if (state is Appointment appointment)
            {
                Add(typeof(Person), appointment.Person.Value);
            }
        }

        int[] named = [Of<Place>(), Of<OrganizationalUnit>(), Of<Post>(), Of<Person>(), Of<Appointment>(), Of<ReportingLine>()];
        return new()
        {
            Places = named[0],
            Units = named[1],
            Posts = named[2],
            People = named[3],
            Appointments = named[4],
            ReportingLines = named[5],
            Others = keys.Values.Sum(k => k.Count) - named.Sum(),
        };

        void Add(Type kind, string key)
        {
            if (!keys.TryGetValue(kind, out var found))
            {
                keys.Add(kind, found = new(StringComparer.Ordinal));
            }

            found.Add(key);
        }

        int Of<T>() => keys.TryGetValue(typeof(T), out var found) ? found.Count : 0;
    }
}
