using System.Text.RegularExpressions;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Recommendations as the matrix of a report has them: texts for people, without codes.</summary>
internal sealed partial class MatrixForm(RecommendationTableOptions options)
{
    private static readonly string[] IsPriority = ["priority", "high", "yes", "x", "✓"];
    private static readonly string[] IsOther = ["other", "low", "no"];
    private static readonly string[] IsNoChange = ["none", "no", "n/a", "-", "–", "no change", "not required", "not applicable"];

    private string? _theme;

    /// <summary>Takes a row that is a heading within the table: a text in its first cell alone, which is neither number nor recommendation.</summary>
    public bool TakeTheme(RowReader row, string[] cells)
    {
        if (cells.Length < 2 || string.IsNullOrWhiteSpace(cells[0]) || char.IsAsciiDigit(cells[0].TrimStart()[0]) || row.Source.Localized(RecommendationFields.Text, []).Count > 0
            || cells.Skip(1).Any(c => !string.IsNullOrWhiteSpace(c)) || !RowReader.IsText(cells[0]))
        {
            return false;
        }

        _theme = cells[0].Trim();
        row.Faults.Add(InterchangeDiagnostics.RowIsTheme.At(row.Source.Place, ("text", RowReader.Shorten(_theme))));
        return true;
    }

    public Recommendation? Read(RowReader row)
    {
        var source = row.Text(RecommendationFields.Source) ?? options.Source ?? row.Required(RecommendationFields.Source);
        var number = row.Required(RecommendationFields.Number)?.Trim().TrimEnd('.', ')');
        var (text, context, phase) = (row.Required(RecommendationFields.Text), row.Localized(RecommendationFields.Context), row.Text(RecommendationFields.Phase));
        var page = row.Text(RecommendationFields.Page) ?? (context is null ? null : PageOf(context.ToString()));
        var (change, words) = Law(row);
        var (addressees, priority) = (Addressees(row), Priority(row));
        ValueList<string> obligations = [.. Raw(row, RecommendationFields.Obligations).Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        var (theme, response) = (row.Text(RecommendationFields.Theme) ?? _theme, RecommendationForm.Response(row));
        var (elements, reiterates, supersedes) =
            (row.List(RecommendationFields.Elements), row.List(RecommendationFields.Reiterates), row.List(RecommendationFields.Supersedes));
        var standing = row.Or(RecommendationFields.Standing, options.Standing);
        var code = $"{source}-{number}";
        if (number is not null && !CodeFormat.IsValid(code))
        {
            row.Faults.Add(InterchangeDiagnostics.Unreadable.At(
                row.Source.PlaceOf(RecommendationFields.Number), ("field", RecommendationFields.Number.Name), ("value", RowReader.Shorten(number)), ("expected", "a number that makes a code of at most 100 characters with that of the source")));
        }

        return row.Make(() => new Recommendation
        {
            Code = new(code), Source = source!, Number = number, Page = page, Text = text, Context = words is null ? context : With(context, words),
            Theme = theme, Phase = phase, Addressees = addressees, LegalChange = change, Priority = priority, Obligations = obligations, Response = response,
            Elements = elements, Reiterates = reiterates, Supersedes = supersedes, Standing = standing,
        });
    }

    private static string Raw(RowReader row, Field field) => row.Source.TryText(field, CellForm.Text, row.Faults, out var text) && RowReader.IsText(text) ? text.Trim() : "";

    private static LocalizedText With(LocalizedText? context, string words) =>
        context is null ? new(words) : context.With(context.TagFor("en"), $"{context.For("en")}\n{words}");

    private static string? PageOf(string context) => Pages().Match(context) is { Success: true } match ? match.Groups["page"].Value : null;

    // The level, and the text when it says more than the level.
    private static (LegalChange Change, string? Words) Law(RowReader row)
    {
        var text = Raw(row, RecommendationFields.LegalChange);
        if (text.Length == 0)
        {
            return (LegalChange.Unknown, null);
        }

        if (EnumWords<LegalChange>.TryParse(text, out var known))
        {
            return (known, null);
        }

        if (IsNoChange.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return (LegalChange.None, null);
        }

        var change = ConstitutionWords().IsMatch(text) ? LegalChange.Constitution
            : LawWords().IsMatch(text) ? LegalChange.PrimaryLaw
            : RegulationWords().IsMatch(text) ? LegalChange.Regulation
            : LegalChange.Unknown;
        var place = row.Source.PlaceOf(RecommendationFields.LegalChange);
        row.Faults.Add(change == LegalChange.Unknown
            ? InterchangeDiagnostics.LegalChangeUnclear.At(place, ("value", RowReader.Shorten(text)))
            : InterchangeDiagnostics.LegalChangeTaken.At(place, ("value", RowReader.Shorten(text)), ("change", Words.Of(change))));
        return (change, "Suggested change in legal framework: " + text);
    }

    private static RecommendationPriority Priority(RowReader row)
    {
        var text = Raw(row, RecommendationFields.Priority);
        if (text.Length == 0)
        {
            return RecommendationPriority.Unspecified;
        }

        if (IsPriority.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return RecommendationPriority.Priority;
        }

        if (!IsOther.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            row.Faults.Add(InterchangeDiagnostics.PriorityUnclear.At(row.Source.PlaceOf(RecommendationFields.Priority), ("value", RowReader.Shorten(text))));
            return RecommendationPriority.Unspecified;
        }

        return RecommendationPriority.Other;
    }

    private ValueList<Addressee> Addressees(RowReader row)
    {
        var addressees = new List<Addressee>();
        foreach (var name in Raw(row, RecommendationFields.Addressees).Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // A comma may also be within the name of a ministry.
            string[] parts = name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            addressees.AddRange((Array.TrueForAll(parts, p => KindOf(p) is not null) ? parts : [name]).Select(p => new Addressee(KindOf(p) ?? AddresseeKind.Other, p)));
        }

        row.Faults.AddRange(addressees.Where(a => a.Kind == AddresseeKind.Other).Select(a => InterchangeDiagnostics.AddresseeUnclear.At(
            row.Source.PlaceOf(RecommendationFields.Addressees), ("name", RowReader.Shorten(a.Name!)))));
        return [.. addressees];
    }

    private AddresseeKind? KindOf(string name) =>
        options.InstitutionNames.Contains(name, StringComparer.OrdinalIgnoreCase) || InstitutionWords().IsMatch(name) ? AddresseeKind.ElectionManagementBody
        : ParliamentWords().IsMatch(name) ? AddresseeKind.Parliament
        : GovernmentWords().IsMatch(name) ? AddresseeKind.Government
        : JudiciaryWords().IsMatch(name) ? AddresseeKind.Judiciary
        : SecurityWords().IsMatch(name) ? AddresseeKind.SecurityForces
        : PartyWords().IsMatch(name) ? AddresseeKind.PoliticalParty
        : MediaWords().IsMatch(name) ? AddresseeKind.Media
        : SocietyWords().IsMatch(name) ? AddresseeKind.CivilSociety
        : null;

    [GeneratedRegex(@"\bp(p|age|ages)?\.?\s?(?<page>[0-9]+(\s?[-–]\s?[0-9]+)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pages();

    [GeneratedRegex(@"\bconstitution(al)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ConstitutionWords();

    [GeneratedRegex(@"\b(laws?|acts?|codes?|legislation|statutes?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LawWords();

    [GeneratedRegex(@"\b(regulations?|rules?|by-?laws?|instructions?|procedures?|decrees?|notifications?|guidelines)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RegulationWords();

    [GeneratedRegex(@"\b(election|electoral|elections) (commission|management body|authority|board)\b|\bEMB\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InstitutionWords();

    [GeneratedRegex(@"\b(parliament|assembly|senate|congress|legislators?|legislature|lawmakers?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ParliamentWords();

    [GeneratedRegex(@"\b(government|ministry|ministries|cabinet|president|prime minister|department)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GovernmentWords();

    [GeneratedRegex(@"\b(courts?|judiciary|tribunals?|judges)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex JudiciaryWords();

    [GeneratedRegex(@"\b(police|army|armed forces|security)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SecurityWords();

    [GeneratedRegex(@"\b(political )?part(y|ies)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PartyWords();

    [GeneratedRegex(@"\b(media|broadcasters?|press)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MediaWords();

    [GeneratedRegex(@"\b(civil society|CSOs?|NGOs?|citizen observers?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SocietyWords();
}
