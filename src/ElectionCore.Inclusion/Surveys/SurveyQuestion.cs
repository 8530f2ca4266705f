namespace ElectionCore.Inclusion;

/// <summary>A question as it was put, in one version of its wording.</summary>
/// <remarks>A changed word is a changed question: give it a new version. Equality is on all parts.</remarks>
public sealed record SurveyQuestion
{
    /// <summary>Describes a question.</summary>
    /// <param name="code">The permanent code of what is asked, such as <c>trust-in-commission</c>.</param>
    /// <param name="version">The version of the wording, its order and its answers, such as <c>2</c> or <c>2023-a</c>.</param>
    /// <param name="text">The wording.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The code or the version is not a valid code.</exception>
    public SurveyQuestion(string code, string version, LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Code, Version, Text) = (CodeFormat.Require(code, nameof(code)), CodeFormat.Require(version, nameof(version)), text);
    }

    /// <summary>The permanent code of what is asked.</summary>
    public string Code { get; }

    /// <summary>The version of the wording.</summary>
    public string Version { get; }

    /// <summary>The wording.</summary>
    public LocalizedText Text { get; }

    /// <summary>Writes code and version.</summary>
    /// <returns>Such as <c>trust-in-commission@2</c>.</returns>
    public override string ToString() => $"{Code}@{Version}";
}
