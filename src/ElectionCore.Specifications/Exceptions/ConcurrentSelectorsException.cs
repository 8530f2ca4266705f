namespace ElectionCore.Specifications;

/// <summary>Thrown on evaluation when a specification has both a Select and a SelectMany.</summary>
public sealed class ConcurrentSelectorsException : Exception
{
    private const string Text = "The specification has both a Select and a SelectMany. Keep one of them.";

    /// <summary>Creates the exception with its standard message.</summary>
    public ConcurrentSelectorsException()
        : base(Text)
    {
    }

    /// <summary>Creates the exception with its standard message and a cause.</summary>
    /// <param name="innerException">The cause.</param>
    public ConcurrentSelectorsException(Exception innerException)
        : base(Text, innerException)
    {
    }
}
