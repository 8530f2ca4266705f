using System.Globalization;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>
/// The posts that stand behind memberships which name only an organization and a role. A post has as many seats as there were
/// such memberships on one day, and lasts from the first to the last of them.
/// </summary>
internal sealed class ImpliedPosts(DateOnly? effective)
{
    private readonly Dictionary<string, Draft> _drafts = new(StringComparer.Ordinal);

    public int Count => _drafts.Count;

    /// <summary>The memberships they are made of.</summary>
    public int Memberships { get; private set; }

    public void Add(string code, string organization, string title, PopoloItem item)
    {
        if (!_drafts.TryGetValue(code, out var draft))
        {
            _drafts.Add(code, draft = new(organization, title, item.Node.Start, item.Path));
        }

        Memberships++;
        var end = Date(item, "end_date");
        draft.Days.Add((Date(item, "start_date") ?? (effective is { } day ? PartialDate.FromDate(day) : null), end, HasEnd: end is not null));
    }

    public IEnumerable<PopoloRow> Rows(JsonText text)
    {
        foreach (var (code, draft) in _drafts)
        {
            var row = new PopoloRow(text, draft.Start, draft.Path);
            row.Put("code", code, draft.Start);
            row.PutText("title", "en", draft.Title, draft.Start, "role");
            row.Put("unit", draft.Organization, draft.Start, "organization_id");
            row.Put("seats", SeatsOf(draft).ToString(CultureInfo.InvariantCulture), draft.Start);
            row.Put("valid_from", draft.Days.Where(d => d.From is not null).Select(d => d.From).Min()?.ToString(), draft.Start);
            if (draft.Days.TrueForAll(d => d.HasEnd))
            {
                row.Put("valid_to", PopoloDates.ToExclusive(draft.Days.MaxBy(d => d.To!.Value.Latest).To!.Value), draft.Start);
            }

            yield return row;
        }
    }

    private static int SeatsOf(Draft draft)
    {
        var steps = draft.Days
            .Select(d => (From: d.From?.Earliest ?? DateOnly.MinValue, To: d.To?.Latest ?? DateOnly.MaxValue))
            .Where(d => d.From <= d.To)
            .SelectMany(d => new[] { (On: d.From.DayNumber, Change: 1), (On: d.To.DayNumber + 1, Change: -1) })
            .OrderBy(s => s.On).ThenBy(s => s.Change);
        var (most, now) = (1, 0);
        foreach (var step in steps)
        {
            now += step.Change;
            most = Math.Max(most, now);
        }

        return most;
    }

    private static PartialDate? Date(PopoloItem item, string property) =>
        item.Node.Find(property) is { Kind: JsonTokenType.String, Text: var text } && PopoloDates.TryParse(text, out var date, out _) ? date : null;

    private sealed record Draft(string Organization, string Title, int Start, string Path)
    {
        public List<(PartialDate? From, PartialDate? To, bool HasEnd)> Days { get; } = [];
    }
}
