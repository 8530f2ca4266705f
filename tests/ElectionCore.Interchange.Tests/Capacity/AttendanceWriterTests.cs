using System.Text;
using ElectionCore.Capacity;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests;

/// <summary>What is written is read back.</summary>
public sealed class AttendanceWriterTests
{
    private static readonly string[] Texts = ["=1+1", "'=x", "@cmd", "-", "Bano, \"Apa\"", " \u00A0بانو", "line\nbreak", "0300", "\t+tab", "plain"];

    [Fact]
    public void Any_attendance_with_scores_and_people_comes_back_as_it_was() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        string Text() => Texts[random.Next(Texts.Length)].Trim();
        string Line() => Text().Replace("\n", " ", StringComparison.Ordinal);
        var keys = Enumerable.Range(0, random.Next(1, 12)).Select(i => $"{Line()}{i}").ToList();
        var attendance = keys.SelectMany(k => Enumerable.Range(0, random.Next(1, 4))
            .Select(d => TrainingFiles.Attended($"S{random.Next(2)}", k, TrainingFiles.First.AddDays(d), (AttendanceState)random.Next(3)))).ToList();
        var tests = keys.SelectMany(k => new[] { TestKind.Before, TestKind.After }.Where(_ => random.Next(2) == 0)
            .Select(kind => TrainingFiles.Tested("S1", k, kind, random.Next(0, 5) + 0.25m, random.Next(5, 8), TrainingFiles.First.AddDays(random.Next(4))))).ToList();
        var people = attendance.Select(a => a.Person.Value).Distinct(StringComparer.Ordinal)
            .Select(k => TrainingFiles.Person(k, Line(), (RecordedSex)random.Next(4), random.Next(2) == 0 ? Line() : null)).ToList();

        using var stream = new MemoryStream();
        InMemory.Run(AttendanceWriter.WriteCsvAsync(stream, attendance, tests, people, "ur")).ShouldBeEmpty();
        var read = TrainingFiles.Read(stream.ToArray(), new() { NameLanguage = "ur" });

        read.HasErrors.ShouldBeFalse(string.Join('\n', read.Diagnostics));
        read.Attendance.ShouldBe(attendance);
        read.TestResults.ShouldBe(tests, ignoreOrder: true);
        read.Trainees.OrderBy(t => t.Person).ShouldBe(people.OrderBy(t => t.Person));
    }).Check(Properties.Times(100));

    [Fact]
    public void What_has_no_place_is_told_and_formulas_are_guarded()
    {
        var first = TrainingFiles.First;
        using var stream = new MemoryStream();
        var left = InMemory.Run(AttendanceWriter.WriteCsvAsync(
            stream,
            [TrainingFiles.Attended("S1", "P1", first)],
            [TrainingFiles.Tested("S1", "P1", TestKind.Later, 1, 2, first), TrainingFiles.Tested("S1", "P1", TestKind.After, 1, 2, first) with { Version = "2" }],
            [TrainingFiles.Person("P1", "=HYPERLINK(\"x\")"), TrainingFiles.Person("P2", "Ali")]));

        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(
            "session,person,day,state,before,after,highest,name,father_name,sex,parent_department\r\n"
            + "S1,P1,2024-01-15,present,,1,2,\"'=HYPERLINK(\"\"x\"\")\",,,\r\n");
        left.Select(d => d.ToString()).ShouldBe(
        [
            "INT0264: tests some time after the course: 1 not written.", "INT0264: versions of tests: 1 not written.", "INT0264: people without a row: 1 not written.",
        ]);
        Should.Throw<RuleViolationException>(() => InMemory.Run(AttendanceWriter.WriteCsvAsync(stream, [], trainees: [TrainingFiles.Person("P1", new string('x', 10_001))])))
            .Diagnostic.Code.ShouldBe("INT0265");
    }
}
