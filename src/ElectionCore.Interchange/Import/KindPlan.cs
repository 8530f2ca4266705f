using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>What an import will do to the facts of one kind.</summary>
internal abstract class KindPlan
{
    /// <summary>What is to be done, in order. Each is one call that stages something.</summary>
    public List<Func<CancellationToken, Task>> Steps { get; } = [];

    /// <summary>Whether anything with this key is stored.</summary>
    public abstract bool IsKnown(string key);

    /// <summary>Refuses rows that state the same thing for the same days.</summary>
    public abstract void RefuseContradictions(IEnumerable<ImportRow> rows);

    /// <summary>Works out the steps for the accepted rows.</summary>
    public abstract void Make(IEnumerable<ImportRow> accepted);

    /// <summary>The rows that close a circle, given the steps, each with what is to be said.</summary>
    public abstract ImmutableArray<(ImportRow Row, Diagnostic Fault)> FindCircles(CancellationToken cancellationToken);
}
