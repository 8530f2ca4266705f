namespace ElectionCore.Specifications;

/// <summary>
/// Thrown on evaluation in memory when a search pattern cannot be read: a set in square brackets that is not
/// closed, or a range in one that runs backwards.
/// </summary>
public sealed class InvalidSearchPatternException : Exception
{
    /// <summary>Creates the exception for a pattern.</summary>
    /// <param name="searchPattern">The pattern that cannot be read.</param>
    public InvalidSearchPatternException(string searchPattern)
        : base(TextFor(searchPattern)) => SearchPattern = searchPattern;

    /// <summary>Creates the exception for a pattern, with a cause.</summary>
    /// <param name="searchPattern">The pattern that cannot be read.</param>
    /// <param name="innerException">The cause.</param>
    public InvalidSearchPatternException(string searchPattern, Exception innerException)
        : base(TextFor(searchPattern), innerException) => SearchPattern = searchPattern;

    /// <summary>The pattern that cannot be read.</summary>
    public string SearchPattern { get; }

    private static string TextFor(string searchPattern) => $"The search pattern '{searchPattern}' cannot be read.";
}
