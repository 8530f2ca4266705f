using System.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training credentials</c>: what people are given for what they learned, and how anybody can tell that it is genuine.</summary>
internal static class CredentialCommands
{
    public static Command Create() => new("credentials", "Credentials: given by rules, signed, verified without a connection, revoked, and listed.")
    {
        CredentialKeyVerb.Create(), CredentialIssueVerb.Create(), CredentialVerifyVerb.Create(), CredentialRevokeVerb.Create(),
        CredentialRevocationsVerb.Create(), CredentialListVerb.Create(),
    };
}
