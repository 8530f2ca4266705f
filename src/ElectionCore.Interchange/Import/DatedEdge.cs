namespace ElectionCore.Interchange;

/// <summary>That one thing hangs below another for some days.</summary>
/// <param name="Child">The lower one.</param>
/// <param name="Parent">The upper one.</param>
/// <param name="Valid">The days.</param>
/// <param name="Row">The row that adds or changes it, or null for one that is stored.</param>
/// <param name="Field">The field that says so.</param>
internal sealed record DatedEdge(string Child, string Parent, DateRange Valid, ImportRow? Row, Field Field);
