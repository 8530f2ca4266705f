using System.Text;
using System.Text.Json;
using ElectionCore.Capacity;
using FsCheck;
using FsCheck.Fluent;
using TestResult = ElectionCore.Capacity.TestResult;

namespace ElectionCore.Interchange.Tests.Capacity;

/// <summary>Statements made from the records of training.</summary>
public sealed class XapiStatementsTests
{
    private static readonly XapiExportOptions Options = new()
    {
        HomePage = "https://emb.example/", ActivityBase = "https://emb.example/xapi/", Offset = new(4, 30, 0),
    };

    private static readonly DateOnly Day = new(2026, 1, 31);

    private static readonly Course Course = new()
    {
        Code = new("COUNT"), Title = new LocalizedText("Counting").With("fa-AF", "شمارش"), Summary = new("How votes are counted"), Programme = "Election staff",
    };

    private static readonly CourseVersion Version = new() { Course = Course.Code, Version = "2026-1", Days = 2, HighestScore = 20, PassMark = 12 };

    private static readonly TrainingSession Session = new()
    {
        Code = new("S/7 ü"), Course = Course.Code, Version = "2026-1", Days = [Day.AddDays(-1), Day], Place = new("KBL"), Capacity = 30,
        Language = "fa-AF", Trainers = [new("t-1"), new("t-2")],
    };

    private static readonly PersonRef Person = new("p-1");

    private static readonly XapiStatements Statements = new(Options, [Session], [Course], [Version]);

    [Fact]
    public void An_attendance_says_who_what_when_and_with_whom_but_no_name()
    {
        var statement = Statements.From(new Attendance { Session = Session.Code, Person = Person, Day = Day })!;
        using var json = JsonDocument.Parse(statement.ToJson());
        var root = json.RootElement;

        XapiValidator.Validate(root).Findings.ShouldBeEmpty();
        root.GetProperty("actor").ToString().ShouldBe("""{"objectType":"Agent","account":{"homePage":"https://emb.example/","name":"p-1"}}""");
        root.GetProperty("verb").GetProperty("id").GetString().ShouldBe("http://adlnet.gov/expapi/verbs/attended");
        root.GetProperty("object").GetProperty("id").GetString().ShouldBe("https://emb.example/xapi/sessions/S%2F7%20%C3%BC");
        root.GetProperty("object").GetProperty("definition").GetProperty("name").GetProperty("fa-AF").GetString().ShouldBe("شمارش (S/7 ü)");
        root.GetProperty("timestamp").GetString().ShouldBe("2026-01-31T00:00:00+04:30");
        var context = root.GetProperty("context");
        context.GetProperty("instructor").GetProperty("member").GetArrayLength().ShouldBe(2);
        context.GetProperty("contextActivities").GetProperty("grouping").EnumerateArray().Select(a => a.GetProperty("id").GetString())
            .ShouldBe(["https://emb.example/xapi/courses/COUNT", "https://emb.example/xapi/programmes/Election%20staff"]);
        context.GetProperty("platform").GetString().ShouldBe("ElectionCore");
        context.GetProperty("revision").GetString().ShouldBe("2026-1");
        context.GetProperty("language").GetString().ShouldBe("fa-AF");
    }

    [Fact]
    public void Ids_are_UUIDs_of_names()
    {
        var first = Statements.From(new Attendance { Session = Session.Code, Person = Person, Day = Day })!;
        var again = new XapiStatements(Options, [], [], []).From(new Attendance { Session = Session.Code, Person = Person, Day = Day })!;
        var yesterday = Statements.From(new Attendance { Session = Session.Code, Person = Person, Day = Day.AddDays(-1) })!;
        var enrolled = Statements.From(new Enrolment { Session = Session.Code, Person = Person, On = Day })!;
        var elsewhere = new XapiStatements(Options with { ActivityBase = "https://other.example/" }, [], [], [])
            .From(new Attendance { Session = Session.Code, Person = Person, Day = Day })!;

        again.Id.ShouldBe(first.Id);
        new[] { first.Id, yesterday.Id, enrolled.Id, elsewhere.Id, first.Reissue(2).Id, first.Reissue(3).Id }.Distinct().Count().ShouldBe(6);
        first.Reissue(2).ShouldBe(again.Reissue(2) with
        {
            Activity = first.Activity, Instructors = first.Instructors, Grouping = first.Grouping, Revision = first.Revision, Language = first.Language,
        });

        // From another implementation of version 5, Python's uuid module.
        Options.Namespace.ShouldBe(new("1c5cd77b-6ddc-54bd-a88f-4f996dfda58b"));
        first.Id.ShouldBe(new("cf9177f5-5c13-52af-8a0e-692906a8d891"));
    }

