using System.Text.Json;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>Those of a list of attendance who were not on record as participants or trainers before it.</summary>
/// <param name="New">Those whom the list describes, so that they are from now on.</param>
/// <param name="Unknown">Those of whom nothing is known but their keys.</param>
/// <param name="Attendances">The attendances of all of them.</param>
internal sealed record PeopleOffRecord(IReadOnlyList<PersonRef> New, IReadOnlyList<PersonRef> Unknown, int Attendances)
{
    private const int Shown = 20;

    public static async Task<PeopleOffRecord> OfAsync(DataSource data, AttendanceBatch read, CancellationToken cancellationToken)
    {
        var strangers = read.Attendance.Select(a => a.Person).Concat(read.TestResults.Select(t => t.Person)).Concat(read.Trainees.Select(t => t.Person)).ToHashSet();
        string[] keys = [.. strangers.Select(p => p.Value)];
        strangers.ExceptWith(await data.Capacity.FindAsync<Trainee>(keys, asOf: null, cancellationToken).Select(t => t.Person).ToListAsync(cancellationToken));
        strangers.ExceptWith(await data.Capacity.FindAsync<Trainer>(keys, asOf: null, cancellationToken).Select(t => t.Person).ToListAsync(cancellationToken));
        var described = read.Trainees.Select(t => t.Person).ToHashSet();
        var people = strangers.Order().ToLookup(described.Contains);
        return new([.. people[true]], [.. people[false]], read.Attendance.Count(a => strangers.Contains(a.Person)));
    }

    public void Write(Verb verb)
    {
        if (New.Count + Unknown.Count == 0)
        {
            return;
        }

        PlanText.Line(verb, $"Not on record before: {PlanText.Count(New.Count + Unknown.Count, "person", "people")} with {PlanText.Count(Attendances, "attendance", "attendances")}; {PlanText.Number(New.Count)} new by this list, {PlanText.Number(Unknown.Count)} unknown but for the key.");
        List(verb, "New", New);
        List(verb, "Unknown", Unknown);
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteTexts("newPeople", New.Select(p => p.Value));
        json.WriteTexts("unknownPeople", Unknown.Select(p => p.Value));
        json.WriteNumber("attendancesOfThem", Attendances);
    }

    private static void List(Verb verb, string what, IReadOnlyList<PersonRef> people)
    {
        if (people.Count > 0)
        {
            var more = people.Count > Shown ? $" and {PlanText.Number(people.Count - Shown)} more; --json lists them" : "";
            PlanText.Line(verb, $"{what}: {string.Join(", ", people.Take(Shown).Select(p => Output.Clean(p.Value)))}{more}");
        }
    }
}
