namespace ElectionCore.Specifications.Tests;

/// <summary>A polling station: what the tests query.</summary>
internal sealed record Station(string Code, int Voters = 0, string? Name = null, int Ward = 0)
{
    public District? District { get; init; }

    public List<Official> Officials { get; init; } = [];
}

internal sealed record District(string Code)
{
    public Official? Head { get; init; }
}

internal sealed record Official(string Name)
{
    public District? Home { get; init; }
}
