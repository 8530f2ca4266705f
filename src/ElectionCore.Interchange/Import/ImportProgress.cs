namespace ElectionCore.Interchange;

/// <summary>How far the reading of a file has come. Reported about every thousand rows and at the end of each file.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Rows">The rows of it that were read.</param>
/// <param name="BytesRead">The bytes of it that were read.</param>
/// <param name="BytesTotal">Its length, or null when it is not known.</param>
public sealed record ImportProgress(string File, long Rows, long BytesRead, long? BytesTotal);
