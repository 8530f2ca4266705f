using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>What the check of an IATI file found, tier by tier, and what was not checked.</summary>
public sealed class IatiValidationReport
{
    internal IatiValidationReport()
    {
    }

    /// <summary>
    /// Whether nothing is an error in the tiers that were checked, and the file was read to its end. Of the tiers in
    /// <see cref="NotChecked"/> it says nothing.
    /// </summary>
    public bool IsValid { get; internal init; }

    /// <summary>The tiers that were not checked at all.</summary>
    public ImmutableArray<IatiTier> NotChecked { get; internal init; } = [];

    /// <summary>Faults of the schema, and what kept the file from being read, in the order of the lines.</summary>
    public ImmutableArray<IatiFault> Schema { get; internal init; } = [];

    /// <summary>Codes that are in no codelist, in the order of the lines. From a list that is published as incomplete it is a warning.</summary>
    public ImmutableArray<IatiFault> Codelists { get; internal init; } = [];

    /// <summary>Rules that are not kept, in the order of the lines.</summary>
    public ImmutableArray<IatiFault> Rules { get; internal init; } = [];

    /// <summary>Whether the file was read to its end. If not, what stopped it is in <see cref="Schema"/>.</summary>
    public bool IsComplete { get; internal init; }

    /// <summary>The activities that were read to their end.</summary>
    public int Activities { get; internal init; }

    /// <summary>Codelists whose codes occur in the file and which were not at hand, by name.</summary>
    public ImmutableArray<string> CodelistsNotHeld { get; internal init; } = [];

    /// <summary>Rules for activities in the standard ruleset that need data from elsewhere and are never checked here.</summary>
    public ImmutableArray<string> RulesNotChecked { get; internal init; } = [];
}
