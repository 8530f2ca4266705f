namespace ElectionCore.Inclusion;

/// <summary>Which version of the questions was asked.</summary>
public enum FunctioningInstrument
{
    /// <summary>All six domains.</summary>
    ShortSet,

    /// <summary>
    /// Five domains, without self-care, as in the survey of members of parliament for SDG indicator 16.7.1. It finds fewer
    /// people than the full set, so the two are not counted together.
    /// </summary>
    WithoutSelfCare,
}
