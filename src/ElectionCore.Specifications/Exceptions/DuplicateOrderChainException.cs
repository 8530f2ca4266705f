namespace ElectionCore.Specifications;

/// <summary>Thrown on evaluation when a specification holds more than one OrderBy or OrderByDescending.</summary>
public sealed class DuplicateOrderChainException : Exception
{
    private const string Text
        = "The specification starts more than one order. Add further keys with ThenBy or ThenByDescending.";

    /// <summary>Creates the exception with its standard message.</summary>
    public DuplicateOrderChainException()
        : base(Text)
    {
    }

    /// <summary>Creates the exception with its standard message and a cause.</summary>
    /// <param name="innerException">The cause.</param>
    public DuplicateOrderChainException(Exception innerException)
        : base(Text, innerException)
    {
    }
}
