namespace ElectionCore.Quality;

/// <summary>Whether records refer to what is on record, comes with them, or is in a catalogue.</summary>
internal sealed class QualityReferences
{
    private static readonly HashSet<string> Kinds = new(
        [
            new ScopeCode("x").ToSubjectRef().Kind, new AuditCode("x").ToSubjectRef().Kind, new EvidenceCode("x").ToSubjectRef().Kind, new FindingCode("x").ToSubjectRef().Kind,
            new CorrectiveCaseCode("x").ToSubjectRef().Kind, new ControlledDocumentCode("x").ToSubjectRef().Kind, "audit-programme",
        ],
        StringComparer.Ordinal);

    private readonly Dictionary<CatalogueCode, QualityCatalogue> _catalogues;
    private readonly Dictionary<ScopeCode, QualityScope> _scopes;
    private readonly Dictionary<AuditCode, Audit> _audits;
    private readonly Dictionary<EvidenceCode, EvidenceItem> _evidence;
    private readonly HashSet<string> _processes;
    private readonly HashSet<string> _sheets;
    private readonly IReadOnlyList<GradingScale> _scales;
    private readonly HashSet<SubjectRef> _known;
    private readonly IReadOnlySet<UnitCode>? _units;
    private readonly bool _mayFollow;

    public QualityReferences(IReadOnlyCollection<IFactState> all, IntakeRecords records)
    {
        _catalogues = records.Catalogues.DistinctBy(c => c.Code).ToDictionary(c => c.Code);
        _scopes = all.OfType<QualityScope>().ToDictionary(s => s.Code);
        _audits = all.OfType<Audit>().ToDictionary(a => a.Code);
        _evidence = all.OfType<EvidenceItem>().ToDictionary(e => e.Code);
        _processes = _catalogues.Values.SelectMany(c => c.Processes).Select(p => p.Code).Concat(_scopes.Values.SelectMany(s => s.Processes)).ToHashSet(StringComparer.Ordinal);
        _sheets = all.OfType<ProcessSheet>().Select(s => s.Code).ToHashSet(StringComparer.Ordinal);
        _scales = GradingScale.WithThoseOfThePackage(all.OfType<GradingScale>());
        _known = [.. all.Where(s => s is not TopicAssignment).Select(s => s.Subject).Where(s => Kinds.Contains(s.Kind))];
        _units = records.Units;
        _mayFollow = records.IsPart;
    }

    public QualityScope? Scope(Audit audit) => _scopes.GetValueOrDefault(audit.Scope);

    public EvidenceItem? Evidence(EvidenceCode code) => _evidence.GetValueOrDefault(code);

    public Audit? Audit(AuditCode code) => _audits.GetValueOrDefault(code);

    public IEnumerable<Diagnostic> Check(IFactState state) =>
        [.. state.References.Distinct().Select(r => Check(state, r)).OfType<Diagnostic>(), .. Topics(state), .. Processes(state), .. Process(state), .. Grade(state), .. Twice(state), .. NotAsked(state)];

    private Diagnostic? Check(IFactState state, SubjectRef named) => named.Kind switch
    {
        "catalogue" when !_catalogues.ContainsKey(new(named.Code)) => QualityDiagnostics.CatalogueNotGiven.At(state.Subject, ("what", Name(state)), ("catalogue", named)),
        "unit" when _units?.Contains(new(named.Code)) == false => NotOnRecord(state, named),
        _ when Kinds.Contains(named.Kind) && !_known.Contains(named) => NotOnRecord(state, named, _mayFollow),
        _ => null,
    };

    private IEnumerable<Diagnostic> Topics(IFactState state)
    {
        var topics = state.References.Where(r => r.Kind == "topic").Distinct().ToList();
        return topics.Count == 0 || Catalogues(state) is not { } catalogues ? []
            : topics.Where(t => catalogues.TrueForAll(c => c.Find(new(t.Code)) is null)).Select(t => NotIn(catalogues, state, t));
    }

    private IEnumerable<Diagnostic> Processes(IFactState state)
    {
        var processes = state switch
        {
            QualityScope scope => scope.Processes,
            Audit audit => [.. audit.Processes.Concat(audit.Team.SelectMany(m => m.Processes)).Distinct(StringComparer.Ordinal)],
            _ => ValueList<string>.Empty,
        };
        return processes.Count == 0 || Catalogues(state) is not { } catalogues ? []
            : processes.Where(p => catalogues.TrueForAll(c => c.Processes.All(k => k.Code != p))).Select(p => NotIn(catalogues, state, new("process", p)));
    }

    // One process that a record is about: an electoral process, or for what is managed also one of support, by the code of its sheet.
    private IEnumerable<Diagnostic> Process(IFactState state)
    {
        var (process, isManaged) = state switch
        {
            Finding finding => (finding.Process, false),
            ProcessSheet sheet => (sheet.ElectoralProcess, false),
            QualityObjective objective => (objective.Process, true),
            QualityRisk risk => (risk.Process, true),
            ServiceFeedback feedback => (feedback.Process, true),
            _ => default,
        };
        return process is null || _processes.Contains(process) || (isManaged && _sheets.Contains(process)) ? [] : [NotIn([.. _catalogues.Values], state, new("process", process))];
    }

