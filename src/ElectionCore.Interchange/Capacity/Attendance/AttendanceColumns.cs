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

    public static readonly ScalarField<decimal> BeforeField = Fields.Decimal(Before);

    public static readonly ScalarField<decimal> AfterField = Fields.Decimal(After);

    public static readonly ScalarField<decimal> HighestField = new(
        Highest,
        CellForm.Number,
        "a number above 0, such as 20",
        (string text, out decimal value) => BeforeField.TryParse(text, out value) && value > 0,
        BeforeField.Format);

    public static readonly string[] OfTests = [Before, After, Highest];

    public static readonly ListLayout Layout = new(
        "attendance", [Session.Name, ListFields.Person, Day, State], [.. OfTests, .. ListFields.OfPerson]);

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
