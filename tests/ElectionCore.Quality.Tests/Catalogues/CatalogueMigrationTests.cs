using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Quality.Tests;

public sealed class CatalogueMigrationTests
{
    private static readonly DateOnly Day = new(2025, 3, 1);

    private static QualityCatalogue Old => BuiltInCatalogues.Find("17582")!;

    private static QualityCatalogue New => BuiltInCatalogues.Find("54001")!;

    private static QualityCatalogue Base => BuiltInCatalogues.Find("9001")!;

    [Fact]
    public void From_17582_to_54001_three_topics_are_new_and_none_is_left_over()
    {
        var migration = CatalogueMigration.Propose(Old, New, BuiltInCatalogues.Maps[0], []);

        migration.Proposals.Length.ShouldBe(159);
        migration.WithoutSource.Select(t => t.Code.Value).ShouldBe(["QMS-4.1-2", "QMS-7.1.6-1", "QMS-8.5.6-1"]);
        migration.WithoutTarget.ShouldBeEmpty();
        migration.Proposals.ShouldAllBe(p => p.CreditOf(null) == MigrationCredit.None && !p.Units.Any());
        migration.Proposals.SelectMany(p => p.Sources).ShouldAllBe(s => s.References.Count > 0 && s.References.All(r => r.Rationale != null && r.Relation != CrossReferenceRelation.NoRelationship));
    }

    [Fact]
    public void From_54001_to_9001_the_topics_of_the_processes_are_left_over()
    {
        var migration = CatalogueMigration.Propose(New, Base, BuiltInCatalogues.Maps[1], []);

        migration.WithoutSource.ShouldBeEmpty();
        migration.WithoutTarget.Length.ShouldBe(84);
        migration.WithoutTarget.ShouldAllBe(t => t.Basis == TopicBasis.Practice);
        migration.Proposals.ShouldAllBe(p => p.Sources.Count(s => s.Covers) == 1 && p.Sources[0].Covers && p.Sources[0].Topic.Code == p.Topic.Code);
    }

    [Fact]
    public void A_covered_topic_may_be_credited_where_it_was_met_and_only_there()
    {
        var proposals = CatalogueMigration.Propose(New, Base, BuiltInCatalogues.Maps[1],
        [
            Judged("QMS-4.1-1", Judgement.Met), Judged("QMS-4.1-1", Judgement.Met, unit: "A"), Judged("QMS-4.1-1", Judgement.NotMet, unit: "A", day: 1),
            Judged("QMS-4.1-1", Judgement.NotAssessed, unit: "B"), Judged("QMS-4.1-1", Judgement.NotApplicable, unit: "C"),
            Judged("QMS-4.1-1", Judgement.Met, unit: "D", catalogue: BuiltInCatalogues.Iso9001),
        ]).Proposals.ToDictionary(p => p.Topic.Code.Value, StringComparer.Ordinal);

        var same = proposals["QMS-4.1-1"];
        same.CreditOf(null).ShouldBe(MigrationCredit.MayBeCreditedWhenConfirmed);
        same.CreditOf(new("A")).ShouldBe(MigrationCredit.ProposedToBeConfirmed);
        same.CreditOf(new("B")).ShouldBe(MigrationCredit.None);
        same.CreditOf(new("C")).ShouldBe(MigrationCredit.ProposedToBeConfirmed);
        same.CreditOf(new("D")).ShouldBe(MigrationCredit.None);
        same.Units.ShouldBe([null, new UnitCode("A"), new UnitCode("C")]);
        same.Sources[0].Judged.Select(d => d.Unit?.Value).ShouldBe([null, "A", "B", "C"]);

        // The clause covers the clause; that says nothing of another topic of it.
        proposals["QMS-4.1-2"].CreditOf(null).ShouldBe(MigrationCredit.ProposedToBeConfirmed);
        proposals["QMS-10.3-1"].CreditOf(null).ShouldBe(MigrationCredit.None);
    }

    [Fact]
    public void Whatever_was_judged_credit_needs_the_last_judgement_of_a_covering_source_to_be_met()
    {
        var topics = New.Topics.Where(t => t.Processes.Count == 0).Take(12).Select(t => t.Code.Value).ToArray();
        var judgements =
            from topic in Gen.Elements(topics)
            from judgement in Gen.Elements(Enum.GetValues<Judgement>())
            from unit in Gen.Elements(null, "A", "B")
            from day in Gen.Choose(0, 3)
            from audit in Gen.Elements("X", "Y")
            select Judged(topic, judgement, unit, day, audit: audit);
        var property = Prop.ForAll(judgements.ListOf().ToArbitrary(), given =>
        {
            var list = given.DistinctBy(d => (d.FactKey, d.On)).ToArray();
            var proposals = CatalogueMigration.Propose(New, Base, BuiltInCatalogues.Maps[1], list).Proposals;
            var turned = CatalogueMigration.Propose(New, Base, BuiltInCatalogues.Maps[1], list.Reverse()).Proposals;
            return proposals.Zip(turned).All(pair => new UnitCode?[] { null, new("A"), new("B") }.All(u => Credit(pair.First, u) && pair.Second.CreditOf(u) == pair.First.CreditOf(u)))
                && proposals.SelectMany(p => p.Sources).SelectMany(s => s.Judged).All(d => d.Catalogue == New.Code);

            bool Credit(MigrationProposal proposal, UnitCode? unit)
            {
                var last = list.Where(d => d.Topic == proposal.Topic.Code && d.Unit == unit).MaxBy(d => (d.Judgement != Judgement.NotAssessed, d.On, d.Judgement != Judgement.Met, d.Audit));
                return (proposal.CreditOf(unit) == MigrationCredit.MayBeCreditedWhenConfirmed) == (last?.Judgement == Judgement.Met);
            }
        });
        property.Check(Properties.Times(20));
    }

    [Fact]
    public void The_references_must_be_those_between_the_catalogues() =>
        Should.Throw<ArgumentException>(() => CatalogueMigration.Propose(New, Old, BuiltInCatalogues.Maps[0], [])).ParamName.ShouldBe("map");

    private static Determination Judged(string topic, Judgement judgement, string? unit = null, int day = 0, CatalogueCode? catalogue = null, string audit = "A1") => new()
    {
        Audit = new(audit), Catalogue = catalogue ?? BuiltInCatalogues.IsoTs54001, Topic = new(topic), Unit = unit is null ? null : new UnitCode(unit),
        Judgement = judgement, Assessor = new("ann"), On = Day.AddDays(day),
    };
}