    // The catalogues by which a record is to be read; null where one of them is not there, which is said of it.
    private List<QualityCatalogue>? Catalogues(IFactState state)
    {
        var codes = state switch
        {
            Determination determination => [determination.Catalogue],
            OfficialReference reference => [reference.Catalogue],
            QualityScope scope => scope.Catalogues,
            TopicAssignment assignment => _scopes.GetValueOrDefault(assignment.Scope)?.Catalogues,
            Audit audit => _scopes.GetValueOrDefault(audit.Scope)?.Catalogues,
            Finding { Catalogue: { } catalogue } => [catalogue],
            Finding { Audit: { } audit } => _audits.TryGetValue(audit, out var known) ? _scopes.GetValueOrDefault(known.Scope)?.Catalogues : null,
            _ => ValueList.Create<CatalogueCode>([.. _catalogues.Keys]),
        };
        return codes?.All(_catalogues.ContainsKey) == true ? [.. codes.Distinct().Select(c => _catalogues[c])] : null;
    }

    private IEnumerable<Diagnostic> Grade(IFactState state)
    {
        if (state is Finding finding)
        {
            if (_scales.FirstOrDefault(s => s.Code == finding.Scale) is not { } scale)
            {
                yield return NotOnRecord(state, new("grading-scale", finding.Scale));
            }
            else if (scale.Find(finding.Grade) is null)
            {
                yield return QualityDiagnostics.GradeNotOnScale.At(
                    state.Subject, ("finding", finding.Code), ("grade", finding.Grade), ("scale", scale.Code), ("grades", string.Join(", ", scale.Grades.Select(g => g.Code))));
            }
        }
    }

    private IEnumerable<Diagnostic> NotAsked(IFactState state)
    {
        if (state is TopicAssignment assignment && _scopes.GetValueOrDefault(assignment.Scope) is { } scope)
        {
            var topics = (Catalogues(state) ?? []).Select(c => c.Find(assignment.Topic)).OfType<CatalogueTopic>().ToList();
            var reason = scope.Exclusions.Any(e => e.Topic == assignment.Topic) ? "the scope leaves the topic out"
                : topics.Count > 0 && !topics.Exists(scope.Covers) ? "the topic is retired, or of processes that are not in the scope"
                : scope.Units.Count > 0 && !scope.Units.Contains(assignment.Unit) ? "the unit is not in the scope"
                : null;
            if (reason is not null)
            {
                yield return QualityDiagnostics.AssignedWhereNotAsked.At(
                    state.Subject, ("topic", assignment.Topic), ("unit", assignment.Unit), ("scope", scope.Code), ("reason", reason));
            }
        }
    }

    private static IEnumerable<Diagnostic> Twice(IFactState state)
    {
        IEnumerable<string> named = state switch
        {
            QualityScope scope => [.. Repeated("the unit", scope.Units), .. Repeated("the catalogue", scope.Catalogues), .. Repeated("the process", scope.Processes), .. Repeated("the place", scope.Sites)],
            Audit audit => [.. Repeated("the unit", audit.Units), .. Repeated("the process", audit.Processes), .. Repeated("the place", audit.Sites)],
            _ => [],
        };
        return named.Select(n => QualityDiagnostics.NamedTwice.At(state.Subject, ("what", Name(state)), ("twice", n)));
    }

    private static IEnumerable<string> Repeated<T>(string what, ValueList<T> list) => list.GroupBy(x => x).Where(g => g.Count() > 1).Select(g => $"{what} {g.Key}");

    private static Diagnostic NotOnRecord(IFactState state, SubjectRef unknown, bool mayFollow = false)
    {
        var finding = QualityDiagnostics.NotOnRecord.At(state.Subject, ("what", Name(state)), ("unknown", Name(unknown)));
        return mayFollow ? new(finding.Descriptor, DiagnosticSeverity.Warning, finding.Place, finding.Arguments) : finding;
    }

    private static Diagnostic NotIn(List<QualityCatalogue> catalogues, IFactState state, SubjectRef unknown) => QualityDiagnostics.NotInCatalogue.At(
        state.Subject, ("what", Name(state)), ("unknown", Name(unknown)), ("catalogues", string.Join(" and ", catalogues.Select(c => c.Code))));

    private static string Name(IFactState state) => state switch
    {
        Determination determination => $"The judgement of {determination.Topic} in the audit {determination.Audit}",
        TopicAssignment assignment => $"The assignment of {assignment.Topic} to {assignment.Unit}",
        OfficialReference reference => $"The official reference of {reference.Topic}",
        _ => $"The {Name(state.Subject)}",
    };

    private static string Name(SubjectRef subject) => $"{subject.Kind.Replace('-', ' ')} {subject.Code}";
}
