using System.Text.Json.Nodes;

namespace ElectionCore.Interchange;

/// <summary>
/// The controls that <c>include-all</c>, <c>include-controls</c> and <c>exclude-controls</c> select among those there are: in an import all
/// of its source, in a custom structure all that were taken up.
/// </summary>
internal sealed class ControlSelector
{
    private readonly OscalFindings _findings;
    private readonly string _file;
    private readonly string _source;
    private readonly List<CatalogNode> _controls;
    private readonly ILookup<string, CatalogNode> _byId;
    private readonly Dictionary<CatalogNode, CatalogNode> _parents = [];

    public ControlSelector(IEnumerable<CatalogNode> roots, string source, OscalFindings findings, string file)
    {
        (_findings, _file, _source) = (findings, file, source);
        _controls = [.. roots.SelectMany(r => r.AllControls())];
        _byId = _controls.ToLookup(c => c.Id!, StringComparer.Ordinal);
        foreach (var control in _controls)
        {
            foreach (var child in control.Controls)
            {
                _parents[child] = control;
            }
        }
    }

    /// <summary>The selected controls, and of an import those that come with them as they hold a selected one.</summary>
    public ControlChoice Select(JsonObject directive, bool isWithParents)
    {
        ControlChoice choice = new();
        if (directive.Object("include-all") is not null)
        {
            choice.Selected.UnionWith(_controls);
        }

        foreach (var selector in directive.Objects("include-controls"))
        {
            var found = Found(selector);
            choice.Selected.UnionWith(found);
            if (isWithParents && IsYes(selector, "with-parent-controls", whenSilent: true))
            {
                choice.Implied.UnionWith(found.SelectMany(Ancestors));
            }
        }

        foreach (var selector in directive.Objects("exclude-controls"))
        {
            // Left unsaid, the parents of what is excluded stay: only its own words can take them away.
            var found = Found(selector);
            var parents = IsYes(selector, "with-parent-controls", whenSilent: false) ? found.SelectMany(Ancestors) : [];
            choice.Exclude([.. found, .. parents]);
        }

        choice.Implied.ExceptWith(choice.Selected);
        return choice;
    }

    private HashSet<CatalogNode> Found(JsonObject selector)
    {
        HashSet<CatalogNode> found = [.. selector.Values("with-ids").SelectMany(ById), .. selector.Objects("matching").SelectMany(ByPattern)];
        if (selector["with-ids"] is null && selector["matching"] is null)
        {
            _findings.Add(InterchangeDiagnostics.OscalNothingMatches, _file, selector, ("selection", "A selection without ids and patterns"), ("source", _source));
        }

        if (IsYes(selector, "with-child-controls", whenSilent: false))
        {
            found.UnionWith(found.SelectMany(c => c.AllControls()).ToArray());
        }

        return found;
    }

    private IEnumerable<CatalogNode> ById(JsonValue value)
    {
        var id = value.GetValue<string>();
        if (!_byId.Contains(id))
        {
            _findings.Add(InterchangeDiagnostics.OscalUnknownControl, _file, value, ("id", OscalText.Shorten(id)), ("source", _source));
        }

        return _byId[id];
    }

    private List<CatalogNode> ByPattern(JsonObject matching)
    {
        var pattern = matching.Text("pattern");
        List<CatalogNode> found = pattern is null ? [] : _controls.FindAll(c => Glob.IsMatch(pattern, c.Id));
        if (found.Count == 0)
        {
            var selection = pattern is null ? "A match without a pattern" : $"The pattern \"{OscalText.Shorten(pattern)}\"";
            _findings.Add(InterchangeDiagnostics.OscalNothingMatches, _file, matching, ("selection", selection), ("source", _source));
        }

        return found;
    }

    private IEnumerable<CatalogNode> Ancestors(CatalogNode control)
    {
        while (_parents.TryGetValue(control, out var parent))
        {
            yield return control = parent;
        }
    }

    private bool IsYes(JsonObject selector, string name, bool whenSilent)
    {
        var word = selector.Text(name);
        if (word is not (null or "yes" or "no"))
        {
            _findings.Add(
                InterchangeDiagnostics.OscalUnknownWord, _file, selector[name]!,
                ("value", OscalText.Shorten(word)), ("expected", "yes, no"), ("taken", whenSilent ? "yes" : "no"));
        }

        return word is "yes" || (word is not "no" && whenSilent);
    }
}
