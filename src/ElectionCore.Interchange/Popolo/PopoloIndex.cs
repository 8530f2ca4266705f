using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>What must be known of a whole document before its records are read.</summary>
internal sealed class PopoloIndex
{
    private readonly Dictionary<(PopoloKind Kind, string Id), string> _first = [];
    private readonly Dictionary<string, IReadOnlyList<(string Tag, string Text)>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _memberships = new(StringComparer.Ordinal);
    private readonly HashSet<string> _appointed = new(StringComparer.Ordinal);

    private PopoloIndex(DateOnly? effective) => ImpliedPosts = new(effective);

    /// <summary>The posts that memberships without a post are to.</summary>
    public ImpliedPosts ImpliedPosts { get; }

    public static PopoloIndex Of(PopoloDocument document, DateOnly? effective)
    {
        var index = new PopoloIndex(effective);
        document.Each(item => index.NoteId(item, isEmbedded: false));
        document.Each(item => index.NoteId(item, isEmbedded: true));
        document.Each(index.NoteMembership);
        return index;
    }

    /// <summary>Whether the document says something of a record by itself.</summary>
    public bool Has(PopoloKind kind, string id) => _first.ContainsKey((kind, id));

    /// <summary>Whether an embedded record only repeats one that is read elsewhere.</summary>
    public bool IsCopy(PopoloItem item)
    {
        if (!item.IsEmbedded)
        {
            return false;
        }

        if (item.Id is { } id)
        {
            return _first.TryGetValue((item.Kind, id), out var path) && path != item.Path;
        }

        return item.Kind == PopoloKind.Membership
            ? _memberships.TryGetValue(Content(item), out var same) && same != item.Path
            : PopoloItem.IdOf(item.Container!.Node.Find(item.Within + "_id")) is not null;
    }

    /// <summary>The names of a person; none when the document has none.</summary>
    public IReadOnlyList<(string Tag, string Text)> NamesOf(string person) => _names.GetValueOrDefault(person) ?? [];

    /// <summary>Whether a person comes with an appointment, which then brings the name.</summary>
    public bool IsAppointed(string person) => _appointed.Contains(person);

    private static string Content(PopoloItem item) => string.Join(
        '\u001F',
        item.ReferenceId("person", PopoloKind.Person),
        item.ReferenceId("organization", PopoloKind.Organization),
        item.ReferenceId("post", PopoloKind.Post),
        item.Node.Find("role")?.Text,
        item.Node.Find("start_date")?.Text,
        item.Node.Find("end_date")?.Text);

    // Records that stand by themselves come before those inside others, and the first before the rest.
    private void NoteId(PopoloItem item, bool isEmbedded)
    {
        if (item.Node.Kind != JsonTokenType.StartObject || item.IsEmbedded != isEmbedded)
        {
            return;
        }

        if (item.Id is { } id && _first.TryAdd((item.Kind, id), item.Path) && item.Kind == PopoloKind.Person)
        {
            _names[id] = PopoloNames.Of(item.Node, PopoloKind.Person, losses: null);
        }
        else if (item.Id is null && item.Kind == PopoloKind.Membership)
        {
            _memberships.TryAdd(Content(item), item.Path);
        }
    }

    private void NoteMembership(PopoloItem item)
    {
        if (item.Kind != PopoloKind.Membership || item.Node.Kind != JsonTokenType.StartObject || IsCopy(item))
        {
            return;
        }

        var use = PopoloMembership.Of(item);
        if (use.Person is { } person && use.Loss is null)
        {
            _appointed.Add(person);
            if (use.ImpliedTitle is { } title && !Has(PopoloKind.Post, use.Post!))
            {
                ImpliedPosts.Add(use.Post!, use.Organization!, title, item);
            }
        }
    }
}
