namespace ElectionCore.Quality;

/// <summary>Where causes are looked for, after Ishikawa. The default is <see cref="Method"/>.</summary>
public enum CauseCategory
{
    /// <summary>How it is done.</summary>
    Method,

    /// <summary>Who does it: number, competence, awareness.</summary>
    People,

    /// <summary>With which equipment and systems.</summary>
    Equipment,

    /// <summary>With which material.</summary>
    Material,

    /// <summary>How it is measured and checked.</summary>
    Measurement,

    /// <summary>Under which conditions: places, weather, security, law.</summary>
    Surroundings,

    /// <summary>How it is led.</summary>
    Management,
}
