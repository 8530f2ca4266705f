namespace ElectionCore.Interchange;

/// <summary>One property of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Start">The offset of the name.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, int Start, JsonNode Value);
