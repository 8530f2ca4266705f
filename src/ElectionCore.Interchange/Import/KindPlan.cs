using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>What an import will do to the facts of one kind.</summary>
internal abstract class KindPlan
{
    /// <summary>What is to be stored, one draft for each thing that the plan touches.</summary>
    public abstract IEnumerable<FactDraft> Drafts { get; }

    /// <summary>How many states are recorded, corrected or retracted.</summary>
    public int Changes { get; protected set; }

    /// <summary>Whether anything with this key is stored.</summary>
    public abstract bool IsKnown(string key);

    /// <summary>Refuses rows that state the same thing for the same days.</summary>
    public abstract void RefuseContradictions(IEnumerable<ImportRow> rows);

    /// <summary>Works out the drafts for the accepted rows.</summary>
    public abstract void Make(IEnumerable<ImportRow> accepted);

    /// <summary>The rows that close a circle, given the drafts, each with what is to be said.</summary>
    public abstract ImmutableArray<(ImportRow Row, Diagnostic Fault)> FindCircles(CancellationToken cancellationToken);
}
