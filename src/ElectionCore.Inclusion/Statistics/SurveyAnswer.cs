namespace ElectionCore.Inclusion;

/// <summary>What a person in a survey answered to a question of yes or no, or why there is no answer.</summary>
/// <remarks>A question with more answers is turned into one of yes or no by saying which of them count as yes.</remarks>
public enum SurveyAnswer
{
    /// <summary>The question is not for this person, or was not put: not in the universe of the question.</summary>
    NotAsked,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>The person does not know.</summary>
    DoNotKnow,

    /// <summary>The person would not say.</summary>
    Refused,

    /// <summary>The person was to be asked, and nothing is recorded.</summary>
    NoResponse,
}
