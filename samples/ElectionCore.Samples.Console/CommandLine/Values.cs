using System.CommandLine;
using System.CommandLine.Parsing;

namespace ElectionCore.Samples.CommandLine;

/// <summary>Options whose values are read by the packages' own rules, the same in every culture.</summary>
internal static class Values
{
    public static Option<DateOnly?> Day(string name, string description, bool required = false) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        Required = required,
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (PartialDate.TryParse(text, provider: null, out var date) && date.IsComplete)
            {
                return date.Earliest;
            }

            result.AddError($"'{text}' is not a day; write it as 2019-05-17.");
            return null;
        },
    };

    public static Option<T?> Code<T>(string name, string description, bool required = false)
        where T : struct, IParsable<T> => new(name)
    {
        Description = description,
        HelpName = "CODE",
        Required = required,
        CustomParser = result => Parse<T>(result),
    };

    public static Option<T[]> Codes<T>(string name, string description)
        where T : struct, IParsable<T> => new(name)
    {
        Description = description,
        HelpName = "CODE",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
        CustomParser = result => [.. result.Tokens.Select(t => T.TryParse(t.Value, provider: null, out var code) ? code : Fail<T>(result, t.Value))],
    };

    public static Option<T> Word<T>(string name, string description)
        where T : struct, Enum => new(name)
    {
        Description = $"{description} One of: {string.Join(", ", Enum.GetValues<T>().Select(Words.Of))}.",
        HelpName = "WORD",
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (!Words.TryParse<T>(text, out var value))
            {
                result.AddError($"'{text}' is none of {string.Join(", ", Enum.GetValues<T>().Select(Words.Of))}.");
            }

            return value;
        },
    };

    public static Option<string?> Text(string name, string description, string help = "TEXT", bool required = false)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = help, Required = required };
        option.Validators.Add(RefuseBlank);
        return option;
    }

    /// <summary>An amount of money, none of which is below zero.</summary>
    public static Option<Money?> Amount(string name, string description, bool required = false) => new(name)
    {
        Description = description,
        HelpName = "AMOUNT",
        Required = required,
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (Money.TryParse(text, provider: null, out var money) && money.Amount >= 0)
            {
                return money;
            }

            result.AddError($"'{text}' is not an amount of money; write it as \"1500 PKR\".");
            return null;
        },
    };

    public static Argument<string> Path(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(RefuseBlank);
        return argument;
    }

    public static void RefuseBlank(SymbolResult result)
    {
        if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))
        {
            result.AddError("The value is empty.");
        }
    }

    public static T? Parse<T>(ArgumentResult result)
        where T : struct, IParsable<T>
    {
        var text = result.Tokens[^1].Value;
        return T.TryParse(text, provider: null, out var code) ? code : Fail<T>(result, text);
    }

    private static T Fail<T>(ArgumentResult result, string text)
    {
        result.AddError($"'{text}' is not a valid code.");
        return default!;
    }
}
