namespace ElectionCore.Quality;

/// <summary>One question of a checklist: a topic of a catalogue, asked of a unit or of the institution as a whole.</summary>
public sealed record ChecklistItem
{
    /// <summary>The catalogue.</summary>
    public required CatalogueCode Catalogue { get; init; }

    /// <summary>The topic.</summary>
    public required CatalogueTopic Topic { get; init; }

    /// <summary>The unit that answers for it; null where none was named.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>The code of the topic.</summary>
    public TopicCode Code => Topic.Code;

    /// <summary>The clause that it is listed under: the first one that the topic names.</summary>
    public required CatalogueClause Clause { get; init; }

    /// <summary>The electoral process that it is listed under, by its full name; null for the system as a whole.</summary>
    public ElectoralProcess? Process { get; init; }

    /// <summary>The units that own the process by the register of processes, ordered by code.</summary>
    public ValueList<UnitCode> ProcessOwners { get; init; } = ValueList<UnitCode>.Empty;

    /// <summary>What is asked.</summary>
    public LocalizedText Question => Topic.Text;

    /// <summary>Which evidence is usually asked for, or null.</summary>
    public LocalizedText? ExpectedEvidence => Topic.Evidence;

    /// <summary>On what the topic rests.</summary>
    public TopicBasis Basis => Topic.Basis;

    /// <summary>Where the licensed text has it: as the institution filled it in, else as the catalogue has it; or null.</summary>
    public string? OfficialReference { get; init; }

    /// <summary>What was determined of it last, before this audit, at the same unit; or null. It is no answer to the question.</summary>
    public Determination? Before { get; init; }
}
