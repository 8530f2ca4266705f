using System.Text.Json.Serialization;
using ElectionCore.Inclusion;
using ElectionCore.Organization;

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
        typeof(ValueListJsonConverter<string>),
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
internal sealed partial class StoredJsonContext : JsonSerializerContext;
