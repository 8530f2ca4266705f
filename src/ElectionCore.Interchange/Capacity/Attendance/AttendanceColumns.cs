using System.Globalization;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>The columns of lists of attendance.</summary>
internal static class AttendanceColumns
{
    public const string Day = "day";
    public const string State = "state";
    public const string Before = "before";
    public const string After = "after";
    public const string Highest = "highest";

    public static readonly ScalarField<SessionCode> Session = Fields.Code<SessionCode>("session");

    public static readonly ScalarField<AttendanceState> StateField = new(
        State, CellForm.Text, "present, absent or partial (p, a, 1 or 0 will do), or nothing where nothing is recorded", TryParseState, Words.Of);

    public static readonly ScalarField<decimal> BeforeField = Score(Before);

    public static readonly ScalarField<decimal> AfterField = Score(After);

    public static readonly ScalarField<decimal> HighestField = new(
        Highest,
        CellForm.Number,
        "a number above 0, such as 20",
        static (string text, out decimal value) => TryParseScore(text, out value) && value > 0,
        WriteScore);

    public static readonly string[] OfTests = [Before, After, Highest];

    public static readonly ListLayout Layout = new(
        "attendance", [Session.Name, ListFields.Person, Day, State], [.. OfTests, .. ListFields.OfPerson]);

    private static ScalarField<decimal> Score(string name) => new(name, CellForm.Number, "a number from 0, such as 12.5", TryParseScore, WriteScore);

    // A decimal holds any 28 digits, so that nothing is rounded.
    private static bool TryParseScore(string text, out decimal value)
    {
        value = default;
        return text.Length <= 28 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static string WriteScore(decimal score) => score.ToString(CultureInfo.InvariantCulture);

    private static bool TryParseState(string text, out AttendanceState state)
    {
        AttendanceState? found = text.Trim().ToUpperInvariant() switch
        {
            "PRESENT" or "P" or "1" => AttendanceState.Present,
            "ABSENT" or "A" or "0" => AttendanceState.Absent,
            "PARTIAL" => AttendanceState.Partial,
            _ => null,
        };
        state = found ?? default;
        return found is not null;
    }
}
