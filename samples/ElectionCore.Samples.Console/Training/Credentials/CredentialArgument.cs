using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>A number of a credential as somebody typed it.</summary>
internal static class CredentialArgument
{
    /// <summary>Finds the credential of a number, typed in any usual way; numbers of other forms are taken as they are.</summary>
    /// <exception cref="RuleViolationException">The number is mistyped, or there is no such credential.</exception>
    public static async Task<Credential> FindAsync(DataSource data, string text, DateOnly day, CancellationToken cancellationToken)
    {
        var mistyped = CredentialNumbers.Read(text, out var sound);
        var number = mistyped is null ? sound : CredentialNumber.TryParse(text, provider: null, out var plain) ? plain : throw new RuleViolationException(mistyped);
        return await data.Capacity.FindAsync<Credential>([number.Value], asOf: null, cancellationToken).FirstOrDefaultAsync(cancellationToken)
            ?? throw new RuleViolationException(mistyped ?? ConsoleDiagnostics.NotFound.At(number.ToSubjectRef(), ("subject", number.ToSubjectRef()), ("on", day)));
    }
}
