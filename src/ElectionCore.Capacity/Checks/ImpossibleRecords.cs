namespace ElectionCore.Capacity;

/// <summary>Finds records whose own parts contradict each other.</summary>
internal static class ImpossibleRecords
{
    public static IEnumerable<Diagnostic> Check(IEnumerable<IFactState> states) => states.Select(Check).OfType<Diagnostic>();

    private static Diagnostic? Check(IFactState state) => state switch
    {
        TrainingReturn { Women: { } women, Trained: { } trained } report when women > trained =>
            CapacityDiagnostics.ReturnWomen.At(report.Subject, ("return", report.Code), ("women", women), ("trained", trained)),
        Credential { LastDay: { } last } credential when last < credential.IssuedOn =>
            CapacityDiagnostics.CredentialEndsFirst.At(credential.Subject, ("credential", credential.Number), ("last", last), ("issued", credential.IssuedOn)),
        CourseVersion { PassMark: { } mark, HighestScore: { } highest } version when mark > highest =>
            CapacityDiagnostics.PassMarkTooHigh.At(version.Subject, ("version", version.Version), ("course", version.Course), ("mark", mark), ("highest", highest)),
        _ => null,
    };
}
