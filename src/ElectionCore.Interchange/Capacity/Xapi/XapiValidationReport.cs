using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>What the check of xAPI statements found.</summary>
public sealed class XapiValidationReport
{
    internal XapiValidationReport()
    {
    }

    /// <summary>Whether the content was read to its end and no statement has an error. Warnings leave it valid.</summary>
    public bool IsValid { get; internal init; }

    /// <summary>Whether the content was read to its end. If not, what stopped it is the last finding (<c>INT0350</c>).</summary>
    public bool IsComplete { get; internal init; }

    /// <summary>The statements that were read.</summary>
    public long Statements { get; internal init; }

    /// <summary>Those of them that have an error.</summary>
    public long InvalidStatements { get; internal init; }

    /// <summary>
    /// What is wrong (<c>INT0350</c> to <c>INT0369</c>), in the order of the content, each with its JSON path such as
    /// <c>$[3].actor.mbox</c>; of a single statement <c>$.actor.mbox</c>.
    /// </summary>
    public ImmutableArray<Diagnostic> Findings { get; internal init; } = [];

    /// <summary>How many more findings there are that are not listed.</summary>
    public long NotListed { get; internal init; }
}
