namespace ElectionCore.Inclusion;

/// <summary>An answer that a question offers, and how many gave it.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record AnswerOption
{
    /// <summary>Describes an answer.</summary>
    /// <param name="code">The code of the answer, such as <c>4</c> on a scale of five points.</param>
    /// <param name="text">The words of the answer.</param>
    /// <param name="count">How many gave it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a valid code.</exception>
    public AnswerOption(string code, LocalizedText text, ObservedCount count)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Code, Text, Count) = (CodeFormat.Require(code, nameof(code)), text, count);
    }

    /// <summary>The code of the answer.</summary>
    public string Code { get; }

    /// <summary>The words of the answer.</summary>
    public LocalizedText Text { get; }

    /// <summary>How many gave it.</summary>
    public ObservedCount Count { get; }
}
