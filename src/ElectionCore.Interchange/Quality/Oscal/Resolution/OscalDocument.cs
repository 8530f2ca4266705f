using System.Text.Json.Nodes;

namespace ElectionCore.Interchange;

/// <summary>A catalog or profile that was read and is built as its model has it. It is never changed.</summary>
internal sealed record OscalDocument(string Name, string Kind, JsonObject Root, OscalVersion Version)
{
    public bool IsProfile => Kind == "profile";
}
