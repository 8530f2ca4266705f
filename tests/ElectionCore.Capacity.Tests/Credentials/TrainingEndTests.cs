using static ElectionCore.Capacity.Tests.Samples;

namespace ElectionCore.Capacity.Tests;

/// <summary>The end of the training that earns a credential.</summary>
public sealed class TrainingEndTests
{
    private static readonly CourseCode Forms = new("FORMS");

    [Fact]
    public void A_credential_is_not_older_than_the_training_that_earns_it()
    {
        var rules = new CredentialRules(new()
        {
            Sessions = [Session(), Session("LATER") with { Days = [Day.AddDays(8), Day.AddDays(9)] }, Session("F", days: 1) with { Course = Forms, Days = [Day.AddDays(5)] }],
            Versions = [Version(), Version(1) with { Course = Forms }],
            Attendance = [Was("a"), Was("a", 1), Was("a", 8, session: "LATER"), Was("a", 9, session: "LATER"), Was("a", 5, session: "F"), Was("b")],
        });

        On("a", new FinishedCourseCondition { Courses = [Polling] }).ShouldBe(Day.AddDays(1));
        On("a", new FinishedCourseCondition { Courses = [Polling, Forms], Count = 2 }).ShouldBe(Day.AddDays(5));
        On("a", new AttendedDaysCondition { Course = Polling, Days = 1 }).ShouldBe(Day);
        On("a", new AttendedDaysCondition { Course = Polling, Days = 2 }, new FinishedCourseCondition { Courses = [Forms] }).ShouldBe(Day.AddDays(5));
        On("b", new FinishedCourseCondition { Courses = [Polling] }).ShouldBeNull();
        On("nobody", new AttendedDaysCondition { Course = Polling, Days = 1 }).ShouldBeNull();
        rules.TrainingEndedOn(Type(), new("a"), Forms).ShouldBe(Day.AddDays(5));
        new CredentialRules(new()).TrainingEndedOn(Type(), new("a"), Forms).ShouldBeNull();

        var credential = new Credential { Number = new("N-1"), Type = new("T"), Holder = new("a"), IssuedOn = Day };
        CredentialIssue.CheckDay(credential, "signed on", Day, Day.AddDays(1))!.ToString()
            .ShouldBe("CAP0128 credential:N-1: Credential N-1 of a is signed on 2024-01-10, and the training that earns it ended on 2024-01-11.");
        CredentialIssue.CheckDay(credential, "signed on", Day, Day).ShouldBeNull();
        CredentialIssue.CheckDay(credential, "signed on", Day, trainingEnded: null).ShouldBeNull();

        DateOnly? On(string person, params CredentialCondition[] conditions) => rules.TrainingEndedOn(Type(conditions), new(person));
    }

    private static CredentialType Type(params CredentialCondition[] conditions) => new() { Code = new("T"), Name = new("T"), Conditions = [.. conditions] };
}
