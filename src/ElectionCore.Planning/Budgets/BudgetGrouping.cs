namespace ElectionCore.Planning;

/// <summary>By what a budget table has its rows. The default is <see cref="Element"/>.</summary>
public enum BudgetGrouping
{
    /// <summary>By element of the plan, each with all that is part of it; what is of no element has a row of its own.</summary>
    Element,

    /// <summary>By activity.</summary>
    Activity,

    /// <summary>By where the money comes from.</summary>
    Source,

    /// <summary>By donor.</summary>
    Donor,

    /// <summary>
    /// By the years that budget lines state, such as <c>2021</c> or <c>2021-2023</c>. A line of several years is one row of
    /// its own: nothing is spread over them.
    /// </summary>
    Year,
}
