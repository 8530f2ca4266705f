using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>
/// Plans the names that ride on appointments. A name is recorded from the row's first day where none is known for it. Of a
/// known name a row may give some languages only: those it leaves out stay. A language that differs from the name known on
/// that day corrects it (same first day) or changes it (later day), with a warning; one that is not known yet is added. Of
/// two names for the same day within one import that differ in a language the second is not taken.
/// </summary>
internal static class PersonNames
{
    public static void Plan(IEnumerable<ImportRow> accepted, KindPlan<Person> plan)
    {
        var rows = accepted.ToList();
        var recorded = new Dictionary<(string Person, DateOnly From), LocalizedText>();
        foreach (var row in rows.Where(r => r.State is Person))
        {
            recorded[(row.State!.FactKey, row.Valid.Start)] = ((Person)row.State).Name;
        }

        var named = rows.Where(r => r.PersonName is not null).OrderBy(r => r.Valid.Start).ThenBy(r => r.Number);
        foreach (var sameDay in named.GroupBy(r => (((Appointment)r.State!).Person, r.Valid.Start)))
        {
            var key = sameDay.Key.Person;
            if (recorded.TryGetValue((key.Value, sameDay.Key.Start), out var record))
            {
                foreach (var row in sameDay.Where(r => Over(record, r.PersonName!) != record))
                {
                    WarnOfSecond(row, key, record);
                }
            }
            else
            {
                Plan(new Person { Key = key, Name = Together([.. sameDay], key) }, sameDay.First(), plan);
            }
        }
    }

    private static void Plan(Person given, ImportRow row, KindPlan<Person> plan)
    {
        var day = row.Valid.Start;
        var names = plan.After(given.FactKey);
        var now = names.FirstOrDefault(n => n.Valid.Contains(day));
        if (now is null ? names.Any(n => Over(n.State.Name, given.Name) == n.State.Name) : Over(now.State.Name, given.Name) == now.State.Name)
        {
            return;
        }

        var person = given;
        if (now is not null)
        {
            person = now.State with { Name = Over(now.State.Name, given.Name) };
            if (Contradict(now.State.Name, given.Name))
            {
                var isSameStart = now.Valid.Start == day;
                Warn(
                    row,
                    given,
                    now.State.Name,
                    isSameStart ? "so far" : "before",
                    isSameStart ? "the new name takes its place" : "the new name holds from this day on");
            }
        }

        var from = DateRange.Between(row.Valid.StatedFrom, to: null);
        plan.State(person, row, row.Valid.IsStartUnknown ? from.WithUnknownStart() : from);
    }

    // What the rows of one day say together.
    private static LocalizedText Together(List<ImportRow> rows, PersonRef key)
    {
        var name = rows[0].PersonName!;
        foreach (var row in rows.Skip(1))
        {
            if (Contradict(name, row.PersonName!))
            {
                WarnOfSecond(row, key, name);
            }
            else
            {
                name = Over(name, row.PersonName!);
            }
        }

        return name;
    }

    private static LocalizedText Over(LocalizedText known, LocalizedText given) =>
        given.Tags.Aggregate(known, (name, tag) => name.With(tag, given.For(tag)));

    private static bool Contradict(LocalizedText known, LocalizedText given) =>
        given.Tags.Any(tag => known.TryGet(tag, out var text) && text != given.For(tag));

    private static void WarnOfSecond(ImportRow row, PersonRef key, LocalizedText first) =>
        Warn(row, new() { Key = key, Name = row.PersonName! }, first, "elsewhere for the same day", "that name stays");

    private static void Warn(ImportRow row, Person person, LocalizedText known, string where, string outcome)
    {
        var (name, other) = Difference(person.Name, known);
        row.Findings.Add(InterchangeDiagnostics.NamesDiffer.At(
            row.Source.PlaceOf(AppointmentTable.PersonName),
            ("person", person.Key), ("name", name), ("known", other), ("where", where), ("outcome", outcome)));
    }

    // The two names in a language in which they differ.
    private static (string Name, string Known) Difference(LocalizedText name, LocalizedText known)
    {
        if (name.ToString() != known.ToString() && name.TagFor("en") == known.TagFor("en"))
        {
            return ($"\"{name}\"", $"\"{known}\"");
        }

        var tag = name.Tags.FirstOrDefault(t => known.TryGet(t, out var text) && text != name.For(t))
            ?? name.Tags.First(t => !known.Tags.Contains(t, StringComparer.Ordinal));
        return ($"\"{name.For(tag)}\" ({tag})", known.TryGet(tag, out var there) ? $"\"{there}\" ({tag})" : $"\"{known}\"");
    }
}
