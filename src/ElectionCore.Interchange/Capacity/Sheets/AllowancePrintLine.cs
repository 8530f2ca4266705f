using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>One line of an allowance sheet as it is printed.</summary>
internal sealed class AllowancePrintLine
{
    /// <param name="line">The line.</param>
    /// <param name="person">The person, where known.</param>
    /// <param name="details">What is restricted of the person, where given.</param>
    /// <param name="telephones">The telephones that are printed nowhere, by <see cref="AccountText.Telephones"/>.</param>
    public AllowancePrintLine(AllowanceLine line, Trainee? person, RestrictedDetails? details, IReadOnlySet<string> telephones)
    {
        (Line, Name, FatherName) = (line, person?.Name, person?.FatherName);
        var isMan = person?.Sex == RecordedSex.Male;
        var hidden = isMan ? null : details?.Phone;
        Phone = hidden is null && !telephones.Contains(AccountText.End(details?.Phone)) ? details?.Phone : null;
        IdentityNumber = details?.IdentityNumber is { } number && AccountText.IsOneOf(number, telephones) ? null : Unless(details?.IdentityNumber, hidden);
        Account = (!isMan && AccountText.MayBeTelephone(details?.Account)) || AccountText.Holds(details?.Account, telephones) ? null : Unless(details?.Account, hidden);
        IsAccountWithheld = Account is null && details?.Account is not null;
    }

    public AllowanceLine Line { get; }

    public LocalizedText? Name { get; }

    public string? FatherName { get; }

    public string? IdentityNumber { get; }

    public string? Phone { get; }

    public string? Account { get; }

    private bool IsAccountWithheld { get; }

    /// <summary>The account, or a word in its place where it is withheld.</summary>
    public string? AccountFor(string? language) => IsAccountWithheld ? TrainingWords.Of(TrainingWords.Withheld, language) : Account;

    // The account of a mobile wallet is a telephone.
    private static string? Unless(string? text, string? hidden)
    {
        var end = AccountText.End(hidden);
        return end.Length > 0 && AccountText.Digits(text).Contains(end, StringComparison.Ordinal) ? null : text;
    }
}
