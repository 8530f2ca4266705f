namespace ElectionCore.Quality;

/// <summary>On what a topic rests. The default is <see cref="Structural"/>.</summary>
public enum TopicBasis
{
    /// <summary>On a clause that the standard has under this number.</summary>
    Structural,

    /// <summary>On good practice, placed under the clause that it comes nearest to. It is no claim about what the standard asks there.</summary>
    Practice,
}
