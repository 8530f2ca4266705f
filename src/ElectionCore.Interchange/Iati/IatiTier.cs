namespace ElectionCore.Interchange;

/// <summary>The three things an IATI file is checked against. Passing one says nothing about the others.</summary>
public enum IatiTier
{
    /// <summary>The XML Schema of version 2.03: elements, their order, and the forms of dates and amounts.</summary>
    Schema,

    /// <summary>The codelists: whether a code is one of those published.</summary>
    Codelists,

    /// <summary>The standard ruleset: what must agree within an activity.</summary>
    Rules,
}
