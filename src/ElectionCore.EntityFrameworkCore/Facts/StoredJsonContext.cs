using System.Text.Json.Serialization;
using ElectionCore.Capacity;
using ElectionCore.Inclusion;
using ElectionCore.Organization;
using ElectionCore.Planning;
using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>The JSON of what is stored in one column though it has several parts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(WordJsonConverter<PostKind>), typeof(WordJsonConverter<CategoryRole>), typeof(WordJsonConverter<MeasureKind>),
        typeof(WordJsonConverter<ThresholdMeasure>), typeof(WordJsonConverter<ThresholdComparator>),
        typeof(WordJsonConverter<ApprovalDecision>), typeof(WordJsonConverter<AlignmentKind>), typeof(WordJsonConverter<ParticipantRole>),
        typeof(WordJsonConverter<DependencyKind>), typeof(WordJsonConverter<FundingSource>), typeof(WordJsonConverter<BudgetStage>),
        typeof(WordJsonConverter<AddresseeKind>), typeof(WordJsonConverter<TrainingAudience>),
        typeof(WordJsonConverter<AuditRole>), typeof(WordJsonConverter<CaseStep>), typeof(WordJsonConverter<CauseCategory>),
        typeof(WordJsonConverter<GradeEffect>), typeof(WordJsonConverter<ReviewInputKind>),
        typeof(ValueListJsonConverter<string>), typeof(ValueListJsonConverter<SubjectRef>),
        typeof(ValueListJsonConverter<ApprovalSignatory>), typeof(ValueListJsonConverter<ApprovalStep>),
        typeof(ValueListJsonConverter<CredentialTypeCode>), typeof(ValueListJsonConverter<CourseCode>),
        typeof(ValueListJsonConverter<CellValue>), typeof(ValueListJsonConverter<DimensionCell>),
        typeof(ValueListJsonConverter<UnitCode>), typeof(ValueListJsonConverter<IndependenceWaiver>),
        typeof(ValueListJsonConverter<PlannedAction>), typeof(ValueListJsonConverter<EvidenceCode>),
    ])]
[JsonSerializable(typeof(LocalizedText))]
[JsonSerializable(typeof(Instrument))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(PersonRef[]))]
[JsonSerializable(typeof(SubjectRef[]))]
[JsonSerializable(typeof(Identifier[]))]
[JsonSerializable(typeof(TermLabel[]))]
[JsonSerializable(typeof(TemplatePost[]))]
[JsonSerializable(typeof(CategoryItem[]))]
[JsonSerializable(typeof(CorrespondenceLink[]))]
[JsonSerializable(typeof(DatasetDimension[]))]
[JsonSerializable(typeof(Measure[]))]
[JsonSerializable(typeof(LegalCitation))]
[JsonSerializable(typeof(RuleVerification))]
[JsonSerializable(typeof(ThresholdReading[]))]
[JsonSerializable(typeof(SurveyQuestion))]
[JsonSerializable(typeof(PopulationBase))]
[JsonSerializable(typeof(AnswerOption[]))]
[JsonSerializable(typeof(ApprovalStage[]))]
[JsonSerializable(typeof(ApprovalSignatory[]))]
[JsonSerializable(typeof(Approval))]
[JsonSerializable(typeof(ApprovalStep[]))]
[JsonSerializable(typeof(LocalizedText[]))]
[JsonSerializable(typeof(UnitCode[]))]
[JsonSerializable(typeof(PlaceCode[]))]
[JsonSerializable(typeof(PlanCode[]))]
[JsonSerializable(typeof(PlanElementCode[]))]
[JsonSerializable(typeof(IndicatorCode[]))]
[JsonSerializable(typeof(ActivityCode[]))]
[JsonSerializable(typeof(RecommendationCode[]))]
[JsonSerializable(typeof(PlanLevel[]))]
[JsonSerializable(typeof(ReportingPeriod[]))]
[JsonSerializable(typeof(PlanVersion[]))]
[JsonSerializable(typeof(Alignment[]))]
[JsonSerializable(typeof(Participant[]))]
[JsonSerializable(typeof(SelfReport))]
[JsonSerializable(typeof(Baseline))]
[JsonSerializable(typeof(PeriodTarget[]))]
[JsonSerializable(typeof(CellValue[]))]
[JsonSerializable(typeof(DimensionCell[]))]
[JsonSerializable(typeof(IndicatorDimension[]))]
[JsonSerializable(typeof(IndicatorReference[]))]
[JsonSerializable(typeof(EvidenceLink[]))]
[JsonSerializable(typeof(ActivityDependency[]))]
[JsonSerializable(typeof(BudgetLine[]))]
[JsonSerializable(typeof(Addressee[]))]
[JsonSerializable(typeof(ScaleGrade[]))]
[JsonSerializable(typeof(GradePair[]))]
[JsonSerializable(typeof(ConsultationPoint[]))]
[JsonSerializable(typeof(DateOnly[]))]
[JsonSerializable(typeof(CourseCode[]))]
[JsonSerializable(typeof(CompetencyLevel[]))]
[JsonSerializable(typeof(TrainingPlanItem[]))]
[JsonSerializable(typeof(CredentialCondition[]))]
[JsonSerializable(typeof(CredentialTypeCode[]))]
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
internal sealed partial class StoredJsonContext : JsonSerializerContext;
