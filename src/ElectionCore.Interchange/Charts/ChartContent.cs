namespace ElectionCore.Interchange;

/// <summary>What an organisation chart shows. The default is <see cref="Units"/>.</summary>
public enum ChartContent
{
    /// <summary>The units, each under the one it is part of.</summary>
    Units,

    /// <summary>The units, each with its posts and their holders inside.</summary>
    UnitsWithPosts,

    /// <summary>The posts and their holders, each under the post it reports to; dotted lines are dashed.</summary>
    Posts,
}
