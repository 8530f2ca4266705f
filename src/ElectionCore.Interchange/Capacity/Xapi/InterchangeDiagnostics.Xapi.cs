namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>Content that cannot be read as xAPI statements.</summary>
    public static readonly DiagnosticDescriptor XapiUnreadable = new(
        "INT0350", DiagnosticSeverity.Error, "The statements cannot be read: {reason}.",
        "Nothing after this place was checked, or, where a path is given, not this statement. The content is no JSON, damaged, cut off, or too large in one piece.");

    /// <summary>A required property of a statement is missing.</summary>
    public static readonly DiagnosticDescriptor XapiMissing = new(
        "INT0351", DiagnosticSeverity.Error, "{owner} has no \"{property}\".",
        "The property is required here by xAPI 1.0.3.");

    /// <summary>A property that xAPI does not know.</summary>
    public static readonly DiagnosticDescriptor XapiUnknownProperty = new(
        "INT0352", DiagnosticSeverity.Error, "{owner} has no property \"{property}\"{hint}.",
        "Names are case sensitive. What the standard does not provide for belongs into extensions, under an IRI.");

    /// <summary>A property that occurs twice.</summary>
    public static readonly DiagnosticDescriptor XapiDuplicateProperty = new(
        "INT0353", DiagnosticSeverity.Error, "\"{property}\" occurs twice in one object.",
        "Which of them counts would depend on the program that reads it.");

    /// <summary>A property without a value.</summary>
    public static readonly DiagnosticDescriptor XapiNull = new(
        "INT0354", DiagnosticSeverity.Error, "The value is null, which is allowed only within extensions.",
        "Leave the property out where there is no value.");

    /// <summary>A value of another kind than expected.</summary>
    public static readonly DiagnosticDescriptor XapiWrongType = new(
        "INT0355", DiagnosticSeverity.Error, "The value is {found}; expected is {expected}.",
        "Numbers and truth values are not written as text, and lists not as single values, except for the activities of a context.");

    /// <summary>A value that is no absolute IRI.</summary>
    public static readonly DiagnosticDescriptor XapiNotIri = new(
        "INT0356", DiagnosticSeverity.Error, "\"{value}\" is not an absolute IRI.",
        "An IRI begins with a scheme such as https: and holds no spaces. Identifiers of verbs, activities, types and extensions are IRIs.");

    /// <summary>A text that has not the form that is asked for.</summary>
    public static readonly DiagnosticDescriptor XapiFormat = new(
        "INT0357", DiagnosticSeverity.Error, "\"{value}\" has not the expected form: {expected}.",
        "Words from a fixed list are written exactly as the standard has them, letter case included.");

    /// <summary>An agent or group with none or several identifiers.</summary>
    public static readonly DiagnosticDescriptor XapiIdentifiers = new(
        "INT0358", DiagnosticSeverity.Error, "{owner} has {count} identifiers; expected is {expected}.",
        "The identifiers are mbox, mbox_sha1sum, openid and account.");

    /// <summary>A group that is not as it has to be here.</summary>
    public static readonly DiagnosticDescriptor XapiGroup = new(
        "INT0359", DiagnosticSeverity.Error, "Expected is {expected}.",
        "A group that has no identifier lists its members, members are agents, a team is a group, and an authority that is a group has no identifier and two members.");

    /// <summary>A language tag that is not well formed.</summary>
    public static readonly DiagnosticDescriptor XapiLanguageTag = new(
        "INT0360", DiagnosticSeverity.Error, "\"{tag}\" is not a well-formed language tag.",
        "Languages are named by tags of RFC 5646 such as en, fa-AF or uz-Arab.");

    /// <summary>A time that is ISO 8601 but not as RFC 3339 has it.</summary>
    public static readonly DiagnosticDescriptor XapiTimestampProfile = new(
        "INT0361", DiagnosticSeverity.Warning, "\"{value}\" is a time by ISO 8601, but not in the form of RFC 3339 such as 2026-01-31T08:00:00+04:30.",
        "xAPI asks for that form and for an offset, without which it is not known which moment is meant. Systems may refuse others.");

    /// <summary>A time that is not ISO 8601.</summary>
    public static readonly DiagnosticDescriptor XapiTimestamp = new(
        "INT0362", DiagnosticSeverity.Error, "\"{value}\" is not a date with a time by ISO 8601.",
        "A date alone is no moment. The offset -00:00, which means that the offset is not known, is refused.");

    /// <summary>A duration that is not ISO 8601.</summary>
    public static readonly DiagnosticDescriptor XapiDuration = new(
        "INT0363", DiagnosticSeverity.Error, "\"{value}\" is not a duration by ISO 8601, such as PT4H35M or P4W.",
        "Weeks are not combined with other units, and only the last number may have a fraction.");

    /// <summary>A score outside its bounds.</summary>
    public static readonly DiagnosticDescriptor XapiScore = new(
        "INT0364", DiagnosticSeverity.Error, "The score {name} is {value}; expected is {expected}.",
        "A scaled score lies between -1 and 1, a raw score between min and max, and min is less than max.");

    /// <summary>Two statements of a batch with one identity.</summary>
    public static readonly DiagnosticDescriptor XapiSameId = new(
        "INT0365", DiagnosticSeverity.Error, "The id {id} is that of an earlier statement of the batch.",
        "A record store refuses the whole batch. Leave one of them out, or void the first and give the other an id of its own.");

    /// <summary>A property of a context that goes only with activities.</summary>
    public static readonly DiagnosticDescriptor XapiContextOfActivity = new(
        "INT0366", DiagnosticSeverity.Error, "\"{property}\" is used where the object of the statement is no activity.",
        "The properties revision and platform say something about an activity.");

    /// <summary>A substatement that is not as it has to be.</summary>
    public static readonly DiagnosticDescriptor XapiSubStatement = new(
        "INT0367", DiagnosticSeverity.Error, "A substatement has \"{property}\", which it must not have.",
        "It has no id, stored, version and authority, since it has not happened, and no substatement of its own.");

    /// <summary>A voiding statement that refers to no statement.</summary>
    public static readonly DiagnosticDescriptor XapiVoiding = new(
        "INT0368", DiagnosticSeverity.Error, "The verb \"voided\" is used with an object that is no reference to a statement.",
        "The object has the objectType StatementRef and the id of the statement that is taken back.");

    /// <summary>An interaction that is not as it has to be.</summary>
    public static readonly DiagnosticDescriptor XapiInteraction = new(
        "INT0369", DiagnosticSeverity.Error, "\"{property}\": {reason}.",
        "Each type of interaction has its own lists of components, whose ids differ from each other, and its own form of responses.");
}
