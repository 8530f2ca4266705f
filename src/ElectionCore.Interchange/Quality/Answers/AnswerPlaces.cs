using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>What an audit asks, and where: whether something is an answer to it.</summary>
internal sealed class AnswerPlaces
{
    private readonly Audit _audit;
    private readonly QualityScope _scope;
    private readonly Dictionary<CatalogueCode, QualityCatalogue> _catalogues;
    private readonly ILookup<(CatalogueCode, TopicCode), UnitCode?> _asked;

    public AnswerPlaces(AnswerOptions options)
    {
        (_audit, _scope) = (options.Audit, options.Records.Scope);
        var checklist = AuditChecklist.Of(new()
        {
            Scope = _scope, Catalogues = options.Records.Catalogues, Audit = _audit, Assignments = options.Assignments,
        });
        _catalogues = options.Records.Catalogues.Where(c => _scope.Catalogues.Contains(c.Code)).DistinctBy(c => c.Code).ToDictionary(c => c.Code);
        _asked = checklist.Items.ToLookup(i => (i.Catalogue, i.Code), i => i.Unit);
    }

    /// <summary>Says what keeps a row from being an answer to the audit.</summary>
    public void Check(ListRow row, CatalogueCode catalogue, TopicCode topic, UnitCode? unit)
    {
        if (!_catalogues.TryGetValue(catalogue, out var known))
        {
            row.Add(
                InterchangeDiagnostics.AnswerOfOtherCatalogue, ChecklistColumns.Catalogue.Name,
                ("catalogue", catalogue), ("scope", _scope.Code), ("expected", string.Join(", ", _scope.Catalogues)));
        }
        else if (known.Find(topic) is null)
        {
            row.Add(InterchangeDiagnostics.AnswerTopicUnknown, ChecklistColumns.Topic.Name, ("catalogue", catalogue), ("topic", topic));
        }
        else if (_scope.Exclusions.FirstOrDefault(e => e.Topic == topic) is { } exclusion)
        {
            row.Add(
                InterchangeDiagnostics.AnswerTopicExcluded, ChecklistColumns.Topic.Name,
                ("topic", topic), ("scope", _scope.Code), ("reason", exclusion.Reason), ("approver", exclusion.Approver));
        }
        else if (!IsAsked(catalogue, topic, unit))
        {
            object where = unit is { } code ? code : "the institution as a whole";
            row.Add(InterchangeDiagnostics.AnswerNotAsked, ChecklistColumns.Topic.Name, ("topic", topic), ("audit", _audit.Code), ("unit", where));
        }
    }

    // A topic nobody answers for in particular can be looked at in any unit that the audit looks at.
    private bool IsAsked(CatalogueCode catalogue, TopicCode topic, UnitCode? unit)
    {
        var units = _asked[(catalogue, topic)];
        var looked = _audit.Units.Count > 0 ? _audit.Units : _scope.Units;
        return units.Contains(unit) || (unit is { } code && units.Contains(null) && (looked.Count == 0 || looked.Contains(code)));
    }
}
