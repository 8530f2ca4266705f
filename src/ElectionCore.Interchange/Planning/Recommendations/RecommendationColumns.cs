using System.Text;

namespace ElectionCore.Interchange;

/// <summary>Where the fields of recommendations or assessments stand in a table, found by what the headings mean.</summary>
internal sealed class RecommendationColumns
{
    private readonly Dictionary<Field, List<(string Tag, int Index)>> _fields = [];

    private RecommendationColumns(IReadOnlyList<string> headings, bool isOfAssessments)
    {
        IsOfAssessments = isOfAssessments;
        var own = isOfAssessments ? RecommendationFields.OfAssessments : RecommendationFields.OfRecommendations;
        var byName = own.ToDictionary(f => Normalize(f.Name), StringComparer.Ordinal);
        for (var i = 0; i < headings.Count; i++)
        {
            var (name, tag) = Split(headings[i]);
            var field = byName.GetValueOrDefault(Normalize(name)) ?? (isOfAssessments ? null : MeaningOf(name));
            if (field is null || (tag is not null && !field.IsLocalized))
            {
                Unknown.Add(i);
            }
            else if (_fields.TryGetValue(field, out var columns))
            {
                if (columns.Exists(c => c.Tag == (tag ?? "en")))
                {
                    Surplus.Add(i);
                }

                columns.Add((tag ?? "en", i));
            }
            else
            {
                _fields.Add(field, [(tag ?? "en", i)]);
            }
        }
    }

    public bool IsOfAssessments { get; }

    /// <summary>Whether the table is that of a report, without codes: its cells are texts for people.</summary>
    public bool IsMatrix => !IsOfAssessments && !_fields.ContainsKey(RecommendationFields.Code);

    /// <summary>The columns that mean the same as an earlier one.</summary>
    public List<int> Surplus { get; } = [];

    /// <summary>The columns whose headings mean nothing here.</summary>
    public List<int> Unknown { get; } = [];

    /// <summary>The columns of a table, or null when the headings are of no such table.</summary>
    public static RecommendationColumns? Find(IReadOnlyList<string> headings)
    {
        var assessments = new RecommendationColumns(headings, isOfAssessments: true);
        if (assessments.Has(RecommendationFields.Recommendation) && assessments.Has(RecommendationFields.Scale) && assessments.Has(RecommendationFields.Grade))
        {
            return assessments;
        }

        // One word in a line is not yet a line of headings.
        var recommendations = new RecommendationColumns(headings, isOfAssessments: false);
        return recommendations.Has(RecommendationFields.Text) && recommendations._fields.Count > 1 ? recommendations : null;
    }

    public bool Has(Field field) => _fields.ContainsKey(field);

    public IReadOnlyList<(string Tag, int Index)> Of(Field field) => _fields.GetValueOrDefault(field) ?? [];

    private static (string Name, string? Tag) Split(string heading)
    {
        var colon = heading.LastIndexOf(':');
        return colon > 0 && LocalizedText.TryNormalizeTag(heading[(colon + 1)..].Trim(), out var tag) ? (heading[..colon], tag) : (heading, null);
    }

    private static string Normalize(string name) => string.Join(' ', WordsOf(name));

    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in name.Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    // The headings of matrices differ from mission to mission in their words, and little in what they mean.
    private static Field? MeaningOf(string heading)
    {
        var words = WordsOf(heading);
        return heading.Trim() is "#" or "№" ? RecommendationFields.Number
            : Any("context", "background", "finding", "findings") ? RecommendationFields.Context
            : Any("legal", "law") && Any("framework", "change", "changes", "amendment", "amendments") ? RecommendationFields.LegalChange
            : Any("responsible", "addressee", "addressees", "institution", "institutions") ? RecommendationFields.Addressees
            : Any("principle", "principles", "commitment", "commitments", "obligation", "obligations", "standards") ? RecommendationFields.Obligations
            : Any("priority") ? RecommendationFields.Priority
            : Any("page", "pages") ? RecommendationFields.Page
            : Any("no", "nr", "number") ? RecommendationFields.Number
            : Any("recommendation", "recommendations") ? RecommendationFields.Text
            : Any("theme", "topic", "area", "chapter") ? RecommendationFields.Theme
            : null;

        bool Any(params ReadOnlySpan<string> wanted)
        {
            foreach (var word in wanted)
            {
                if (words.Contains(word, StringComparer.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
