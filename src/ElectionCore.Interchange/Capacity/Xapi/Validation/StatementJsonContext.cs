using System.Text.Json;
using System.Text.Json.Serialization;

namespace ElectionCore.Interchange;

/// <summary>Reads elements of an array one by one, without reflection.</summary>
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class StatementJsonContext : JsonSerializerContext;
