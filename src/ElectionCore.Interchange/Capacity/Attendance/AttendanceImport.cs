using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Makes records of the rows of a list of attendance.</summary>
internal sealed class AttendanceImport : ListImport
{
    private readonly AttendanceOptions _options;
    private readonly ScalarField<DateOnly> _day;
    private readonly ListPeople _people;
    private readonly AttendanceScores _scores = new();
    private readonly Dictionary<SessionCode, TrainingSession>? _sessions;
    private readonly ListKeys _sessionNumbers = new();
    private readonly ListKeys _personNumbers = new();
    private readonly Dictionary<(int Session, int Person, DateOnly Day), (AttendanceState State, ListPlace Place)> _seen = [];
    private readonly List<Attendance> _attendance = [];
    private readonly List<Trainee> _trainees = [];
    private bool _hasErrors;
    private int _notRecorded;
    private int _rowsTaken;
    private int _leftOutTaken;

    public AttendanceImport(string file, AttendanceOptions options)
        : base(file, AttendanceColumns.Layout, options.Digits)
    {
        _options = options;
        _day = ListFields.Day(AttendanceColumns.Day, options.DayForm);
        _people = new(options.NameLanguage, options.Audience);
        _sessions = options.Sessions?.DistinctBy(s => s.Code).ToDictionary(s => s.Code);
    }

    public override void Read(ListRow row)
    {
        var (session, person, day) = (row.Required(AttendanceColumns.Session), row.Required(ListFields.Key), row.RequiredDay(_day));
        var state = row.Value(AttendanceColumns.StateField);
        var trainee = _people.Read(row, person);
        var scores = RowScores.Read(row);
        if (row.HasFaults || !IsKnown(row, session, person, day))
        {
            return;
        }

        var (sessionNumber, personNumber) = (_sessionNumbers.Of(session.Value), _personNumbers.Of(person.Value));
        if (!_scores.Agree(row, sessionNumber, personNumber, scores))
        {
            return;
        }

        var attendance = new Attendance { Session = session, Person = person, Day = day, State = state ?? default };
        if (state is null)
        {
            _notRecorded++;
        }
        else if (IsFirst(row, (sessionNumber, personNumber, day), state.Value))
        {
            _attendance.Add(attendance);
        }

        if (row.HasFaults)
        {
            return;
        }

        _scores.Take(row, attendance, sessionNumber, personNumber, scores);
        if (trainee is not null && _people.IsFirst(row, trainee, personNumber))
        {
            _trainees.Add(trainee);
        }
    }

    /// <summary>What was read since this was asked last. In strict mode there are no records from the first error on.</summary>
    public AttendanceBatch Take()
    {
        var findings = TakeFindings();
        _hasErrors |= CollectedRows.HasError(findings);
        var batch = new AttendanceBatch { Rows = Rows - _rowsTaken, LeftOut = LeftOut - _leftOutTaken, Diagnostics = [.. findings] };
        if (_options.Lenient || !_hasErrors)
        {
            batch = batch with { Attendance = [.. _attendance], TestResults = [.. _scores.Results], Trainees = [.. _trainees], NotRecorded = _notRecorded };
        }

        (_rowsTaken, _leftOutTaken, _notRecorded) = (Rows, LeftOut, 0);
        _attendance.Clear();
        _scores.Results.Clear();
        _trainees.Clear();
        return batch;
    }

    private bool IsKnown(ListRow row, SessionCode code, PersonRef person, DateOnly day)
    {
        if (_sessions is not null && !_sessions.ContainsKey(code))
        {
            row.Add(InterchangeDiagnostics.AttendanceSessionUnknown, AttendanceColumns.Session.Name);
        }
        else if (_sessions?[code] is { } session && !session.Days.Contains(day))
        {
            row.Add(
                InterchangeDiagnostics.AttendanceDayOutside,
                AttendanceColumns.Day,
                ("day", day),
                ("days", string.Join(", ", session.Days.Select(FormCells.Day))));
        }

        if (day > _options.Today)
        {
            row.Add(InterchangeDiagnostics.AttendanceAhead, AttendanceColumns.Day, ("day", day), ("today", _options.Today.Value));
        }

        if (_options.People?.Contains(person) == false)
        {
            row.Add(InterchangeDiagnostics.AttendancePersonUnknown, ListFields.Person);
        }

        return !row.HasFaults;
    }

    private bool IsFirst(ListRow row, (int Session, int Person, DateOnly Day) key, AttendanceState state)
    {
        if (_seen.TryAdd(key, (state, row.Place)))
        {
            return true;
        }

        var (known, place) = _seen[key];
        if (known == state)
        {
            row.Add(InterchangeDiagnostics.AttendanceTwice, column: null, ("where", row.Where(place)));
        }
        else
        {
            row.Add(
                InterchangeDiagnostics.AttendanceDiffers,
                AttendanceColumns.State,
                ("state", Words.Of(state)),
                ("where", row.Where(place)),
                ("first", Words.Of(known)));
        }

        return false;
    }
}
