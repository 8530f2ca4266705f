namespace ElectionCore.Interchange;

/// <summary>How far the check of xAPI statements goes. Equality is on all parts.</summary>
public sealed record XapiValidationOptions
{
    /// <summary>How many findings are listed; of the others only the number is given.</summary>
    /// <value>The default value is 1,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumFindings { get; init => field = Guard.AtLeast(value, 1); } = 1000;

    /// <summary>
    /// How many bytes of a stream are held for one statement. A statement that takes more ends the check; a batch may be of any length.
    /// </summary>
    /// <value>The default value is 16,777,216.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1,024.</exception>
    public int MaximumStatementBytes { get; init => field = Guard.AtLeast(value, 1024); } = 16 << 20;
}
