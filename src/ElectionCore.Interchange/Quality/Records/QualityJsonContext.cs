using System.Text.Json;
using System.Text.Json.Serialization;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>The JSON of the records of quality.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(DaysJsonConverter),
        typeof(WordJsonConverter<ApprovalDecision>), typeof(WordJsonConverter<AssessmentMethod>), typeof(WordJsonConverter<AuditKind>),
        typeof(WordJsonConverter<AuditRole>), typeof(WordJsonConverter<CaseStep>), typeof(WordJsonConverter<CauseCategory>),
        typeof(WordJsonConverter<Confidentiality>), typeof(WordJsonConverter<DocumentKind>), typeof(WordJsonConverter<EvidenceKind>),
        typeof(WordJsonConverter<FeedbackKind>), typeof(WordJsonConverter<GradeEffect>), typeof(WordJsonConverter<Judgement>),
        typeof(WordJsonConverter<ReviewInputKind>),
        typeof(ValueListJsonConverter<string>), typeof(ValueListJsonConverter<PersonRef>), typeof(ValueListJsonConverter<UnitCode>),
        typeof(ValueListJsonConverter<PlaceCode>), typeof(ValueListJsonConverter<CatalogueCode>), typeof(ValueListJsonConverter<TopicCode>),
        typeof(ValueListJsonConverter<EvidenceCode>), typeof(ValueListJsonConverter<FindingCode>), typeof(ValueListJsonConverter<ControlledDocumentCode>),
        typeof(ValueListJsonConverter<TopicExclusion>), typeof(ValueListJsonConverter<AuditTeamMember>), typeof(ValueListJsonConverter<IndependenceWaiver>),
        typeof(ValueListJsonConverter<FindingGrade>), typeof(ValueListJsonConverter<CaseEvent>), typeof(ValueListJsonConverter<PlannedAction>),
        typeof(ValueListJsonConverter<ProcessIndicator>), typeof(ValueListJsonConverter<SupplierCriterion>), typeof(ValueListJsonConverter<ReviewInput>),
        typeof(ValueListJsonConverter<ReviewDecision>), typeof(ValueListJsonConverter<ApprovalStep>),
    ])]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(PersonRef[]))]
[JsonSerializable(typeof(UnitCode[]))]
[JsonSerializable(typeof(PlaceCode[]))]
[JsonSerializable(typeof(CatalogueCode[]))]
[JsonSerializable(typeof(TopicCode[]))]
[JsonSerializable(typeof(EvidenceCode[]))]
[JsonSerializable(typeof(FindingCode[]))]
[JsonSerializable(typeof(ControlledDocumentCode[]))]
[JsonSerializable(typeof(TopicExclusion[]))]
[JsonSerializable(typeof(AuditTeamMember[]))]
[JsonSerializable(typeof(IndependenceWaiver[]))]
[JsonSerializable(typeof(FindingGrade[]))]
[JsonSerializable(typeof(CaseEvent[]))]
[JsonSerializable(typeof(PlannedAction[]))]
[JsonSerializable(typeof(ProcessIndicator[]))]
[JsonSerializable(typeof(SupplierCriterion[]))]
[JsonSerializable(typeof(ReviewInput[]))]
[JsonSerializable(typeof(ReviewDecision[]))]
[JsonSerializable(typeof(ApprovalStep[]))]
[JsonSerializable(typeof(QualityScope))]
[JsonSerializable(typeof(TopicAssignment))]
[JsonSerializable(typeof(OfficialReference))]
[JsonSerializable(typeof(AuditProgramme))]
[JsonSerializable(typeof(Audit))]
[JsonSerializable(typeof(EvidenceItem))]
[JsonSerializable(typeof(Determination))]
[JsonSerializable(typeof(CertificationCycle))]
[JsonSerializable(typeof(GradingScale))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(CorrectiveCase))]
[JsonSerializable(typeof(ControlledDocument))]
[JsonSerializable(typeof(QualityObjective))]
[JsonSerializable(typeof(ProcessSheet))]
[JsonSerializable(typeof(ServiceFeedback))]
[JsonSerializable(typeof(SupplierEvaluation))]
[JsonSerializable(typeof(QualityRisk))]
[JsonSerializable(typeof(ManagementReview))]
internal sealed partial class QualityJsonContext : JsonSerializerContext;
