namespace ElectionCore.Specifications;

/// <summary>Thrown on evaluation when a specification with a result type has neither Select nor SelectMany.</summary>
public sealed class SelectorNotFoundException : Exception
{
    private const string Text = "The specification has a result type but no selector. Add a Select or a SelectMany.";

    /// <summary>Creates the exception with its standard message.</summary>
    public SelectorNotFoundException()
        : base(Text)
    {
    }

    /// <summary>Creates the exception with its standard message and a cause.</summary>
    /// <param name="innerException">The cause.</param>
    public SelectorNotFoundException(Exception innerException)
        : base(Text, innerException)
    {
    }
}
