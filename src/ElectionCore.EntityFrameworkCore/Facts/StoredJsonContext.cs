using System.Text.Json.Serialization;
using ElectionCore.Organization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>The JSON of what is stored in one column though it has several parts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(WordJsonConverter<PostKind>)])]
[JsonSerializable(typeof(LocalizedText))]
[JsonSerializable(typeof(Instrument))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(PersonRef[]))]
[JsonSerializable(typeof(SubjectRef[]))]
[JsonSerializable(typeof(Identifier[]))]
[JsonSerializable(typeof(TermLabel[]))]
[JsonSerializable(typeof(TemplatePost[]))]
internal sealed partial class StoredJsonContext : JsonSerializerContext;
