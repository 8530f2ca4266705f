namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>A document that cannot be read.</summary>
    public static readonly DiagnosticDescriptor OscalUnreadable = new(
        "INT0400", DiagnosticSeverity.Error, "The document cannot be read: {reason}.",
        "OSCAL is read as JSON in UTF-8. XML and YAML have to be converted first.");

    /// <summary>A document of another model.</summary>
    public static readonly DiagnosticDescriptor OscalOtherKind = new(
        "INT0401", DiagnosticSeverity.Error, "The document is {found}; expected is {expected}.",
        "An OSCAL document has one property at the top, which names its model. A profile is resolved; catalogs and profiles are imported.");

    /// <summary>A document of another version.</summary>
    public static readonly DiagnosticDescriptor OscalOtherVersion = new(
        "INT0402", DiagnosticSeverity.Error, "The OSCAL version \"{version}\" is not one that is read; expected is 1.0.0 to {known}.",
        "Versions of another first number differ in what they mean.");

    /// <summary>A document of a later version.</summary>
    public static readonly DiagnosticDescriptor OscalLaterVersion = new(
        "INT0403", DiagnosticSeverity.Warning, "The OSCAL version {version} is later than {known}, by which the document is read.",
        "What the later version has added is carried along, but has no effect. The catalog states the version by which it was made.");

    /// <summary>A value of another kind than expected.</summary>
    public static readonly DiagnosticDescriptor OscalWrongType = new(
        "INT0404", DiagnosticSeverity.Error, "The value is {found}; expected is {expected}.",
        "The document does not follow the schema of its model.");

    /// <summary>A required property is missing.</summary>
    public static readonly DiagnosticDescriptor OscalMissing = new(
        "INT0405", DiagnosticSeverity.Error, "This {owner} has no \"{property}\".",
        "The property is required by the schema of the model.");

    /// <summary>A property that the model does not have.</summary>
    public static readonly DiagnosticDescriptor OscalUnknownProperty = new(
        "INT0406", DiagnosticSeverity.Warning, "\"{property}\" is no property of {owner}.",
        "It has no effect on the resolution. Within controls, groups, parameters, parts and resources it is carried into the catalog as it stands; by the schema that is not valid.");

    /// <summary>An import that leads to no document.</summary>
    public static readonly DiagnosticDescriptor OscalSourceNotFound = new(
        "INT0407", DiagnosticSeverity.Error, "There is no document for \"{href}\", or several fit.",
        "References are relative to the document they stand in. Nothing is fetched from a network: name the file or folder.");

    /// <summary>A profile that imports itself.</summary>
    public static readonly DiagnosticDescriptor OscalCircularImport = new(
        "INT0408", DiagnosticSeverity.Error, "The import leads in a circle: {chain}.",
        "A profile may not import itself, not even through others.");

    /// <summary>A resource of the back matter that leads to no document.</summary>
    public static readonly DiagnosticDescriptor OscalResourceUnusable = new(
        "INT0409", DiagnosticSeverity.Error, "The resource {resource} gives no document: {reason}.",
        "An import may name a resource of the same profile's back matter by # and its UUID; that has a link to a JSON document or holds one in Base64.");

    /// <summary>More than is allowed.</summary>
    public static readonly DiagnosticDescriptor OscalTooMuch = new(
        "INT0410", DiagnosticSeverity.Error, "There are more than {maximum} {what}.",
        "The bounds are set by the options of the resolution.");

    /// <summary>An import that says not what to take up.</summary>
    public static readonly DiagnosticDescriptor OscalNothingSelected = new(
        "INT0411", DiagnosticSeverity.Error, "Neither \"include-all\" nor \"include-controls\" is given.",
        "One of the two says which controls are taken up.");

    /// <summary>A selection by an id that is not there.</summary>
    public static readonly DiagnosticDescriptor OscalUnknownControl = new(
        "INT0412", DiagnosticSeverity.Warning, "There is no control \"{id}\" in {source}.",
        "Ids are compared letter by letter.");

    /// <summary>A selection that fits nothing.</summary>
    public static readonly DiagnosticDescriptor OscalNothingMatches = new(
        "INT0413", DiagnosticSeverity.Warning, "{selection} selects no control of {source}.",
        "In a pattern * stands for any characters, ? for one, and [abc] for one of several.");

    /// <summary>A control that was taken up more than once.</summary>
    public static readonly DiagnosticDescriptor OscalControlClash = new(
        "INT0414", DiagnosticSeverity.Warning, "The control \"{id}\" was taken up before, from {first}. Both are kept.",
        "The catalog is not valid so. Select the control once, or let the profile combine by use-first.");

    /// <summary>A way to combine that the specification leaves open.</summary>
    public static readonly DiagnosticDescriptor OscalCombineByMerge = new(
        "INT0415", DiagnosticSeverity.Warning, "What the method \"merge\" does is left open by the specification.",
        "Here the first control stands, and of later ones of the same id is added what it does not have. Other programs may do otherwise.");

    /// <summary>Several structures at once.</summary>
    public static readonly DiagnosticDescriptor OscalStructures = new(
        "INT0416", DiagnosticSeverity.Error, "Several structures are asked for: {structures}.",
        "Only one of flat, as-is and custom may be given.");

    /// <summary>Groups of one id that differ.</summary>
    public static readonly DiagnosticDescriptor OscalGroupClash = new(
        "INT0417", DiagnosticSeverity.Warning, "The group \"{id}\" differs from one before in: {properties}. The first is kept.",
        "Groups of the same id become one, as ids are unique in a catalog.");

    /// <summary>A place for controls that stays empty.</summary>
    public static readonly DiagnosticDescriptor OscalNothingInserted = new(
        "INT0418", DiagnosticSeverity.Warning, "No control is inserted here.",
        "None of the controls that were taken up is selected.");

    /// <summary>A parameter that is not there.</summary>
    public static readonly DiagnosticDescriptor OscalUnknownParameter = new(
        "INT0419", DiagnosticSeverity.Warning, "There is no parameter \"{id}\" in the catalog.",
        "The setting has no effect: no control that was taken up has or uses the parameter.");

    /// <summary>Values and a selection exclude each other.</summary>
    public static readonly DiagnosticDescriptor OscalChoiceReplaced = new(
        "INT0420", DiagnosticSeverity.Information, "The parameter \"{id}\" has {set} now, in place of {removed}.",
        "A parameter has either values or a selection to choose from.");

    /// <summary>An alteration of a control that is not there.</summary>
    public static readonly DiagnosticDescriptor OscalUnknownAlteration = new(
        "INT0421", DiagnosticSeverity.Warning, "There is no control \"{id}\" to be altered.",
        "The control was not taken up, or was not placed. The alteration has no effect.");

    /// <summary>An addition that cannot be made.</summary>
    public static readonly DiagnosticDescriptor OscalAdditionIgnored = new(
        "INT0422", DiagnosticSeverity.Warning, "The addition of {what} has no effect: {reason}.",
        "An addition names by by-id a parameter, a part or a control within the control that is altered, or leaves that out for the control itself.");

    /// <summary>A removal that removes nothing.</summary>
    public static readonly DiagnosticDescriptor OscalNothingRemoved = new(
        "INT0423", DiagnosticSeverity.Warning, "The removal fits nothing in the control \"{id}\".",
        "An object is removed that meets all that is stated; a removal that states nothing removes nothing.");

    /// <summary>A word that is not among those expected.</summary>
    public static readonly DiagnosticDescriptor OscalUnknownWord = new(
        "INT0424", DiagnosticSeverity.Warning, "\"{value}\" is not one of {expected}; it is taken as {taken}.",
        "Words are compared letter by letter.");

    /// <summary>An id that is not unique.</summary>
    public static readonly DiagnosticDescriptor OscalDuplicateId = new(
        "INT0425", DiagnosticSeverity.Warning, "The id \"{id}\" was used before, by {first}.",
        "Ids are unique within a document. The catalog was made, but references to the id are not clear.");

    /// <summary>A reference that leads nowhere.</summary>
    public static readonly DiagnosticDescriptor OscalDanglingReference = new(
        "INT0426", DiagnosticSeverity.Warning, "\"{reference}\" leads nowhere, neither in the catalog nor in what was imported.",
        "The reference was carried along as it stands.");

    /// <summary>References to what was not taken up.</summary>
    public static readonly DiagnosticDescriptor OscalOutsideReferences = new(
        "INT0427", DiagnosticSeverity.Information, "References lead to {count} controls or parts that were not taken up: {ids}.",
        "The references were carried along as they stand.");

    /// <summary>Something that is not carried into the catalog.</summary>
    public static readonly DiagnosticDescriptor OscalLeftOut = new(
        "INT0428", DiagnosticSeverity.Information, "{what} is not carried into the catalog: {reason}.",
        "The profile, to which the catalog links, still has it.");

    /// <summary>Controls that a custom structure has no place for.</summary>
    public static readonly DiagnosticDescriptor OscalNotPlaced = new(
        "INT0429", DiagnosticSeverity.Information, "{count} controls were taken up and are placed nowhere: {ids}.",
        "A custom structure holds only the controls it inserts.");

    /// <summary>A group of a custom structure that has groups and controls.</summary>
    public static readonly DiagnosticDescriptor OscalGroupMixed = new(
        "INT0492", DiagnosticSeverity.Error, "The group \"{group}\" has both \"groups\" and \"insert-controls\".",
        "By the schema a group has one or the other. Insert the controls into a group of their own within it.");
}
