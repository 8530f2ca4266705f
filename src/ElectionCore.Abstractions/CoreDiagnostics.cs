namespace ElectionCore;

/// <summary>The diagnostics of the foundation: hierarchies and storage. Codes begin with <c>COR</c>.</summary>
public static class CoreDiagnostics
{
    /// <summary>A node names itself as its parent.</summary>
    public static readonly DiagnosticDescriptor SelfParent = new(
        "COR0001", DiagnosticSeverity.Error, "{node} is given as its own parent.",
        "The link is set aside and the node is treated as a root. Give the right parent, or none.");

    /// <summary>Nodes form a circle.</summary>
    public static readonly DiagnosticDescriptor Cycle = new(
        "COR0002", DiagnosticSeverity.Error, "{nodes} form a circle of {count}.",
        "Each is the parent of the next and the last of the first. The link of the first one named is set aside, so that the rest hang below it.");

    /// <summary>A node's parent is not there.</summary>
    public static readonly DiagnosticDescriptor Orphan = new(
        "COR0003", DiagnosticSeverity.Error, "{node} has the parent {parent}, which is not there.",
        "The node is treated as a root. Add the parent, or correct its code.");

    /// <summary>Two nodes have the same key.</summary>
    public static readonly DiagnosticDescriptor DuplicateNode = new(
        "COR0004", DiagnosticSeverity.Error, "{node} is given more than once.",
        "The first is kept and the others are set aside. Keys are unique.");

    /// <summary>A fact that the caller changes was changed by another commit in between.</summary>
    public static readonly DiagnosticDescriptor FactAlreadySuperseded = new(
        "COR0010", DiagnosticSeverity.Error, "The record of {subject} was changed by another commit in the meantime.",
        "Nothing of this unit of work was stored. Read the present state again and repeat the change.");

    /// <summary>The aggregate that the caller changes was changed by another commit in between.</summary>
    public static readonly DiagnosticDescriptor AggregateChanged = new(
        "COR0011", DiagnosticSeverity.Error, "{subject} was changed or removed by another commit in the meantime.",
        "Nothing of this unit of work was stored. Read the present state again and repeat the change.");

    /// <summary>An aggregate with this key is there already.</summary>
    public static readonly DiagnosticDescriptor AggregateExists = new(
        "COR0012", DiagnosticSeverity.Error, "{subject} is there already.",
        "Nothing of this unit of work was stored. Codes are never reused.");

    /// <summary>A fact that should be superseded is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownFact = new(
        "COR0013", DiagnosticSeverity.Error, "There is no record {fact} that could be corrected or retracted.",
        "The record was never stored here, or it has been superseded. Read the present state again.");

    /// <summary>A restored history is not the continuation of the stored one.</summary>
    public static readonly DiagnosticDescriptor HistoriesDiffer = new(
        "COR0014", DiagnosticSeverity.Error, "The history given does not continue the one stored here: they differ at {subject} ({fact}).",
        "A whole history can only be restored into an empty store, or into one that holds its beginning. Nothing was stored.");

    /// <summary>An approval that is over is decided again.</summary>
    public static readonly DiagnosticDescriptor ApprovalClosed = new(
        "COR0020", DiagnosticSeverity.Error, "The submission was {status} on {day} and waits at no stage.",
        "What was approved stays as it is; a correction is submitted as a new one that takes its place. What was returned or withdrawn is submitted anew.");

    /// <summary>Somebody decides about what they submitted.</summary>
    public static readonly DiagnosticDescriptor OwnSubmission = new(
        "COR0021", DiagnosticSeverity.Error, "{person} submitted it and cannot decide about it at the stage {stage}.",
        "Nobody approves their own submission. Somebody else signs, if need be one who covers for leave.");

    /// <summary>Somebody signs who may not sign at this stage on this day.</summary>
    public static readonly DiagnosticDescriptor NotSignatory = new(
        "COR0022", DiagnosticSeverity.Error, "{person} may not sign at the stage {stage} on {day}.",
        "The chain names who signs at each stage and on which days. Add the person to the chain, with whose leave is covered, or let another sign.");

    /// <summary>A decision bears a day before the one that came before it.</summary>
    public static readonly DiagnosticDescriptor ApprovalBackdated = new(
        "COR0023", DiagnosticSeverity.Error, "The decision of {day} would come before that of {last}.",
        "Decisions follow each other in time. Correct the day.");

    /// <summary>A stated step of an approval cannot have happened so.</summary>
    public static readonly DiagnosticDescriptor ImpossibleStep = new(
        "COR0024", DiagnosticSeverity.Error, "Step {number}, at the stage {stage}, cannot follow: the stages are {stages}.",
        "Stages sign in their order, one after the other in time, each approval by a paper; nothing follows a return or a withdrawal.");

    /// <summary>An approval names a chain that was not there, or had other stages.</summary>
    public static readonly DiagnosticDescriptor OtherChain = new(
        "COR0025", DiagnosticSeverity.Error, "On {day} there was no chain {chain} with the stages {stages}.",
        "What a file states of an approval counts only if the institution's own chain allows it. Record the chain first, with who signs on which days.");

    /// <summary>Somebody takes back what another submitted.</summary>
    public static readonly DiagnosticDescriptor OtherSubmission = new(
        "COR0026", DiagnosticSeverity.Error, "{person} cannot take it back: {submitter} submitted it.",
        "Who submitted something takes it back; whoever signs at the stage where it waits can return it.");
}
