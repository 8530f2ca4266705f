namespace ElectionCore.Quality;

/// <summary>What a text of a catalogue is the text of.</summary>
public enum CatalogueTextPart
{
    /// <summary>The title of the catalogue.</summary>
    Title,

    /// <summary>The name of an electoral process.</summary>
    ProcessName,

    /// <summary>The name of a phase of the electoral cycle.</summary>
    PhaseName,

    /// <summary>The title of a clause.</summary>
    ClauseTitle,

    /// <summary>What a topic asks.</summary>
    TopicText,

    /// <summary>Which evidence a topic usually asks for.</summary>
    TopicEvidence,
}
