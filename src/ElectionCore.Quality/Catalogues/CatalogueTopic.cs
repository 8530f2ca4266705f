namespace ElectionCore.Quality;

/// <summary>One topic that an auditor asks about, in own words.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CatalogueTopic
{
    /// <summary>The permanent code. Where several catalogues ask about the same, it is the same code.</summary>
    public required TopicCode Code { get; init; }

    /// <summary>The numbers of the clauses that it belongs to; at least one.</summary>
    public required ValueList<string> Clauses { get; init; }

    /// <summary>The codes of the electoral processes that it belongs to; none for the system as a whole.</summary>
    public ValueList<string> Processes { get; init; } = ValueList<string>.Empty;

    /// <summary>What is asked.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Which evidence is usually asked for, or null.</summary>
    public LocalizedText? Evidence { get; init; }

    /// <summary>On what it rests.</summary>
    public TopicBasis Basis { get; init; }

    /// <summary>Where the licensed text has it, filled in by somebody with a licence; or null.</summary>
    public string? OfficialRef { get; init; }

    /// <summary>Whether it is asked no longer. It stays so that earlier judgements keep their topic.</summary>
    public bool IsRetired { get; init; }
}
