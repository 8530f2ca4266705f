using System.Runtime.CompilerServices;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Makes statements of the Experience API 1.0.3 from the records of training.</summary>
/// <remarks>
/// <para>A person is named by the opaque key only. A statement's id follows from the namespace and the key of the record, so that exporting
/// twice gives the same ids; what a record says may change under its key, and the statement about it is then voided and
/// <see cref="XapiStatement.Reissue">issued again</see>.</para>
/// <para>Nothing is stated that the records do not say: of somebody who waits for a seat, was absent, or was there for a part of the day
/// there is no statement, and where it is not known whether somebody finished there is none either.</para>
/// </remarks>
public sealed class XapiStatements
{
    private readonly XapiExportOptions _options;
    private readonly ActivityNames _names;
    private readonly Dictionary<SessionCode, TrainingSession> _sessions;
    private readonly Dictionary<CourseCode, Course> _courses;
    private readonly Dictionary<(CourseCode, string), CourseVersion> _versions;
    private readonly Dictionary<CredentialTypeCode, CredentialType> _types;

    /// <summary>Makes the maker of statements.</summary>
    /// <param name="options">In whose name, and how things are named.</param>
    /// <param name="sessions">The sessions, by which statements know course, trainers and language. Those that are not here are named only.</param>
    /// <param name="courses">The courses, for their titles and programmes.</param>
    /// <param name="versions">The versions of courses, for their pass marks.</param>
    /// <param name="types">The kinds of credentials, for their titles; null for none.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="types"/> is null.</exception>
    /// <exception cref="ArgumentException">A session, a course, a version or a kind is given twice.</exception>
    public XapiStatements(
        XapiExportOptions options,
        IEnumerable<TrainingSession> sessions,
        IEnumerable<Course> courses,
        IEnumerable<CourseVersion> versions,
        IEnumerable<CredentialType>? types = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(courses);
        ArgumentNullException.ThrowIfNull(versions);
        _options = options;
        _names = new(options.ActivityBase);
        _sessions = sessions.ToDictionary(s => s.Code);
        _courses = courses.ToDictionary(c => c.Code);
        _versions = versions.ToDictionary(v => (v.Course, v.Version));
        _types = (types ?? []).ToDictionary(t => t.Code);
    }

    /// <summary>Somebody attended a session on one of its days.</summary>
    /// <param name="attendance">The record.</param>
    /// <returns>The statement, or null when the person was absent or there for a part of the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attendance"/> is null.</exception>
    public XapiStatement? From(Attendance attendance)
    {
        ArgumentNullException.ThrowIfNull(attendance);
        return attendance.State != AttendanceState.Present
            ? null
            : AtSession("attendance", attendance, attendance.Session, attendance.Person, attendance.Day, XapiVerb.Attended);
    }

