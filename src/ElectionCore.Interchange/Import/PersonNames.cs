using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>
/// Plans the names that ride on appointments. A name is recorded from the row's first day where none is known for it; one
/// that differs from the name known on that day corrects it (same first day) or changes it (later day), with a warning; a
/// second name for the same day within one import is not taken.
/// </summary>
internal static class PersonNames
{
    public static void Plan(IEnumerable<ImportRow> accepted, KindPlan<Person> plan)
    {
        var stated = new Dictionary<(string Person, DateOnly From), LocalizedText>();
        var rows = accepted.ToList();
        foreach (var row in rows.Where(r => r.State is Person))
        {
            stated[(row.State!.FactKey, row.Valid.Start)] = ((Person)row.State).Name;
        }

        foreach (var row in rows.Where(r => r.PersonName is not null).OrderBy(r => r.Valid.Start).ThenBy(r => r.Number))
        {
            var person = new Person { Key = ((Appointment)row.State!).Person, Name = row.PersonName! };
            Plan(person, row, plan, stated);
        }
    }

    private static void Plan(
        Person person, ImportRow row, KindPlan<Person> plan, Dictionary<(string Person, DateOnly From), LocalizedText> stated)
    {
        var day = row.Valid.Start;
        if (!stated.TryAdd((person.FactKey, day), person.Name))
        {
            if (stated[(person.FactKey, day)] is var first && first != person.Name)
            {
                Warn(row, person, first, "elsewhere for the same day", "that name stays");
            }

            return;
        }

        var names = plan.After(person.FactKey);
        var now = names.FirstOrDefault(n => n.Valid.Contains(day));
        if (now is null ? names.Any(n => n.State.Equals(person)) : now.State.Equals(person))
        {
            return;
        }

        if (now is not null)
        {
            var isSameStart = now.Valid.Start == day;
            Warn(
                row,
                person,
                now.State.Name,
                isSameStart ? "so far" : "before",
                isSameStart ? "the new name takes its place" : "the new name holds from this day on");
        }

        var from = DateRange.Between(row.Valid.StatedFrom, to: null);
        plan.State(person, row, row.Valid.IsStartUnknown ? from.WithUnknownStart() : from);
    }

    private static void Warn(ImportRow row, Person person, LocalizedText known, string where, string outcome) =>
        row.Findings.Add(InterchangeDiagnostics.NamesDiffer.At(
            row.Source.PlaceOf(AppointmentTable.PersonName),
            ("person", person.Key), ("name", person.Name.ToString()), ("known", known.ToString()), ("where", where), ("outcome", outcome)));
}
