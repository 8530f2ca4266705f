namespace ElectionCore.Interchange;

/// <summary>That one thing hangs below another.</summary>
/// <param name="Child">The lower one.</param>
/// <param name="Parent">The upper one.</param>
/// <param name="Field">The field that says so.</param>
internal sealed record Edge(string Child, string Parent, Field Field);
