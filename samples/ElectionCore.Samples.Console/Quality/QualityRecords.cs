using System.CommandLine;
using ElectionCore.Organization;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>What is on record of the quality management system on a day.</summary>
internal sealed class QualityRecords(DataSource data, DateOnly asOf, IReadOnlyList<QualityCatalogue> catalogues, CancellationToken cancellationToken)
{
    public DataSource Data => data;

    public DateOnly AsOf => asOf;

    public IReadOnlyList<QualityCatalogue> Catalogues => catalogues;

    /// <summary>Opens the database of a verb.</summary>
    public static async Task<QualityRecords> OpenAsync(Verb verb, Option<DateOnly?> asOf, CatalogueOption? catalogues, CancellationToken cancellationToken)
    {
        var data = await verb.OpenAsync(cancellationToken);
        var day = verb.Parsed.GetValue(asOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellationToken);
        return new(data, day, catalogues is null ? BuiltInCatalogues.All : await catalogues.ReadAsync(verb.Parsed, cancellationToken), cancellationToken);
    }

    public async Task<IReadOnlyList<T>> AllAsync<T>(SubjectRef? about = null)
        where T : class, IFactState =>
        await data.Quality.ReadAsync<T>(asOf, about, cancellationToken: cancellationToken).ToListAsync(cancellationToken);

    /// <summary>The scope of a code, or the only one.</summary>
    /// <exception cref="RuleViolationException">There is none of that code.</exception>
    /// <exception cref="UsageException">There are several and none is named, or there is none at all.</exception>
    public async Task<QualityScope> ScopeAsync(ScopeCode? wanted)
    {
        var scopes = await AllAsync<QualityScope>();
        return wanted is { } code
            ? scopes.FirstOrDefault(s => s.Code == code) ?? throw NotFound(code)
            : scopes switch
            {
                [var only] => only,
                [] => throw new UsageException("--scope", $"There is no scope on record on {Days.Iso(asOf)}. Next: electioncore quality import FILE"),
                _ => throw new UsageException("--scope", $"There are several scopes: say which of {string.Join(", ", scopes.Select(s => s.Code).Order())}."),
            };
    }

    public async Task<Audit> AuditAsync(AuditCode code) => (await AllAsync<Audit>()).FirstOrDefault(a => a.Code == code) ?? throw NotFound(code);

    /// <summary>The scales of grades on record, and those of the package.</summary>
    public async Task<IReadOnlyList<GradingScale>> ScalesAsync() => [.. await AllAsync<GradingScale>(), GradingScale.Usual, GradingScale.Afnor];

    public RuleViolationException NotFound(SubjectRef subject) => new(ConsoleDiagnostics.NotFound.At(subject, ("subject", subject), ("on", asOf)));

    /// <summary>Whether there is such a record, whatever its day.</summary>
    public async Task<bool> IsOnRecordAsync<T>(string key)
        where T : class, IFactState =>
        await data.Quality.Facts<T>().ReadAsync(FactQuery.KnownNow with { Keys = [key] }, cancellationToken).AnyAsync(cancellationToken);

    /// <summary>What units are called.</summary>
    public async Task<IReadOnlyDictionary<UnitCode, LocalizedText>> UnitNamesAsync() =>
        (await data.Register.AsOfAsync(asOf, knownAt: null, cancellationToken)).Units.ToDictionary(u => u.Key, u => u.Value.Name);

    /// <summary>What people who hold posts are called, in English.</summary>
    public async Task<IReadOnlyDictionary<PersonRef, string>> PersonNamesAsync() =>
        (await data.Register.AsOfAsync(asOf, knownAt: null, cancellationToken)).Holders().Where(h => h.Name is not null)
            .DistinctBy(h => h.Appointment.Person).ToDictionary(h => h.Appointment.Person, h => h.Name!.For("en"));

