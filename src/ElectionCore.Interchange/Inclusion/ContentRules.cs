using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>What must be true of counts before they are written.</summary>
internal static class ContentRules
{
    /// <summary>Requires the dataset to be without faults.</summary>
    /// <exception cref="RuleViolationException">It has one; the first is carried.</exception>
    public static void Require(DatasetContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Check().FirstOrDefault() is { } fault)
        {
            throw new RuleViolationException(fault);
        }
    }
}
