using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>One line of an allowance sheet as it is printed.</summary>
internal sealed class AllowancePrintLine
{
    public AllowancePrintLine(AllowanceLine line, Trainee? person, RestrictedDetails? details)
    {
        (Line, Name, FatherName) = (line, person?.Name, person?.FatherName);
        var isMan = person?.Sex == RecordedSex.Male;
        var hidden = isMan ? null : details?.Phone;
        Phone = hidden is null ? details?.Phone : null;
        IdentityNumber = Unless(details?.IdentityNumber, hidden);
        Account = !isMan && AccountText.MayBeTelephone(details?.Account) ? null : Unless(details?.Account, hidden);
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
