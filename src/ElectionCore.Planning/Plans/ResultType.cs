namespace ElectionCore.Planning;

/// <summary>What kind of result an element describes. The default is <see cref="Unspecified"/>.</summary>
/// <remarks>The kinds are those of the codelist ResultType of IATI 2.03.</remarks>
public enum ResultType
{
    /// <summary>Nobody said.</summary>
    Unspecified,

    /// <summary>Products and services delivered.</summary>
    Output,

    /// <summary>What changes by them in the short or medium term.</summary>
    Outcome,

    /// <summary>What changes in the long term.</summary>
    Impact,

    /// <summary>Something else.</summary>
    Other,
}