    /// <summary>What a checklist of a scope is made from, or of an audit of it.</summary>
    public async Task<ChecklistRecords> ChecklistAsync(QualityScope scope, Audit? audit) => new()
    {
        Scope = scope,
        Audit = audit,
        Catalogues = Known(scope),
        Assignments = await AllAsync<TopicAssignment>(scope.Code),
        Processes = await AllAsync<ProcessSheet>(),
        OfficialReferences = await AllAsync<OfficialReference>(),
        Determinations = await AllAsync<Determination>(),
    };

    public async Task<AuditReadinessRecords> ReadinessAsync(QualityScope scope) => new()
    {
        Scope = scope,
        Catalogues = catalogues,
        Assignments = await AllAsync<TopicAssignment>(scope.Code),
        Audits = await AllAsync<Audit>(),
        Determinations = await AllAsync<Determination>(),
        Evidence = await AllAsync<EvidenceItem>(),
        Findings = await AllAsync<Finding>(),
        Scales = await AllAsync<GradingScale>(),
        Cases = await AllAsync<CorrectiveCase>(),
        Processes = await AllAsync<ProcessSheet>(),
        Objectives = await AllAsync<QualityObjective>(),
        Documents = await AllAsync<ControlledDocument>(),
        Ties = (await IntakeAsync([])).Ties,
    };

    /// <summary>Who may audit what: by appointments and by what records say of people's work. Of top management are those who head the institution, and those whom the caller names.</summary>
    public async Task<IndependenceRecords> IndependenceAsync(QualityScope scope, IEnumerable<PersonRef> topManagers)
    {
        var intake = await IntakeAsync(topManagers);
        IEnumerable<IFactState> work = [.. await AllAsync<ProcessSheet>(), .. await AllAsync<Finding>(), .. await AllAsync<CorrectiveCase>(), .. await AllAsync<ControlledDocument>()];
        return new() { Scope = scope, Catalogues = Known(scope), Ties = AuditTies.Of(intake.Ties, work), TopManagement = intake.TopManagement };
    }

    /// <summary>What records are held against before they are taken in.</summary>
    public async Task<IntakeRecords> IntakeAsync(IEnumerable<PersonRef> topManagers)
    {
        var snapshot = await data.Register.AsOfAsync(asOf, knownAt: null, cancellationToken);
        var appointments = await data.Register.Facts<Appointment>().ReadAsync(FactQuery.KnownNow, cancellationToken).ToListAsync(cancellationToken);
        var ties = AppointmentTies.Of(snapshot, appointments).ToList();
        var units = new HashSet<UnitCode>();
        await foreach (var fact in data.Register.Facts<OrganizationalUnit>().ReadAsync(FactQuery.KnownNow, cancellationToken))
        {
            units.Add(fact.State.Code);
        }

        return new()
        {
            Catalogues = catalogues,
            Units = units.Count == 0 ? null : units,
            Ties = ties,
            TopManagement = [.. topManagers.Distinct().Select(p => new TopManager(p, default) { IsDeclared = true }), .. AppointmentTies.TopManagement(snapshot, ties)],
        };
    }

    /// <summary>Says what speaks against storing records.</summary>
    /// <exception cref="RuleViolationException">Something does; the first of it is the reason.</exception>
    public async Task RequireAsync(IFactState state, params IEnumerable<PersonRef> topManagers)
    {
        var found = await data.Quality.CheckAsync([state], await IntakeAsync(topManagers), cancellationToken);
        if (found.FirstOrDefault(f => f.Finding.Severity == DiagnosticSeverity.Error) is { } fault)
        {
            throw new RuleViolationException(fault.Finding);
        }
    }

    /// <summary>The catalogues, where all of a scope are among them.</summary>
    /// <exception cref="UsageException">A catalogue of the scope is not given.</exception>
    public IReadOnlyList<QualityCatalogue> Known(QualityScope scope)
    {
        var missing = scope.Catalogues.Except(catalogues.Select(c => c.Code)).ToList();
        return missing.Count == 0 ? catalogues : throw new UsageException("--catalogue", $"The scope {scope.Code} is held against {missing[0]}: give its file.");
    }
}
