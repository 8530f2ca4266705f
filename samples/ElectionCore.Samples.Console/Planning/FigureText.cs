using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Values, parts of a breakdown and documents as they are written on a command line.</summary>
internal static class FigureText
{
    /// <summary>Reads a value of an indicator's kind.</summary>
    /// <exception cref="UsageException">It is of another kind, or not among the indicator's answers.</exception>
    public static MeasuredValue Value(string option, PlanIndicator indicator, string text)
    {
        // Answers are written as they are; the other kinds cannot be mistaken.
        var value = indicator.Kind == PlanIndicatorKind.Qualitative && !text.StartsWith("answer:", StringComparison.Ordinal)
            ? MeasuredValue.OfAnswer(text)
            : MeasuredValue.TryParse(text, provider: null, out var read) ? read : default;
        if (value.Kind != indicator.Kind)
        {
            throw new UsageException(option, $"'{Output.Clean(text)}' is no value of indicator {indicator.Code}: {Expected(indicator.Kind)}.");
        }

        return value.Answer is { } answer && indicator.Answers.Count > 0 && !indicator.Answers.Contains(answer, StringComparer.Ordinal)
            ? throw new UsageException(option, $"'{Output.Clean(answer)}' is none of the answers of indicator {indicator.Code}: {string.Join(", ", indicator.Answers)}.")
            : value;
    }

    /// <summary>Reads a part of the breakdown of an indicator.</summary>
    /// <exception cref="UsageException">It is not of the form, or no part of the breakdown.</exception>
    public static CellValue Cell(string option, PlanIndicator indicator, string text)
    {
        // The value of a milestone has a colon of its own, so it is the first one after the parts that counts.
        var equals = text.LastIndexOf('=');
        var colon = equals < 0 ? -1 : text.IndexOf(':', equals);
        var parts = colon < 0 ? [] : text[..colon].Split(',', StringSplitOptions.TrimEntries).Select(p => p.Split('=', 2, StringSplitOptions.TrimEntries)).ToList();
        if (parts.Count == 0 || parts.Exists(p => p is not [{ Length: > 0 }, { Length: > 0 }]))
        {
            throw new UsageException(option, $"'{Output.Clean(text)}' is not a part of a breakdown with its value; write it as sex=female:12.");
        }

        if (parts.DistinctBy(p => p[0], StringComparer.Ordinal).Count() != parts.Count)
        {
            throw new UsageException(option, $"'{Output.Clean(text)}' names a dimension twice.");
        }

        return new()
        {
            Cell = [.. parts.Select(p => Part(option, indicator, p[0], p[1]))],
            Value = Value(option, indicator, text[(colon + 1)..].Trim()),
        };
    }

    /// <summary>Reads a document: its title, and after a stroke where it is found.</summary>
    public static EvidenceLink Evidence(string text)
    {
        var stroke = text.LastIndexOf('|');
        var (title, uri) = stroke < 0 ? (text, null) : (text[..stroke], text[(stroke + 1)..].Trim());
        return string.IsNullOrWhiteSpace(title) || uri is ""
            ? throw new UsageException("--evidence", $"'{Output.Clean(text)}' is not a title and where it is found; write it as \"Report of the workshop|https://…\".")
            : new(title, uri);
    }

    private static DimensionCell Part(string option, PlanIndicator indicator, string name, string category)
    {
        if (indicator.Dimensions.FirstOrDefault(d => d.Name == name) is not { } dimension)
        {
            var names = string.Join(", ", indicator.Dimensions.Select(d => d.Name));
            throw new UsageException(option, $"Indicator {indicator.Code} is not broken down by '{Output.Clean(name)}'. {(names.Length == 0 ? "It has no breakdown" : $"It is by {names}")}.");
        }

        return dimension.Categories.Contains(category, StringComparer.Ordinal)
            ? new(name, category)
            : throw new UsageException(option, $"'{Output.Clean(category)}' is no part of {name}. There are: {string.Join(", ", dimension.Categories)}.");
    }

    private static string Expected(PlanIndicatorKind kind) => kind switch
    {
        PlanIndicatorKind.Milestone => "it is a milestone, so write reached, reached:2021-06-30 or not-reached",
        PlanIndicatorKind.Quantity => "it is a number, so write 12 or 12.5",
        PlanIndicatorKind.Ratio => "it is a ratio, so write both counts as 3/4",
        _ => "it is an answer in words",
    };
}
