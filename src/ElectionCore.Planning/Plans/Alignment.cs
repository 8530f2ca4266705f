namespace ElectionCore.Planning;

/// <summary>What an element answers to outside its plan: a law, a policy, a goal, an obligation.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Reference">What it is, such as <c>Elections Act, 2017</c> or <c>SDG 16.7</c>.</param>
/// <param name="Section">The section, or null.</param>
/// <param name="Note">What a reader should know, or null.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record Alignment(AlignmentKind Kind, string Reference, string? Section = null, string? Note = null)
{
    /// <summary>What it is.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Reference { get; init => field = Guard.Text(value); } = Guard.Text(Reference);
}