    /// <summary>Somebody has a seat in a session.</summary>
    /// <param name="enrolment">The record.</param>
    /// <returns>The statement, or null when the person waits or withdrew.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="enrolment"/> is null.</exception>
    public XapiStatement? From(Enrolment enrolment)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        return enrolment.Status != EnrolmentStatus.Enrolled
            ? null
            : AtSession("enrolment", enrolment, enrolment.Session, enrolment.Person, enrolment.On, XapiVerb.Registered);
    }

    /// <summary>
    /// Somebody took a test: passed or failed it where it is the one after the course and the version has a pass mark, by the rule of
    /// completion; else only scored, as where the score is above the highest or the day before the session.
    /// </summary>
    /// <param name="test">The record.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="test"/> is null.</exception>
    public XapiStatement From(TestResult test)
    {
        ArgumentNullException.ThrowIfNull(test);
        var session = _sessions.GetValueOrDefault(test.Session);
        var course = session is null ? null : _courses.GetValueOrDefault(session.Course);
        var success = test.Kind == TestKind.After ? HasPassed(test, session) : null;
        var verb = success switch { true => XapiVerb.Passed, false => XapiVerb.Failed, null => XapiVerb.Scored };
        var result = new XapiResult { Success = success, Score = test.Score, HighestScore = test.HighestScore };
        var statement = Make("test", test.FactKey, test.Person, test.On, verb, _names.Test(test, session, course));
        return Held(statement, session) with { Result = result, Revision = test.Version ?? session?.Version };
    }

    /// <summary>Somebody finished a course, or did not.</summary>
    /// <param name="completion">How far the person came.</param>
    /// <returns>
    /// The statement, dated on the last day of the session; or null when it is not known whether the person finished, or when the person
    /// neither came nor sat the test.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="completion"/> is null.</exception>
    public XapiStatement? From(Completion completion)
    {
        ArgumentNullException.ThrowIfNull(completion);
        var isFinished = completion.State == CompletionState.Finished;
        if (completion.State == CompletionState.Unknown || (!isFinished && completion is { DaysPresent: 0, Score: null }))
        {
            return null;
        }

        var activity = _names.Course(completion.Course, _courses.GetValueOrDefault(completion.Course));
        var statement = Make(
            "completion", $"{completion.Session}\t{completion.Person}", completion.Person, completion.On, isFinished ? XapiVerb.Completed : XapiVerb.Failed, activity);
        return Held(statement, _sessions.GetValueOrDefault(completion.Session)) with
        {
            Result = new() { Success = isFinished, Completion = isFinished, Score = completion.Score },
            Grouping = ValueList.Create(Programme(completion.Course)),
        };
    }

    /// <summary>Somebody was given a credential.</summary>
    /// <param name="credential">The record.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> is null.</exception>
    public XapiStatement From(Credential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        var activity = _names.Credential(credential.Type, _types.GetValueOrDefault(credential.Type));
        var statement = Make("credential", credential.FactKey, credential.Holder, credential.IssuedOn, XapiVerb.Earned, activity);
        return statement with
        {
            Revision = credential.Version,
            Grouping = credential.Course is { } course ? ValueList.Create(Groups(course)) : ValueList<XapiActivity>.Empty,
        };
    }

    /// <summary>Takes a statement back. It stays where it is, but counts no more; a statement that voids cannot be voided itself.</summary>
    /// <param name="statement">The id of the statement.</param>
    /// <param name="by">Who takes it back.</param>
    /// <param name="on">The day.</param>
    /// <returns>The statement that voids it, with the same id each time.</returns>
    /// <exception cref="ArgumentException"><paramref name="statement"/> is empty, or <paramref name="by"/> is the default key.</exception>
    public XapiStatement Void(Guid statement, PersonRef by, DateOnly on)
    {
        if (statement == Guid.Empty)
        {
            throw new ArgumentException("An id is required.", nameof(statement));
        }

        Guard.Given(by, by.IsEmpty, nameof(by));
        return Make("void", $"{statement}", by, on, XapiVerb.Voided, activity: null) with { Voids = statement, Platform = null };
    }

    /// <summary>Makes the statements of records as they come: attendance, enrolments, tests and credentials. Other kinds are passed over.</summary>
    /// <param name="records">The records, read once and never held as a whole.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The statements, for <see cref="XapiWriter"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public IAsyncEnumerable<XapiStatement> FromAsync(IAsyncEnumerable<IFactState> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        return EachAsync(records, cancellationToken);
    }

    private async IAsyncEnumerable<XapiStatement> EachAsync(IAsyncEnumerable<IFactState> records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var statement = record switch
            {
                Attendance attendance => From(attendance),
                Enrolment enrolment => From(enrolment),
                TestResult test => From(test),
                Credential credential => From(credential),
                _ => null,
            };
            if (statement is not null)
            {
                yield return statement;
            }
        }
    }

    private XapiStatement AtSession(string kind, IFactState record, SessionCode code, PersonRef person, DateOnly day, XapiVerb verb)
    {
        var session = _sessions.GetValueOrDefault(code);
        var course = session is null ? null : _courses.GetValueOrDefault(session.Course);
        return Held(Make(kind, record.FactKey, person, day, verb, _names.Session(code, course)), session);
    }

    private XapiStatement Make(string kind, string key, PersonRef person, DateOnly day, XapiVerb verb, XapiActivity? activity) => new()
    {
        Id = Uuid.Of(_options.Namespace, $"{kind}\t{key}"),
        Actor = person,
        ActorName = _options.NameOf?.Invoke(person),
        HomePage = _options.HomePage,
        Verb = verb,
        Activity = activity,
        Day = day,
        Offset = _options.Offset,
        Platform = _options.Platform,
    };

    private XapiStatement Held(XapiStatement statement, TrainingSession? session) => session is null ? statement : statement with
    {
        Instructors = session.Trainers,
        Grouping = ValueList.Create(Groups(session.Course)),
        Revision = session.Version,
        Language = LocalizedText.TryNormalizeTag(session.Language, out var tag) ? tag : null,
    };

    private XapiActivity[] Groups(CourseCode code) => [_names.Course(code, _courses.GetValueOrDefault(code)), .. Programme(code)];

    private XapiActivity[] Programme(CourseCode code) =>
        _courses.GetValueOrDefault(code)?.Programme is { } programme ? [_names.Programme(programme)] : [];

    private bool? HasPassed(TestResult test, TrainingSession? session)
    {
        if (session is null || test.Score > test.HighestScore || (test.Kind == TestKind.After && test.On < session.Days[0]) || (test.Version ?? session.Version) != session.Version
            || _versions.GetValueOrDefault((session.Course, session.Version)) is not { PassMark: { } mark } version)
        {
            return null;
        }

        return test.Score * (version.HighestScore ?? test.HighestScore) >= mark * test.HighestScore;
    }
}
