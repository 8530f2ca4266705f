namespace ElectionCore.Inclusion;

/// <summary>What becomes of somebody who was asked and gave no answer.</summary>
public enum MissingAnswerRule
{
    /// <summary>The person leaves the base of the share, and is reported beside it.</summary>
    Exclude,

    /// <summary>The person counts as a no. This is a claim about people who did not make it.</summary>
    CountAsNo,
}
