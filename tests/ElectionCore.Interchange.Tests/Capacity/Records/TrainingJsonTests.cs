using System.Text;
using ElectionCore.Capacity;
using ElectionCore.EntityFrameworkCore.Tests;
using TestResult = ElectionCore.Capacity.TestResult;

namespace ElectionCore.Interchange.Tests.Capacity;

/// <summary>Documents about training.</summary>
public sealed class TrainingJsonTests
{
    private const string Head = """{ "format": "electioncore-training", "version": 1, """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_kind_of_record_is_read_as_it_was_written(bool isFull)
    {
        var states = isFull ? CapacitySamples.Full : CapacitySamples.Bare;
        states.Select(s => s.GetType()).ShouldBe(CapacityKinds.All.Select(k => k.StateType), ignoreOrder: true);
        using var stream = new MemoryStream();
        (await TrainingJson.WriteAsync(stream, states.ToAsyncEnumerable(), TestContext.Current.CancellationToken)).ShouldBe(states.Count);
        var text = Encoding.UTF8.GetString(stream.ToArray());

        var read = await ReadAsync(text);

        read.Findings.ShouldBeEmpty();
        read.States.ShouldBe(states, ignoreOrder: true);
        text.ShouldNotContain("references");
        text.ShouldNotContain("factKey");
        using var again = new MemoryStream();
        await TrainingJson.WriteAsync(again, states.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        again.ToArray().ShouldBe(stream.ToArray());
    }

    [Fact]
    public async Task What_a_record_does_not_say_is_what_it_is_by_default()
    {
        var read = await ReadAsync(Head + """
            "courseVersions": [{ "course": "POLL", "version": "1", "days": 2 }, {"course":"POLL","version":"2","days":1,"requiredAttendance":"3/4","trainersPerClass":2}],
            "duties": [{ "code": "D1", "person": "p1", "role": "PRO", "station": "PS1", "days": { "firstDay": "2024-02-08", "lastDay": "2024-02-08" } }] }
            """);

        read.Findings.ShouldBeEmpty();
        read.States.ShouldBe(
        [
            new CourseVersion { Course = new("POLL"), Version = "1", Days = 2 },
            new CourseVersion { Course = new("POLL"), Version = "2", Days = 1, RequiredAttendance = new(3, 4), TrainersPerClass = 2 },
            new Duty
            {
                Code = new("D1"), Person = new("p1"), Role = new("PRO"), Station = new("PS1"),
                Days = DateRange.Between(new DateOnly(2024, 2, 8), new DateOnly(2024, 2, 9)),
            },
        ]);
    }

    [Theory]
    [InlineData("""{ "version": "1", "days": 2 }""", "INT0020", 3, "$.courseVersions[0]", "course is missing.")]
    [InlineData("""{ "course": null, "version": "1", "days": 2 }""", "INT0020", 3, "$.courseVersions[0]", "course is missing.")]
    [InlineData("""{ "course": "P", "version": "1", "days": 2, "dayz": 1 }""", "INT0391", 3, "$.courseVersions[0].dayz", "dayz is not known among courseVersions")]
    [InlineData("""{ "course": "P", "version": "1", "days": 2, "days": 1 }""", "INT0044", 3, "$.courseVersions[0].days", "days is there twice")]
    [InlineData("{ \"course\": \"P\", \"version\": \"1\",\n \"days\": \"two\" }", "INT0045", 4, "$.courseVersions[0].days", "days is of another form; expected is a whole number.")]
    [InlineData("{ \"course\": \"P\", \"version\": \"1\",\n \"days\": 0 }", "INT0027", 4, "$.courseVersions[0].days", "greater than or equal to '1'")]
    [InlineData("""{ "course": "P\nQ", "version": "1", "days": 1 }""", "INT0027", 3, "$.courseVersions[0].course", "is not a valid CourseCode")]
    [InlineData("""{ "course": "P", "version": "1", "days": 1, "requiredAttendance": "4/3" }""", "INT0027", 3, "$.courseVersions[0]", "between 0 and 1")]
    [InlineData("""{ "course": "P", "version": "1", "days": 1, "teaches": [{ "competency": "C", "level": 1, "x": 1 }] }""", "INT0045", 3, "$.courseVersions[0].teaches[0].x", "")]
    [InlineData("""{ "course": "P", "version": "1", "days": 1, "teaches": null }""", "INT0045", 3, "$.courseVersions[0].teaches", "expected is an array")]
    [InlineData("""7""", "INT0045", 3, "$.courseVersions[0]", "expected is an object")]
    [InlineData("""{ "course": "P", "version": "1", "days": 1 }, { "course": "P", "version": "1", "days": 2 }""", null, 3, "$.courseVersions[1]", "")]
    public async Task A_fault_says_where_it_is_and_what_was_expected(string record, string? code, int line, string path, string words)
    {
        var read = await ReadAsync(Head + "\n\"courseVersions\": [\n" + record + "\n] }");

        read.States.ShouldBeEmpty();
        var finding = read.Findings.ShouldHaveSingleItem();
        finding.Severity.ShouldBe(DiagnosticSeverity.Error);
        (code ?? finding.Code).ShouldBe(finding.Code);
        (finding.Place.File, finding.Place.Line, finding.Place.Path).ShouldBe(("t.json", line, path));
        finding.ToString().ShouldContain(words);
    }

    [Theory]
    [InlineData("""{ "firstDay": "2024-02-09", "lastDay": "2024-02-08" }""", "The last day is before the first.")]
    [InlineData("""{ "firstDay": "9 Feb" }""", "firstDay is a date as")]
    [InlineData("""{ "from": "2024-02-09" }""", "from is not known there")]
    [InlineData("\"2024\"", "An object with firstDay and lastDay was expected.")]
    public async Task A_time_that_is_none_is_refused(string days, string words)
    {
        var read = await ReadAsync(Head + $$"""
            "duties": [{ "code": "D1", "person": "p1", "role": "PRO", "station": "PS1", "days": {{days}} }] }
            """);

        read.Findings.ShouldHaveSingleItem().ToString().ShouldContain(words);
    }

    [Theory]
    [InlineData("""{ "courses": ["A"] }""", "INT0394")]
    [InlineData("""{ "kind": "bought" }""", "INT0045")]
    [InlineData("""{ "kind": "finished", "courses": [] , "count": 1 }""", "INT0027")]
    [InlineData("""7""", "INT0045")]
    public async Task A_condition_that_is_none_is_refused(string condition, string code)
    {
        var read = await ReadAsync(Head + $$"""
            "credentialTypes": [{ "code": "X", "name": "X", "conditions": [{{condition}}] }] }
            """);

        read.Findings.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public async Task What_stands_in_a_document_is_not_repeated()
    {
        var read = await ReadAsync(Head + """
            "trainees": [{ "person": "35202-1234567-1\n" }, { "person": ["35202-1234567-1"] }, { "person": "p", "languages": ["35202\n1234567"], "sex": "35202-1234567-1" }] }
            """);

        read.Findings.Length.ShouldBe(3);
        read.Findings.ShouldAllBe(f => !f.ToString().Contains("35202"));
    }

    [Fact]
    public async Task Words_and_money_say_what_they_may_be()
    {
        var read = await ReadAsync(Head + """
            "trainees": [{ "person": "p1", "sex": "f" }],
            "venues": [{ "code": "V", "name": "School", "place": "D1", "seats": 40, "costPerRoomDay": { "amount": 5, "currency": "RUPEES" } }] }
            """);

        read.Findings.Select(f => f.Place.Path).ShouldBe(["$.trainees[0].sex", "$.venues[0].costPerRoomDay"]);
        read.Findings[0].ToString().ShouldContain("one of unknown, female, male, another");
    }

    [Fact]
    public async Task Records_of_a_kind_come_together()
    {
        using var stream = new MemoryStream();
        IFactState[] states = [new Course { Code = new("A"), Title = new("A") }, new Trainee { Person = new("p") }, new Course { Code = new("B"), Title = new("B") }];

        await Should.ThrowAsync<ArgumentException>(() => TrainingJson.WriteAsync(stream, states.ToAsyncEnumerable(), TestContext.Current.CancellationToken));
    }

    private static async Task<TrainingReading> ReadAsync(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await TrainingJson.ReadAsync(stream, "t.json", TestContext.Current.CancellationToken);
    }
}
