using System.Collections.Frozen;

namespace ElectionCore.Interchange;

/// <summary>The codes of a codelist.</summary>
/// <param name="name">Its name in the standard.</param>
/// <param name="isComplete">Whether the list is published as complete; if not, other codes may be in use.</param>
/// <param name="codes">The codes, those no longer to be used among them.</param>
internal sealed class Codelist(string name, bool isComplete, IEnumerable<string> codes)
{
    private const int FewCodes = 20;

    public string Name => name;

    public bool IsComplete => isComplete;

    public FrozenSet<string> Codes { get; } = codes.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The codes of a short list as an ending for a sentence.</summary>
    public string Choice => Codes.Count > FewCodes ? "." : $"; its codes are {string.Join(", ", Codes.Order(StringComparer.Ordinal))}.";
}
