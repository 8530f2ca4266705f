using System.Text.Json.Nodes;

namespace ElectionCore.Interchange;

/// <summary>
/// A parameter of a catalog or group, or of a control that was not taken up. Where it is used and its holder is not in the result, it
/// stands at the top of that.
/// </summary>
/// <param name="Content">A copy of the parameter.</param>
/// <param name="IsSpare">Whether it belonged to a control; then only a reference in what was taken up keeps it.</param>
internal sealed record LooseParameter(JsonObject Content, bool IsSpare)
{
    public string Id => Content.Text("id")!;

    /// <summary>Whether the profile sets it, which keeps it unless it is spare.</summary>
    public bool IsSet { get; set; }
}
