namespace ElectionCore.Capacity;

public static partial class CapacityDiagnostics
{
    /// <summary>A credential would be given to somebody who does not meet its conditions.</summary>
    public static readonly DiagnosticDescriptor ConditionsNotMet = new(
        "CAP0070", DiagnosticSeverity.Error, "{person} cannot be given {type}: {unmet} of its conditions are not met and {unknown} are unknown.",
        "The evaluation says for each condition what is there and what is missing. What is unknown has to be recorded first.");

    /// <summary>A number of a credential is not sound.</summary>
    public static readonly DiagnosticDescriptor NumberMistyped = new(
        "CAP0071", DiagnosticSeverity.Error, "\"{number}\" is no number of a credential: {why}.",
        "Compare it with the certificate, character by character.");

    /// <summary>A credential cannot be renewed.</summary>
    public static readonly DiagnosticDescriptor RenewalUnfit = new(
        "CAP0072", DiagnosticSeverity.Error, "Credential {credential} cannot be renewed: {why}.",
        "What was revoked is given anew rather than renewed, and each credential is renewed once.");

    /// <summary>Kinds of credentials rest on each other.</summary>
    public static readonly DiagnosticDescriptor TypesInCircle = new(
        "CAP0073", DiagnosticSeverity.Error, "The kinds of credentials {types} rest on each other in a circle, so none of them ever counts.",
        "A credential rests on another where its kind asks that the other stays valid. Leave that out of one of them.");

    /// <summary>A renewal does not fit what it renews.</summary>
    public static readonly DiagnosticDescriptor RenewalContradicts = new(
        "CAP0074", DiagnosticSeverity.Error, "Credential {credential} renews {earlier}, {why}.",
        "A renewal is of the same kind and holder as the one before it, and is the only one of it. It counts by itself all the same.");

    /// <summary>The kind of a credential is not known.</summary>
    public static readonly DiagnosticDescriptor CredentialTypeUnknown = new(
        "CAP0075", DiagnosticSeverity.Warning, "Credential {credential} is of the kind {type}, which is not known.",
        "Without its kind it cannot be known on what it rests.");

    /// <summary>A text is no signed text of the kind that is expected.</summary>
    public static readonly DiagnosticDescriptor SignedTextUnreadable = new(
        "CAP0076", DiagnosticSeverity.Error, "The text cannot be read as {what}: {why}.",
        "It was altered, cut off, or is something else.");

    /// <summary>A signature does not fit its text.</summary>
    public static readonly DiagnosticDescriptor SignatureWrong = new(
        "CAP0077", DiagnosticSeverity.Error, "The signature does not fit the text by key {key}.",
        "The text was altered after it was signed, or somebody else signed it. Nothing it says is to be relied on.");

    /// <summary>The key of a signature is not trusted.</summary>
    public static readonly DiagnosticDescriptor SigningKeyUnknown = new(
        "CAP0078", DiagnosticSeverity.Error, "The text names the key {key}, which is none of the trusted keys.",
        "Nothing it says is to be relied on. Where the key is a new one of the institution, get it from there.");

    /// <summary>A key was used outside its time.</summary>
    public static readonly DiagnosticDescriptor SigningKeyOutOfTime = new(
        "CAP0079", DiagnosticSeverity.Error, "The text was signed on {day} by key {key}, which is for {period}.",
        "A key signs only in its time. What it signed then can be verified ever after.");

    /// <summary>A credential was revoked.</summary>
    public static readonly DiagnosticDescriptor SignedCredentialRevoked = new(
        "CAP0080", DiagnosticSeverity.Error, "Credential {credential} no longer counts from {day} on, by the list of {list}.",
        "It was revoked, or what it rests on does not count any more. The institution that issued it knows which.");

    /// <summary>A credential has expired.</summary>
    public static readonly DiagnosticDescriptor SignedCredentialExpired = new(
        "CAP0081", DiagnosticSeverity.Error, "Credential {credential} was valid until {day}.",
        "Ask for the one that renewed it.");

    /// <summary>A credential is not valid yet.</summary>
    public static readonly DiagnosticDescriptor SignedCredentialNotYet = new(
        "CAP0082", DiagnosticSeverity.Error, "Credential {credential} is {what} {day}, which is still to come.",
        "Check the day of the verification too.");

    /// <summary>There is no revocation list to look in.</summary>
    public static readonly DiagnosticDescriptor RevocationsUnknown = new(
        "CAP0083", DiagnosticSeverity.Warning, "Whether credential {credential} was revoked is not known: {why}.",
        "Get the current list from the institution that issued it.");

    /// <summary>A credential is not on a list, and the list is of an earlier day.</summary>
    public static readonly DiagnosticDescriptor RevocationListAge = new(
        "CAP0084", DiagnosticSeverity.Information, "Credential {credential} is not on the revocation list of {list}, which is {days} days old.",
        "What was revoked since is not on it.");

    /// <summary>A revocation list is of a day to come.</summary>
    public static readonly DiagnosticDescriptor RevocationListNotYet = new(
        "CAP0085", DiagnosticSeverity.Error, "The revocation list is of {list}, which is still to come.",
        "Check the day of the verification too.");

    /// <summary>A series has no number left in a year.</summary>
    public static readonly DiagnosticDescriptor SeriesFull = new(
        "CAP0086", DiagnosticSeverity.Error, "The series {series} of {year} is full: {number} is the last number it can have, and it was given.",
        "Use another series for that year. Where the number was imported by mistake, free numbers can still be given by hand.");

    /// <summary>A revocation list is of another issuer than the credential.</summary>
    public static readonly DiagnosticDescriptor RevocationsOfOther = new(
        "CAP0087", DiagnosticSeverity.Error, "The revocation list is of {list}; credential {credential} is of {issuer}.",
        "Another issuer's list says nothing of it. Get that of the institution that issued it, or verify without a list.");

    /// <summary>A key signed in the name of an issuer it does not belong to.</summary>
    public static readonly DiagnosticDescriptor SigningKeyOfOther = new(
        "CAP0126", DiagnosticSeverity.Error, "Untrusted: the text, {what}, names the issuer {issuer}, and the key {key} belongs to {owner}.",
        "An issuer signs with its own keys alone. Nothing the text says is to be relied on.");

    /// <summary>A key that is tied to no issuer is trusted beside those that are.</summary>
    public static readonly DiagnosticDescriptor SigningKeyUntied = new(
        "CAP0127", DiagnosticSeverity.Warning, "The key {key} is tied to no issuer, so that nothing says whether it may sign for {issuer}.",
        "Other trusted keys are tied to theirs. Say which issuer this one belongs to.");

    /// <summary>A credential is older than the training it is given for.</summary>
    public static readonly DiagnosticDescriptor EarlierThanTraining = new(
        "CAP0128", DiagnosticSeverity.Error, "Credential {credential} of {holder} is {what} {day}, and the training that earns it ended on {ended}.",
        "Nobody earns a credential before the end of the training. Correct the day, or the sheets of the training.");

    /// <summary>What a credential rests on does not count.</summary>
    public static readonly DiagnosticDescriptor CredentialUnsupported = new(
        "CAP0160", DiagnosticSeverity.Error, "Credential {credential} does not count on {day}: {why}.",
        "It counts again when what it rests on is given anew.");

    /// <summary>Another credential counts in the place of one.</summary>
    public static readonly DiagnosticDescriptor CredentialSuperseded = new(
        "CAP0161", DiagnosticSeverity.Warning, "Credential {credential} was renewed: {later} counts in its place.",
        "Ask for the later one. Whether it counts is for itself to say.");
}
