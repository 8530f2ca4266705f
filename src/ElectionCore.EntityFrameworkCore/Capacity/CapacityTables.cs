namespace ElectionCore.EntityFrameworkCore;

/// <summary>The tables of the Capacity module.</summary>
internal static class CapacityTables
{
    /// <summary>One for each kind of fact.</summary>
    public static IReadOnlyList<FactTable> All { get; } =
    [
        new TraineeTable(), new TrainerTable(), new CompetencyTable(), new RoleProfileTable(), new CompetencyAssessmentTable(), new CourseTable(),
        new CourseVersionTable(), new TrainingMaterialTable(), new CodeOfConductTable(), new CodeAcknowledgementTable(), new TrainingPlanTable(),
        new CascadePlanTable(), new VenueTable(), new TrainingSessionTable(), new EnrolmentTable(), new AttendanceTable(), new TestResultTable(),
        new SessionFeedbackTable(), new PracticeObservationTable(), new StationErrorsTable(), new StationNeedTable(), new DutyTable(), new CredentialTypeTable(),
        new CredentialTable(), new CredentialRevocationTable(), new FacilitationRecordTable(), new OutcomeAssessmentTable(), new TrainingReturnTable(),
    ];
}
