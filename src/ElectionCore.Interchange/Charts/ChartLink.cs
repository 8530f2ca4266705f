namespace ElectionCore.Interchange;

/// <summary>A reporting line that is not one of the tree's.</summary>
/// <param name="Superior">The place of the superior post in the list of nodes.</param>
/// <param name="Post">The place of the post that reports.</param>
/// <param name="IsDotted">Whether it is a dotted line; else it is a solid one beside the one that the tree follows.</param>
internal readonly record struct ChartLink(int Superior, int Post, bool IsDotted);
