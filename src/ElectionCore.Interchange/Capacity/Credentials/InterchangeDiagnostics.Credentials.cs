namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>A certificate would be printed of what is not genuine.</summary>
    public static readonly DiagnosticDescriptor CertificateNotGenuine = new(
        "INT0370", DiagnosticSeverity.Error, "No certificate is printed: the credential is not signed by a trusted key.",
        "Verify it first; the findings say what is wrong with it.");

    /// <summary>A certificate would be printed for another name.</summary>
    public static readonly DiagnosticDescriptor CertificateOfOther = new(
        "INT0371", DiagnosticSeverity.Error, "No certificate of {credential} is printed: the name given is not the one that was signed.",
        "Give the name as it was when the credential was signed, or sign it anew.");

    /// <summary>A text is too long for a QR code.</summary>
    public static readonly DiagnosticDescriptor CodeTooLong = new(
        "INT0372", DiagnosticSeverity.Error, "The text of {length} bytes does not fit a QR code, which holds up to {most}.",
        "Leave the name out of what is signed, or shorten the codes.");

    /// <summary>A text is no signed badge.</summary>
    public static readonly DiagnosticDescriptor BadgeUnreadable = new(
        "INT0375", DiagnosticSeverity.Error, "The text cannot be read as a signed Open Badge: {why}.",
        "It was altered, cut off, or is something else.");

    /// <summary>A badge is signed by an algorithm that is not taken.</summary>
    public static readonly DiagnosticDescriptor BadgeAlgorithm = new(
        "INT0376", DiagnosticSeverity.Error, "The badge names the algorithm {algorithm}; only ES256 is taken.",
        "A badge without a signature, or signed by a shared secret, proves nothing. Nothing it says is to be relied on.");

    /// <summary>The header of a badge asks for more than is understood.</summary>
    public static readonly DiagnosticDescriptor BadgeHeader = new(
        "INT0377", DiagnosticSeverity.Error, "The header of the badge has {member}, which is not allowed.",
        "Open Badges 3.0 allows alg, kid, jwk and typ. Nothing the badge says is to be relied on.");

    /// <summary>The key of a badge is not trusted.</summary>
    public static readonly DiagnosticDescriptor BadgeKeyUnknown = new(
        "INT0378", DiagnosticSeverity.Error, "The badge names the key {key}, which is none of the trusted keys of {issuer}.",
        "A key that comes with the badge itself is never trusted. Nothing it says is to be relied on.");

    /// <summary>A key was used outside its time.</summary>
    public static readonly DiagnosticDescriptor BadgeKeyOutOfTime = new(
        "INT0379", DiagnosticSeverity.Error, "The badge was signed on {day} by key {key}, which is for {period}.",
        "A key signs only in its time. What it signed then can be verified ever after.");

    /// <summary>The signature of a badge does not fit.</summary>
    public static readonly DiagnosticDescriptor BadgeAltered = new(
        "INT0380", DiagnosticSeverity.Error, "The signature does not fit the badge by key {key}.",
        "The badge was altered after it was signed, or somebody else signed it. Nothing it says is to be relied on.");

    /// <summary>What was signed is no badge.</summary>
    public static readonly DiagnosticDescriptor BadgeUnfit = new(
        "INT0381", DiagnosticSeverity.Error, "What was signed is no Open Badge 3.0: {member} is missing or wrong.",
        "The genuine text of its issuer is no badge that can be relied on.");

    /// <summary>The claims of a badge contradict it.</summary>
    public static readonly DiagnosticDescriptor BadgeClaimDiffers = new(
        "INT0382", DiagnosticSeverity.Error, "The claim {claim} is missing or differs from {member} of the badge.",
        "Open Badges 3.0 asks that both say the same.");

    /// <summary>A badge is not valid yet.</summary>
    public static readonly DiagnosticDescriptor BadgeNotYet = new(
        "INT0383", DiagnosticSeverity.Error, "Badge {badge} is valid from {time}, which is still to come.",
        "Check the time of the verification too.");

    /// <summary>A badge has expired.</summary>
    public static readonly DiagnosticDescriptor BadgeExpired = new(
        "INT0384", DiagnosticSeverity.Error, "Badge {badge} was valid until {time}.",
        "Ask for the one that renewed it.");

    /// <summary>A badge was revoked.</summary>
    public static readonly DiagnosticDescriptor BadgeRevoked = new(
        "INT0385", DiagnosticSeverity.Error, "Badge {badge} was revoked from {day} on, by the list of {list}.",
        "It no longer counts.");

    /// <summary>Whether a badge was revoked is not known.</summary>
    public static readonly DiagnosticDescriptor BadgeRevocationUnknown = new(
        "INT0386", DiagnosticSeverity.Warning, "Whether badge {badge} was revoked is not known: {why}.",
        "Get the current revocation list from the institution that issued it.");

    /// <summary>A badge is not on a list, and the list is of an earlier day.</summary>
    public static readonly DiagnosticDescriptor BadgeRevocationAge = new(
        "INT0387", DiagnosticSeverity.Information, "Badge {badge} is not on the revocation list of {list}, which is {days} days old.",
        "What was revoked since is not on it.");

    /// <summary>A badge is of somebody else.</summary>
    public static readonly DiagnosticDescriptor BadgeOfOther = new(
        "INT0388", DiagnosticSeverity.Error, "The badge says that {issuer} issued it; the key that signed it is trusted for {trusted} only.",
        "Whoever holds a key signs for themselves alone.");

    /// <summary>A revocation list is of another issuer than the badge.</summary>
    public static readonly DiagnosticDescriptor BadgeRevocationsOfOther = new(
        "INT0389", DiagnosticSeverity.Error, "The revocation list is of {list}; badge {badge} is of {issuer}.",
        "Another issuer's list says nothing of it. Get that of the institution that issued it, or verify without a list.");
}
