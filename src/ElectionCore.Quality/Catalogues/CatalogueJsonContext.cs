using System.Text.Json.Serialization;

namespace ElectionCore.Quality;

[JsonSerializable(typeof(LocalizedText))]
internal sealed partial class CatalogueJsonContext : JsonSerializerContext;
