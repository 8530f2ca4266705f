namespace ElectionCore.Specifications;

/// <summary>Thrown by the builder when a specification that has a number of items to skip is given another.</summary>
public sealed class DuplicateSkipException : Exception
{
    private const string Text = "The specification already has a Skip. It can have one.";

    /// <summary>Creates the exception with its standard message.</summary>
    public DuplicateSkipException()
        : base(Text)
    {
    }

    /// <summary>Creates the exception with its standard message and a cause.</summary>
    /// <param name="innerException">The cause.</param>
    public DuplicateSkipException(Exception innerException)
        : base(Text, innerException)
    {
    }
}
