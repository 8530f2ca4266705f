using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Which recommendations are listed.</summary>
internal sealed class RecommendationFilter
{
    private readonly Argument<RecommendationCode?> _code = new("CODE")
    {
        Description = "One recommendation.",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = Values.Parse<RecommendationCode>,
    };

    private readonly Option<string?> _theme = Values.Text("--theme", "Only those about a theme: its name, or a part of it.");
    private readonly Option<string?> _addressee = Values.Text(
        "--addressee", $"Only those that speak to somebody: a name, a part of one, or one of {string.Join(", ", Enum.GetValues<AddresseeKind>().Select(Words.Of))}.", "NAME");

    private readonly Option<string?> _source = Values.Text("--source", "Only those of a mission or review.", "CODE");
    private readonly Option<bool> _open = new("--open")
    {
        Description = "Only those still to be done: that apply, were not rejected or taken up again by a later one, and are not said to be implemented by all who assessed them; and offers of help that wait for a decision.",
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_code);
        command.Options.Add(_theme);
        command.Options.Add(_addressee);
        command.Options.Add(_source);
        command.Options.Add(_open);
    }

    /// <summary>The one that is asked for, or null when it is a list.</summary>
    public RecommendationCode? Single(ParseResult parsed) => parsed.GetValue(_code);

    /// <exception cref="RuleViolationException">There is no such recommendation or source.</exception>
    public IEnumerable<TrackedRecommendation> Apply(ParseResult parsed, RecommendationView view, IEnumerable<TrackedRecommendation> rows)
    {
        if (Single(parsed) is { } code)
        {
            // A report that came later is not there yet.
            rows = rows.Where(r => r.Recommendation.Code == code).ToList();
            return rows.Any() ? rows : throw view.Missing(code, $"recommendation {code}");
        }

        if (parsed.GetValue(_source) is { } source)
        {
            view.RequireSource(source);
            rows = rows.Where(r => r.Recommendation.Source == source);
        }

        if (parsed.GetValue(_theme) is { } theme)
        {
            rows = rows.Where(r => Contains(r.Recommendation.Theme, theme));
        }

        if (parsed.GetValue(_addressee) is { } addressee)
        {
            rows = rows.Where(r => r.Recommendation.Addressees.Any(a => Words.Of(a.Kind) == addressee || Contains(a.Name, addressee)));
        }

        return parsed.GetValue(_open) ? rows.Where(r => IsOpen(view, r)) : rows;
    }

    private static bool Contains(string? text, string part) =>
        TextFolding.Fold(text).Contains(TextFolding.Fold(part), StringComparison.Ordinal) && text is not null;

    private static bool IsOpen(RecommendationView view, TrackedRecommendation row)
    {
        var recommendation = row.Recommendation;
        if (!row.Later.IsEmpty || recommendation.NoLongerApplicable is not null || row.Response?.Kind == ResponseKind.Rejected)
        {
            return false;
        }

        if (recommendation.Kind == RecommendationKind.AssistanceOffered)
        {
            return recommendation.Elements.Count == 0 && row.Response?.Kind is not (ResponseKind.Accepted or ResponseKind.AcceptedInPart);
        }

        return row.Ratings.IsEmpty || !row.Ratings.All(r => view.GradeOf(r) is { IsImplemented: true });
    }
}
