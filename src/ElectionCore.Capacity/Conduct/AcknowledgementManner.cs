namespace ElectionCore.Capacity;

/// <summary>How somebody acknowledged a text. The default is <see cref="Signature"/>.</summary>
public enum AcknowledgementManner
{
    /// <summary>By signing.</summary>
    Signature,

    /// <summary>By thumbprint.</summary>
    Thumbprint,

    /// <summary>By electronic means.</summary>
    Electronic,

    /// <summary>By oath.</summary>
    Oath,
}
