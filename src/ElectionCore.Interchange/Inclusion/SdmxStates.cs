using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>The six states in the code lists CL_OBS_STATUS and CL_CONF_STATUS of SDMX.</summary>
internal static class SdmxStates
{
    public const string ObservationCodes = "a code of CL_OBS_STATUS (A, B, D to Q, S, U, V, W)";
    public const string ConfidentialityCodes = "a code of CL_CONF_STATUS (A, C, D, E, F, G, M, N, O, P, S, T)";

    private const string Free = "F";
    private const string Confidential = "C";
    private const string Internal = "N";

    // H, L, M, O and Q are for values that are missing; the others say how good a value is.
    private const string KnownStatuses = "ABDEFGHIJKLMNOPQSUVW";
    private const string MissingStatuses = "HLMOQ";
    private const string KnownConfidentiality = "ACDEFGMNOPST";

    /// <summary>The code of a state in CL_OBS_STATUS.</summary>
    public static string StatusOf(ObservationState state) => state switch
    {
        ObservationState.Value => "A",
        ObservationState.NotCollected => "L",
        ObservationState.NotApplicable => "M",
        ObservationState.Suppressed => "Q",
        _ => "O",
    };

    /// <summary>
    /// The code in CL_CONF_STATUS. It is one and the same for all that is suppressed: whether a number is held back because it
    /// is small or to protect another would itself say something about it.
    /// </summary>
    public static string ConfidentialityOf(ObservationState state, bool isSensitive) =>
        isSensitive ? Internal : state == ObservationState.Suppressed ? Confidential : Free;

    /// <summary>The state in words where the codes leave it open; otherwise nothing.</summary>
    public static string WordOf(ObservationState state) => state == ObservationState.Undisclosed ? Words.Of(state) : "";

    public static bool IsStatus(string code) => code.Length <= 1 && KnownStatuses.Contains(code, StringComparison.Ordinal);

    public static bool IsConfidentiality(string code) => code.Length <= 1 && KnownConfidentiality.Contains(code, StringComparison.Ordinal);

    /// <summary>Whether a status says that there is no value.</summary>
    public static bool IsMissing(string status) => status.Length > 0 && MissingStatuses.Contains(status, StringComparison.Ordinal);

    /// <summary>Why there is no value. Without a status, what is marked as confidential is taken as held back.</summary>
    public static ObservationState StateOf(string status, string confidentiality) => status switch
    {
        "L" => ObservationState.NotCollected,
        "M" => ObservationState.NotApplicable,
        "Q" => ObservationState.Suppressed,
        "H" or "O" => ObservationState.Unknown,
        _ => confidentiality is "" or Free ? ObservationState.Unknown : ObservationState.Suppressed,
    };
}
