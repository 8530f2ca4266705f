using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>What the states of a count mean, for people who open an export.</summary>
internal static class StateTexts
{
    public static string Of(ObservationState state) => state switch
    {
        ObservationState.Value => "The number is given.",
        ObservationState.Undisclosed => "Those who were asked did not say.",
        ObservationState.NotCollected => "The question was never put.",
        ObservationState.Suppressed => "The number is known and held back, to protect people.",
        ObservationState.NotApplicable => "There is nothing to count here.",
        _ => "There is a number, but nobody knows it.",
    };
}
