namespace ElectionCore.Planning;

/// <summary>Whether a budget is the first one. The default is <see cref="Original"/>.</summary>
/// <remarks>The stages are those of the codelist BudgetType of IATI 2.03.</remarks>
public enum BudgetStage
{
    /// <summary>The first one.</summary>
    Original,

    /// <summary>One that was changed since.</summary>
    Revised,
}
