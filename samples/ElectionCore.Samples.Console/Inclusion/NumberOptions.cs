using System.CommandLine;
using ElectionCore.Interchange;

namespace ElectionCore.Samples;

/// <summary>How the numbers of a published file are written.</summary>
internal sealed class NumberOptions
{
    private const string ArabicIndic = "arabic-indic";
    private const string Extended = "extended-arabic-indic";

    private readonly Option<string> _separators = new("--separators")
    {
        Description = "The signs that separate groups of digits: comma, U+066C, space, apostrophe. Default: none.",
        HelpName = "SIGNS",
        DefaultValueFactory = _ => "",
    };

    private readonly Option<string> _digits = new("--digits")
    {
        Description = "Digits that are read beside those of ASCII: arabic-indic (U+0660) or extended-arabic-indic (U+06F0).",
        HelpName = "WORD",
    };

    private readonly Option<bool> _indian = new("--indian-grouping") { Description = "Digits may be grouped as in 12,34,567." };

    public NumberOptions()
    {
        _digits.AcceptOnlyFromAmong(ArabicIndic, Extended);
        _separators.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => t.Value.AsSpan().ContainsAnyExcept(NumberForm.PossibleSeparators)))
            {
                result.AddError("A separator is a comma, U+066C, a space or an apostrophe.");
            }
        });
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_separators);
        command.Options.Add(_digits);
        command.Options.Add(_indian);
    }

    public NumberForm Of(ParseResult parsed) => new()
    {
        Separators = parsed.GetValue(_separators) ?? "",
        ArabicIndicDigits = parsed.GetValue(_digits) == ArabicIndic,
        ExtendedArabicIndicDigits = parsed.GetValue(_digits) == Extended,
        IndianGrouping = parsed.GetValue(_indian),
    };
}
