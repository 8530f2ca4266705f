using System.Text.Json.Serialization;

namespace ElectionCore;

/// <summary>The source-generated JSON contract of the values of this package, for use without reflection.</summary>
/// <remarks>
/// Combine it with another context through <c>JsonSerializerOptions.TypeInfoResolverChain</c>. Names are in camel case,
/// and what is null is left out.
/// </remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(UnitCode))]
[JsonSerializable(typeof(PlaceCode))]
[JsonSerializable(typeof(PersonRef))]
[JsonSerializable(typeof(SubjectRef))]
[JsonSerializable(typeof(FactId))]
[JsonSerializable(typeof(DateRange))]
[JsonSerializable(typeof(PartialDate))]
[JsonSerializable(typeof(Instrument))]
[JsonSerializable(typeof(LocalizedText))]
[JsonSerializable(typeof(Ratio))]
[JsonSerializable(typeof(Money))]
public sealed partial class AbstractionsJsonContext : JsonSerializerContext;
