using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>One line of an allowance sheet as it is printed.</summary>
internal sealed class AllowancePrintLine
{
    // Telephones are written with and without the country; their last nine digits are the same.
    private const int DigitsOfPhone = 9;

    public AllowancePrintLine(AllowanceLine line, Trainee? person, RestrictedDetails? details)
    {
        (Line, Name, FatherName) = (line, person?.Name, person?.FatherName);
        var hidden = person?.Sex == RecordedSex.Male ? null : details?.Phone;
        Phone = hidden is null ? details?.Phone : null;
        IdentityNumber = Unless(details?.IdentityNumber, hidden);
        Account = Unless(details?.Account, hidden);
    }

    public AllowanceLine Line { get; }

    public LocalizedText? Name { get; }

    public string? FatherName { get; }

    public string? IdentityNumber { get; }

    public string? Phone { get; }

    public string? Account { get; }

    // The account of a mobile wallet is a telephone.
    private static string? Unless(string? text, string? hidden)
    {
        var digits = Digits(hidden);
        var end = digits.Length > DigitsOfPhone ? digits[^DigitsOfPhone..] : digits;
        return end.Length > 0 && Digits(text).Contains(end, StringComparison.Ordinal) ? null : text;
    }

    private static string Digits(string? text) =>
        string.Concat((text ?? "").Where(char.IsDigit).Select(c => ChartText.Number((int)char.GetNumericValue(c))));
}
