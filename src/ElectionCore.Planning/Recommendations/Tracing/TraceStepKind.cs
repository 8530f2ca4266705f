namespace ElectionCore.Planning;

/// <summary>What a step of a trace is, from what was said to what was measured. The default is <see cref="ConsultationPoint"/>.</summary>
public enum TraceStepKind
{
    /// <summary>A point that somebody raised.</summary>
    ConsultationPoint,

    /// <summary>A recommendation.</summary>
    Recommendation,

    /// <summary>An element of a plan.</summary>
    Element,

    /// <summary>An activity.</summary>
    Activity,

    /// <summary>A line of a budget.</summary>
    Budget,

    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>An approved measurement.</summary>
    Measurement,
}
