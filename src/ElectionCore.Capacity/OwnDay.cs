namespace ElectionCore.Capacity;

/// <summary>The day on which something happened. What has none holds on all days, or from the day that an import names.</summary>
internal static class OwnDay
{
    public static DateOnly? Of(IFactState state) => state switch
    {
        CompetencyAssessment assessment => assessment.On,
        CodeAcknowledgement acknowledgement => acknowledgement.On,
        Attendance attendance => attendance.Day,
        TestResult test => test.On,
        PracticeObservation observation => observation.On,
        StationErrors errors => errors.On,
        Credential credential => credential.IssuedOn,
        CredentialRevocation revocation => revocation.On,
        FacilitationRecord facilitation => facilitation.On,
        OutcomeAssessment outcome => outcome.On,
        _ => null,
    };
}
