namespace ElectionCore.Testing;

/// <summary>A store does not keep a part of <see cref="StoreContract"/>. The message says which, and what happened instead.</summary>
public sealed class StoreContractException : Exception
{
    /// <summary>Makes an exception.</summary>
    public StoreContractException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What was expected and what happened.</param>
    public StoreContractException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What was expected and what happened.</param>
    /// <param name="innerException">The cause.</param>
    public StoreContractException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
