namespace ElectionCore.Specifications;

/// <summary>Thrown by the builder when a specification that has a number of items to take is given another.</summary>
public sealed class DuplicateTakeException : Exception
{
    private const string Text = "The specification already has a Take. It can have one.";

    /// <summary>Creates the exception with its standard message.</summary>
    public DuplicateTakeException()
        : base(Text)
    {
    }

    /// <summary>Creates the exception with its standard message and a cause.</summary>
    /// <param name="innerException">The cause.</param>
    public DuplicateTakeException(Exception innerException)
        : base(Text, innerException)
    {
    }
}
