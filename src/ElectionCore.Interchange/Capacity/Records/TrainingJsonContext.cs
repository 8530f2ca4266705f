using System.Text.Json;
using System.Text.Json.Serialization;
using ElectionCore.Capacity;
using TestResult = ElectionCore.Capacity.TestResult;

namespace ElectionCore.Interchange;

/// <summary>The JSON of the records of training.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(MoneyJsonConverter), typeof(DaysJsonConverter),
        typeof(WordJsonConverter<AcknowledgementManner>), typeof(WordJsonConverter<ApprovalDecision>), typeof(WordJsonConverter<AttendanceState>),
        typeof(WordJsonConverter<EnrolmentStatus>), typeof(WordJsonConverter<MaterialKind>), typeof(WordJsonConverter<PracticeResult>),
        typeof(WordJsonConverter<RecordedSex>), typeof(WordJsonConverter<SessionGroup>), typeof(WordJsonConverter<SessionStatus>),
        typeof(WordJsonConverter<TestKind>), typeof(WordJsonConverter<TrainingAudience>),
        typeof(ValueListJsonConverter<string>), typeof(ValueListJsonConverter<DateOnly>), typeof(ValueListJsonConverter<PersonRef>),
        typeof(ValueListJsonConverter<LocalizedText>), typeof(ValueListJsonConverter<CourseCode>), typeof(ValueListJsonConverter<CredentialTypeCode>),
        typeof(ValueListJsonConverter<CompetencyLevel>), typeof(ValueListJsonConverter<TrainingPlanItem>),
        typeof(ValueListJsonConverter<CredentialCondition>), typeof(ValueListJsonConverter<ApprovalStep>),
    ])]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(DateOnly[]))]
[JsonSerializable(typeof(PersonRef[]))]
[JsonSerializable(typeof(LocalizedText[]))]
[JsonSerializable(typeof(CourseCode[]))]
[JsonSerializable(typeof(CredentialTypeCode[]))]
[JsonSerializable(typeof(CompetencyLevel[]))]
[JsonSerializable(typeof(TrainingPlanItem[]))]
[JsonSerializable(typeof(CredentialCondition[]))]
[JsonSerializable(typeof(ApprovalStep[]))]
[JsonSerializable(typeof(Course))]
[JsonSerializable(typeof(CourseVersion))]
[JsonSerializable(typeof(TrainingMaterial))]
[JsonSerializable(typeof(CodeOfConduct))]
[JsonSerializable(typeof(Competency))]
[JsonSerializable(typeof(RoleProfile))]
[JsonSerializable(typeof(Trainee))]
[JsonSerializable(typeof(Trainer))]
[JsonSerializable(typeof(CompetencyAssessment))]
[JsonSerializable(typeof(CodeAcknowledgement))]
[JsonSerializable(typeof(TrainingPlan))]
[JsonSerializable(typeof(CascadePlanRecord))]
[JsonSerializable(typeof(Venue))]
[JsonSerializable(typeof(TrainingSession))]
[JsonSerializable(typeof(Enrolment))]
[JsonSerializable(typeof(Attendance))]
[JsonSerializable(typeof(TestResult))]
[JsonSerializable(typeof(SessionFeedback))]
[JsonSerializable(typeof(PracticeObservation))]
[JsonSerializable(typeof(StationErrors))]
[JsonSerializable(typeof(StationNeed))]
[JsonSerializable(typeof(Duty))]
[JsonSerializable(typeof(CredentialType))]
[JsonSerializable(typeof(Credential))]
[JsonSerializable(typeof(CredentialRevocation))]
[JsonSerializable(typeof(FacilitationRecord))]
[JsonSerializable(typeof(OutcomeAssessment))]
[JsonSerializable(typeof(TrainingReturn))]
internal sealed partial class TrainingJsonContext : JsonSerializerContext;