    [Theory]
    [InlineData("12", 20, TestKind.After, XapiVerb.Passed, "0.6")]
    [InlineData("11.99", 20, TestKind.After, XapiVerb.Failed, "0.5995")]
    [InlineData("30", 50, TestKind.After, XapiVerb.Passed, "0.6")]
    [InlineData("29.9", 50, TestKind.After, XapiVerb.Failed, "0.598")]
    [InlineData("20", 20, TestKind.Before, XapiVerb.Scored, "1")]
    [InlineData("1", 3, TestKind.Later, XapiVerb.Scored, "0.3333333333")]
    [InlineData("21", 20, TestKind.After, XapiVerb.Scored, null)]
    public void A_test_is_passed_by_the_mark_of_the_version(string score, int highest, TestKind kind, XapiVerb verb, string? scaled)
    {
        var value = decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture);
        var test = new TestResult { Session = Session.Code, Person = Person, Kind = kind, Score = value, HighestScore = highest, On = Day };

        var statement = Statements.From(test);
        using var json = JsonDocument.Parse(statement.ToJson());

        XapiValidator.Validate(json.RootElement).Findings.ShouldBeEmpty();
        statement.Verb.ShouldBe(verb);
        var written = json.RootElement.GetProperty("result").GetProperty("score");
        written.GetProperty("raw").GetDecimal().ShouldBe(value);
        written.TryGetProperty("max", out _).ShouldBe(scaled is not null);
        (written.TryGetProperty("scaled", out var share) ? share.GetDecimal() : (decimal?)null).ShouldBe(
            scaled is null ? null : decimal.Parse(scaled, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Nothing_is_said_that_is_not_recorded()
    {
        Statements.From(new Attendance { Session = Session.Code, Person = Person, Day = Day, State = AttendanceState.Absent }).ShouldBeNull();
        Statements.From(new Attendance { Session = Session.Code, Person = Person, Day = Day, State = AttendanceState.Partial }).ShouldBeNull();
        Statements.From(new Enrolment { Session = Session.Code, Person = Person, On = Day, Status = EnrolmentStatus.Waiting }).ShouldBeNull();
        Statements.From(new Enrolment { Session = Session.Code, Person = Person, On = Day, Status = EnrolmentStatus.Withdrawn }).ShouldBeNull();
        Statements.From(Completed(CompletionState.Unknown, days: 1)).ShouldBeNull();
        Statements.From(Completed(CompletionState.NotFinished, days: 0)).ShouldBeNull();
        Statements.From(Completed(CompletionState.NotFinished, days: 1))!.Verb.ShouldBe(XapiVerb.Failed);
        Statements.From(Completed(CompletionState.Finished, days: 2))!.Verb.ShouldBe(XapiVerb.Completed);

        var other = new TestResult { Session = Session.Code, Person = Person, Kind = TestKind.After, Score = 20, HighestScore = 20, Version = "2025-1", On = Day };
        Statements.From(other).Verb.ShouldBe(XapiVerb.Scored);
        Statements.From(other with { Version = null, Session = new("unknown") }).Verb.ShouldBe(XapiVerb.Scored);
        Statements.From(other with { Version = null, On = Session.Days[0].AddDays(-1) }).Verb.ShouldBe(XapiVerb.Scored);
    }

    [Fact]
    public void A_statement_is_taken_back_by_another()
    {
        var statement = Statements.From(new Credential { Number = new("C-1"), Type = new("TRAINER"), Holder = Person, IssuedOn = Day, Course = Course.Code });
        var voiding = Statements.Void(statement.Id, new("o-1"), Day);
        using var json = JsonDocument.Parse($"[{statement.ToJson()},{voiding.ToJson()}]");

        XapiValidator.Validate(json.RootElement).Findings.ShouldBeEmpty();
        statement.Verb.ShouldBe(XapiVerb.Earned);
        json.RootElement[1].GetProperty("object").ToString().ShouldBe($$"""{"objectType":"StatementRef","id":"{{statement.Id}}"}""");
        json.RootElement[1].TryGetProperty("context", out _).ShouldBeFalse();
        voiding.ShouldBe(Statements.Void(statement.Id, new("o-1"), Day));
        Should.Throw<ArgumentException>(() => Statements.Void(Guid.Empty, Person, Day));
        Should.Throw<ArgumentException>(() => Statements.Void(statement.Id, default, Day));
    }

    [Fact]
    public void Options_are_checked()
    {
        Should.Throw<ArgumentException>(() => Options with { HomePage = "emb.example" });
        Should.Throw<ArgumentException>(() => Options with { ActivityBase = "https://emb.example/xapi" });
        Should.Throw<ArgumentOutOfRangeException>(() => Options with { Offset = TimeSpan.FromHours(15) });
        Should.Throw<ArgumentOutOfRangeException>(() => Options with { Offset = TimeSpan.FromSeconds(1) });
        var named = new XapiStatements(Options with { NameOf = p => $"Name of {p}", Offset = -TimeSpan.FromHours(3.5) }, [], [], []);
        var json = named.From(new Attendance { Session = Session.Code, Person = Person, Day = DateOnly.MinValue })!.ToJson();
        json.ShouldContain("\"name\":\"Name of p-1\"");
        json.ShouldContain("0001-01-01T00:00:00-03:30");
    }

    /// <summary>Whatever codes, texts and numbers the records have, the statements are valid.</summary>
    [Fact]
    public void Everything_made_is_valid()
    {
        var codes = Gen.Elements("A", "ä b", "کابل", "a/b?c#d%e", "\"<>\\^`{|}", "😀", "[1]", "..");
        var records = Gen.Zip(Gen.Zip(codes, codes), Gen.Zip(Gen.Choose(0, 4), Gen.Choose(-5, 400)));
        Prop.ForAll(records.ToArbitrary(), r =>
        {
            var ((session, person), (kind, number)) = r;
            var course = Course with { Code = new(person), Programme = session };
            var known = Session with
            {
                Code = new(session), Course = course.Code, Version = person, Language = session, Trainers = [.. Enumerable.Repeat(new PersonRef(session), number & 3)],
            };
            var statements = new XapiStatements(Options with { Offset = TimeSpan.FromMinutes(number - 200) }, [known], [course], []);
            var day = Day.AddDays(number);
            var made = kind switch
            {
                0 => statements.From(new Attendance { Session = new(session), Person = new(person), Day = day }),
                1 => statements.From(new Enrolment { Session = new(person), Person = new(session), On = day }),
                2 => statements.From(new TestResult { Session = new(session), Person = new(person), Score = Math.Abs(number) / 7m, HighestScore = 40, On = day }),
                3 => statements.From(new Credential { Number = new(session), Type = new(person), Holder = new(session), IssuedOn = day, Course = course.Code, Version = person }),
                _ => statements.From(Completed(CompletionState.Finished, 2) with { Session = new(session), Course = new(person) }),
            };
            return XapiSamples.Validate(made!.ToJson()).Findings.IsEmpty && made.Equals(made with { });
        }).Check(Properties.Times(100));
    }

    [Fact]
    public async Task What_is_written_is_a_valid_batch()
    {
        using var stream = new MemoryStream();
        await XapiWriter.WriteAsync(
            stream,
            Statements.FromAsync(new IFactState[]
            {
                new Attendance { Session = Session.Code, Person = Person, Day = Day },
                new Enrolment { Session = Session.Code, Person = Person, On = Day },
                Course,
                new Attendance { Session = Session.Code, Person = Person, Day = Day, State = AttendanceState.Absent },
            }.ToAsyncEnumerable()),
            TestContext.Current.CancellationToken);
        var report = await XapiSamples.ReadAsync(stream.ToArray());

        report.Findings.ShouldBeEmpty();
        report.Statements.ShouldBe(2);
        Encoding.UTF8.GetString(stream.ToArray()).ShouldContain("شمارش");
    }

    private static Completion Completed(CompletionState state, int days) => new()
    {
        Session = Session.Code, Course = Course.Code, Person = Person, State = state, Days = 2, DaysRecorded = 2, DaysPresent = days, DaysRequired = 2, On = Day,
    };
}
