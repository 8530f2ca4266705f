using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Names sessions, courses, tests and credentials as activities under one base.</summary>
internal sealed class ActivityNames(string root)
{
    private const string Types = "http://adlnet.gov/expapi/activities/";
    private const string BadgeType = "http://activitystrea.ms/schema/1.0/badge";

    public XapiActivity Session(SessionCode session, Course? course) => new()
    {
        Id = Iri("sessions", session.Value),
        Type = $"{Types}meeting",
        Name = course is null ? null : WithCode(course.Title, session),
        Description = course?.Summary,
    };

    public XapiActivity Course(CourseCode code, Course? course) => new()
    {
        Id = Iri("courses", code.Value),
        Type = $"{Types}course",
        Name = course?.Title,
        Description = course?.Summary,
    };

    public XapiActivity Programme(string name) => new() { Id = Iri("programmes", name) };

    /// <summary>The test of a version of a course, the same in all its sessions; of a session that is not known its own.</summary>
    public XapiActivity Test(TestResult test, TrainingSession? session, Course? course)
    {
        var kind = Words.Of(test.Kind);
        return new()
        {
            Id = session is null
                ? Iri("sessions", test.Session.Value, "tests", kind)
                : Iri("courses", session.Course.Value, "versions", test.Version ?? session.Version, "tests", kind),
            Type = $"{Types}assessment",
            Name = course?.Title,
        };
    }

    public XapiActivity Credential(CredentialTypeCode code, CredentialType? type) =>
        new() { Id = Iri("credentials", code.Value), Type = BadgeType, Name = type?.Name };

    private static LocalizedText WithCode(LocalizedText title, SessionCode session) =>
        title.Tags.Aggregate(title, (text, tag) => text.With(tag, $"{title.For(tag)} ({session})"));

    private string Iri(params ReadOnlySpan<string> steps)
    {
        var iri = root;
        for (var i = 0; i < steps.Length; i++)
        {
            iri += (i == 0 ? "" : "/") + Uri.EscapeDataString(steps[i]);
        }

        return iri;
    }
}
