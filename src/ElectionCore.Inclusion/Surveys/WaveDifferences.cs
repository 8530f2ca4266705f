namespace ElectionCore.Inclusion;

/// <summary>In what two waves differ though they ask the same; named to say that they may be compared all the same.</summary>
[Flags]
public enum WaveDifferences
{
    /// <summary>In nothing.</summary>
    None = 0,

    /// <summary>In the version of the question.</summary>
    QuestionVersion = 1,

    /// <summary>In the people the sample was drawn from.</summary>
    PopulationBase = 2,

    /// <summary>In the answers that were offered.</summary>
    AnswerOptions = 4,
}
