using System.Numerics;

namespace ElectionCore.Capacity;

/// <summary>What is recorded of one person at one session. The days are bits, in the order of the days of the session.</summary>
internal sealed class Sitting(TrainingSession session, PersonRef person)
{
    private BigInteger _recorded;
    private BigInteger _present;

    public TrainingSession Session => session;

    public PersonRef Person => person;

    public TestResult? Test { get; set; }

    public int Present => (int)BigInteger.PopCount(_present);

    /// <summary>Who sat what: of one of these the days of several sessions are put together.</summary>
    public (CourseCode Course, string Version, PersonRef Person) Sat => (session.Course, session.Version, person);

    /// <summary>Takes in what is recorded of a day of the session.</summary>
    public void Mark(Attendance entry)
    {
        var day = BigInteger.One << session.Days.TakeWhile(d => d < entry.Day).Count();
        _recorded |= day;
        _present |= entry.State == AttendanceState.Present ? day : BigInteger.Zero;
    }

    /// <summary>Counts the days of a sitting, and those up to its end of others. A day counts once, and as present where one says so.</summary>
    public static (int Present, int Recorded, int Open) Count(Sitting sitting, List<Sitting> others)
    {
        if (others.Count == 0)
        {
            var known = (int)BigInteger.PopCount(sitting._recorded);
            return (sitting.Present, known, sitting.Session.Days.Count - known);
        }

        var last = sitting.Session.Days[^1];
        var (present, recorded, open) = (new HashSet<DateOnly>(), new HashSet<DateOnly>(), new HashSet<DateOnly>());
        foreach (var one in others.Prepend(sitting))
        {
            foreach (var (i, day) in one.Session.Days.Index().Where(d => d.Item <= last))
            {
                (IsIn(one._recorded, i) ? recorded : open).Add(day);
                if (IsIn(one._present, i))
                {
                    present.Add(day);
                }
            }
        }

        open.ExceptWith(present);
        return (present.Count, recorded.Count, open.Count);
    }

    private static bool IsIn(BigInteger days, int day) => !(days & (BigInteger.One << day)).IsZero;
}
