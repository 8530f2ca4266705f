namespace ElectionCore.Interchange;

/// <summary>Texts of documents as they are shown in messages.</summary>
internal static class OscalText
{
    private const int MaximumListed = 10;

    public static string Shorten(string text) => StatementNode.Shorten(text);

    /// <summary>The first of several, and how many more there are.</summary>
    public static string Listed(IReadOnlyCollection<string> texts)
    {
        var listed = string.Join(", ", texts.Take(MaximumListed).Select(Shorten));
        return texts.Count > MaximumListed ? FormattableString.Invariant($"{listed} and {texts.Count - MaximumListed} more") : listed;
    }
}
