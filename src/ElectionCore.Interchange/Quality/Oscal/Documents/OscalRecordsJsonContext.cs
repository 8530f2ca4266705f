using System.Text.Json.Serialization;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>The JSON of what OSCAL has no form for: approvals, papers and waivers.</summary>
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
        typeof(WordJsonConverter<ApprovalDecision>), typeof(ValueListJsonConverter<string>), typeof(ValueListJsonConverter<ApprovalStep>),
    ])]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(ApprovalStep[]))]
[JsonSerializable(typeof(Approval))]
[JsonSerializable(typeof(Instrument))]
[JsonSerializable(typeof(IndependenceWaiver))]
internal sealed partial class OscalRecordsJsonContext : JsonSerializerContext;
