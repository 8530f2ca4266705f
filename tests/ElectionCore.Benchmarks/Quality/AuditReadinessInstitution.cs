using ElectionCore.Quality;

namespace ElectionCore.Benchmarks;

/// <summary>A made-up institution whose 200 units were asked about 159 topics in 3 audits: 95,400 determinations.</summary>
internal static class AuditReadinessInstitution
{
    public const int Units = 200;
    public const int Audits = 3;
    public static readonly DateOnly Day = new(2025, 6, 30);

    private const int Evidence = 4000;
    private static readonly PersonRef s_owner = new("OWNER");
    private static readonly PersonRef s_auditor = new("AUDITOR");

    public static AuditReadinessRecords Make()
    {
        var catalogue = BuiltInCatalogues.All[0];
        var scope = new QualityScope { Code = new("ALL"), Title = new("All"), Catalogues = [catalogue.Code] };
        UnitCode[] units = [.. Enumerable.Range(0, Units).Select(u => new UnitCode($"U{u:000}"))];
        return new()
        {
            Scope = scope,
            Catalogues = [catalogue],
            Assignments = [.. from topic in catalogue.Topics from unit in units select new TopicAssignment { Scope = scope.Code, Topic = topic.Code, Unit = unit }],
            Audits = [.. Enumerable.Range(0, Audits + 1).Select(a => Audit(scope, a))],
            Determinations =
            [
                .. from audit in Enumerable.Range(0, Audits)
                   from unit in Enumerable.Range(0, Units)
                   from topic in Enumerable.Range(0, catalogue.Topics.Length)
                   let number = (((audit * Units) + unit) * catalogue.Topics.Length) + topic
                   select Determination(number, audit, catalogue, catalogue.Topics[topic], units[unit]),
            ],
            Evidence = [.. Enumerable.Range(0, Evidence).Select(e => Item(e, catalogue, units))],
            Findings = [.. Enumerable.Range(0, 600).Select(f => Finding(f, catalogue, units))],
            Cases = [.. Enumerable.Range(0, 400).Select(Case)],
        };
    }

    private static Audit Audit(QualityScope scope, int number) => new()
    {
        Code = new($"A{number}"), Title = new("Audit"), Scope = scope.Code,
        Days = DateRange.Between(Day.AddMonths((number - Audits) * 4).AddDays(40), Day.AddMonths((number - Audits) * 4).AddDays(50)),
    };

    private static Determination Determination(int number, int audit, QualityCatalogue catalogue, CatalogueTopic topic, UnitCode unit) => new()
    {
        Audit = new($"A{audit}"), Catalogue = catalogue.Code, Topic = topic.Code, Unit = unit, Assessor = s_auditor,
        Judgement = (Judgement)(number * 7L % 11 % 4), On = Day.AddMonths((audit - Audits) * 4).AddDays(number % 40), Evidence = [new($"E{number % Evidence}")],
    };

    private static EvidenceItem Item(int number, QualityCatalogue catalogue, UnitCode[] units) => new()
    {
        Code = new($"E{number}"), Title = new("Evidence"), Reference = "shelf", CollectedOn = Day.AddDays(-number % 500),
        Unit = units[number % Units], Topics = [catalogue.Topics[number % catalogue.Topics.Length].Code],
    };

    private static Finding Finding(int number, QualityCatalogue catalogue, UnitCode[] units) => new()
    {
        Code = new($"F{number}"), Grade = number % 20 == 0 ? "major" : "minor", Statement = "Something is missing.", ObjectiveEvidence = "It was not there.",
        Topics = [catalogue.Topics[number % catalogue.Topics.Length].Code], Unit = units[number % Units], On = Day.AddDays(-number % 300), By = s_auditor,
    };

    private static CorrectiveCase Case(int number)
    {
        var opened = Day.AddDays(-200);
        return new()
        {
            Code = new($"C{number}"), Findings = [new($"F{number}")], Title = "Put it right", Owner = s_owner, OpenedOn = opened,
            Steps =
            [
                new() { Step = CaseStep.Corrected, On = opened, By = s_owner, Text = "Done." },
                new() { Step = CaseStep.Analysed, On = opened, By = s_owner, Cause = new() { Whys = ["Nobody knew."] } },
                new() { Step = CaseStep.Planned, On = opened, By = s_owner, Actions = [new() { Code = "1", Text = "Tell them.", Owner = s_owner, DueOn = opened.AddDays(number) }] },
            ],
        };
    }
}
