namespace ElectionCore.Interchange;

/// <summary>Which of the tables of recommendations a CSV file holds. The default is <see cref="Recommendations"/>.</summary>
public enum RecommendationTableKind
{
    /// <summary>The recommendations, each with its source.</summary>
    Recommendations,

    /// <summary>What was said of their implementation.</summary>
    Assessments,
}
