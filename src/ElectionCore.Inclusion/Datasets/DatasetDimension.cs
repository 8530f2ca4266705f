namespace ElectionCore.Inclusion;

/// <summary>A dimension by which a dataset counts, with the version of the classification it uses.</summary>
/// <param name="Dimension">The code of the dimension.</param>
/// <param name="Classification">The code of the classification.</param>
/// <param name="Version">The version of the classification.</param>
public sealed record DatasetDimension(string Dimension, string Classification, string Version);
