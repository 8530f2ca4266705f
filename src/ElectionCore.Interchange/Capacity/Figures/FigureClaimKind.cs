namespace ElectionCore.Interchange;

/// <summary>What the figures of a claim are to each other.</summary>
internal enum FigureClaimKind
{
    Sum,
    Same,
    Days,
    Proportion,
}
