namespace ElectionCore.Interchange;

/// <summary>Gathers the narratives of the element that is open.</summary>
internal sealed class NarrativeReader(ImportFindings findings) : IatiListener
{
    private const string Undetermined = "und";
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The language of narratives that state none.</summary>
    public string Language { get; private set; } = Undetermined;

    public override void Open(IatiElement element)
    {
        if (element.Path is { Length: 0 })
        {
            Language = LanguageOf(element) ?? Undetermined;
        }

        if (element.Name != "narrative")
        {
            _texts.Clear();
        }
    }

    public override void Close(IatiElement element)
    {
        if (element.Name != "narrative" || string.IsNullOrWhiteSpace(element.Text))
        {
            return;
        }

        if (element.TextLength > IatiWalk.MaximumText)
        {
            findings.Add(InterchangeDiagnostics.IatiTextTooLong, element, ("element", "a narrative"), ("limit", IatiWalk.MaximumText));
            return;
        }

        var tag = LanguageOf(element) ?? Language;
        _texts[tag] = _texts.TryGetValue(tag, out var before) ? $"{before}\n{element.Text.Trim()}" : element.Text.Trim();
    }

    /// <summary>The text in its languages, or null when there is none.</summary>
    public LocalizedText? Take()
    {
        var text = _texts.Count == 0 ? null : LocalizedText.Create(_texts);
        _texts.Clear();
        return text;
    }

    /// <summary>The text in the common language, or the first there is; null when there is none.</summary>
    public string? TakeOne()
    {
        if (_texts.Count > 1)
        {
            findings.NotTaken("further languages of names and comments");
        }

        // As it stands: what is no text in languages is not normalised.
        var text = _texts.TryGetValue(Language, out var own) ? own : _texts.Values.FirstOrDefault();
        _texts.Clear();
        return text;
    }

    private string? LanguageOf(IatiElement element)
    {
        if (element.Find("xml:lang") is not { } stated)
        {
            return null;
        }

        if (LocalizedText.TryNormalizeTag(stated.Value, out var tag))
        {
            return tag;
        }

        findings.Add(InterchangeDiagnostics.IatiNoLanguage, stated, ("tag", stated.Value));
        return Undetermined;
    }
}
