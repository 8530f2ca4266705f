namespace ElectionCore.Interchange;

/// <summary>Rules on one matter. It keeps what it has to know of the activity that is open, and no more.</summary>
internal abstract class RuleGroup(RuleFaults faults) : IatiListener
{
    protected RuleFaults Faults => faults;

    protected static bool IsFirstVocabulary(string? vocabulary) => vocabulary is null or "" or "1";

    protected static string VocabularyOf(IatiElement element) => element["vocabulary"] is { Length: > 0 } stated ? stated : "1";
}
