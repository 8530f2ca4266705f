namespace ElectionCore.Interchange;

/// <summary>An attribute whose value is a code of a list.</summary>
/// <param name="Name">The attribute.</param>
/// <param name="List">The list.</param>
/// <param name="Vocabulary">The value of <c>vocabulary</c> with which it is that list; null when it always is.</param>
internal sealed record CodedAttribute(string Name, string List, string? Vocabulary = null)
{
    /// <summary>Whether the code is from this list. Where no vocabulary is stated, it is the first.</summary>
    public bool Applies(IatiElement element) => Vocabulary is null || Vocabulary == (element["vocabulary"] is { Length: > 0 } stated ? stated : "1");
}
