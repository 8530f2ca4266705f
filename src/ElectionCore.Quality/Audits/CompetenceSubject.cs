namespace ElectionCore.Quality;

/// <summary>What a competence is in. The default is <see cref="Catalogue"/>.</summary>
public enum CompetenceSubject
{
    /// <summary>In a catalogue.</summary>
    Catalogue,

    /// <summary>In an electoral process.</summary>
    Process,
}
