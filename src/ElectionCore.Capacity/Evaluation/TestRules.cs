namespace ElectionCore.Capacity;

/// <summary>Which tests can be what they say. Those that cannot count for nothing: what they should say is not known.</summary>
internal static class TestRules
{
    /// <summary>Whether the score is not above the highest there was.</summary>
    public static bool IsPossible(TestResult test) => test.Score <= test.HighestScore;

    /// <summary>Whether a test before the course was not taken after its last day, nor one after the course before its first.</summary>
    public static bool IsInTime(TestResult test, TrainingSession session) => test.Kind switch
    {
        TestKind.Before => test.On <= session.Days[^1],
        _ => test.On >= session.Days[0],
    };

    /// <summary>Whether a test counts for its session.</summary>
    public static bool Counts(TestResult test, TrainingSession session) => IsPossible(test) && IsInTime(test, session);

    /// <summary>Finds why a test counts for nothing.</summary>
    /// <param name="test">The test.</param>
    /// <param name="session">Its session, or null when it is not known.</param>
    /// <returns>Scores above the highest (<c>CAP0026</c>) and days that do not fit the session (<c>CAP0140</c>).</returns>
    public static IEnumerable<Diagnostic> Check(TestResult test, TrainingSession? session)
    {
        if (!IsPossible(test))
        {
            yield return CapacityDiagnostics.ScoreOutOfRange.At(
                test.Subject, ("person", test.Person), ("score", test.Score), ("highest", test.HighestScore), ("session", test.Session));
        }

        if (session is not null && !IsInTime(test, session))
        {
            yield return CapacityDiagnostics.TestMisdated.At(
                test.Subject, ("kind", Words.Of(test.Kind)), ("person", test.Person), ("on", test.On), ("session", test.Session), ("first", session.Days[0]), ("last", session.Days[^1]));
        }
    }
}
