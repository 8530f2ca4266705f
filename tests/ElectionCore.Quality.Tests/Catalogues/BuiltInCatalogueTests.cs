using System.Globalization;

namespace ElectionCore.Quality.Tests;

public sealed class BuiltInCatalogueTests
{
    private static readonly string[] Languages = ["en", "ar", "ur", "fa-AF", "fr", "es"];

    public static TheoryData<string, int> Counts => new() { { "54001", 159 }, { "17582", 156 }, { "9001", 75 } };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Every_topic_is_there_with_clauses_that_are_known(string standard, int topics)
    {
        var catalogue = BuiltInCatalogues.Find(standard).ShouldNotBeNull();
        catalogue.Topics.Length.ShouldBe(topics);
        catalogue.Topics.SelectMany(t => t.Clauses).ShouldAllBe(c => catalogue.FindClause(c) != null);
        catalogue.Clauses.Where(c => c.Parent is not null).ShouldAllBe(c => c.Number.StartsWith(c.Parent + ".", StringComparison.Ordinal));
        catalogue.Topics.Where(t => t.Basis == TopicBasis.Practice).ShouldAllBe(t => t.Processes.Count == 1);
        catalogue.Topics.ShouldAllBe(t => t.OfficialRef == null && !t.IsRetired);
    }

    [Fact]
    public void Every_row_of_a_map_leads_from_topics_to_topics()
    {
        foreach (var map in BuiltInCatalogues.Maps)
        {
            var (from, to) = (Catalogue(map.From), Catalogue(map.To));
            var used = from.Topics.SelectMany(t => map.TopicsFor(t, to)).SelectMany(t => t.References).ToHashSet();
            foreach (var row in map.References)
            {
                if (row.Source is { } source)
                {
                    to.FindClause(row.Target).ShouldNotBeNull(row.ToString());
                    from.FindClause(source).ShouldNotBeNull(row.ToString());
                    used.ShouldContain(row);
                }
                else
                {
                    row.Relation.ShouldBe(CrossReferenceRelation.NoRelationship);
                    (to.FindClause(row.Target) is not null || to.Find(new(row.Target)) is not null).ShouldBeTrue(row.ToString());
                }
            }
        }
    }

    [Fact]
    public void Topics_of_one_code_have_the_same_words_in_all_catalogues()
    {
        foreach (var same in BuiltInCatalogues.All.SelectMany(c => c.Topics).GroupBy(t => t.Code))
        {
            same.Select(t => (t.Text, t.Evidence, t.Processes, t.Basis)).Distinct().Count().ShouldBe(1, same.Key.Value);
        }
    }

    [Fact]
    public void Processes_and_phases_have_names_in_six_languages_the_same_in_all_catalogues()
    {
        foreach (var same in BuiltInCatalogues.All.SelectMany(c => c.Processes).GroupBy(p => p.Code, StringComparer.Ordinal))
        {
            same.Distinct().ShouldHaveSingleItem().Name.Tags.ShouldBe(Languages, ignoreOrder: true);
        }

        foreach (var same in BuiltInCatalogues.All.SelectMany(c => c.Phases).GroupBy(p => p.Code, StringComparer.Ordinal))
        {
            same.Distinct().ShouldHaveSingleItem().Name.Tags.ShouldBe(Languages, ignoreOrder: true);
        }

        BuiltInCatalogues.All.ShouldAllBe(c => c.Processes.Length == 8 && c.Phases.Length == 8 && c.Head.ReviewedLanguages.Equals(ValueList.Create<string>(new[] { "en" })));
    }

    /// <summary>The table of topics that the catalogues were made from.</summary>
    [Fact]
    public void The_catalogues_are_those_of_the_table()
    {
        var file = Path.Combine(Environment.GetEnvironmentVariable("ELECTIONCORE_DATA") ?? "", "quality-topics.tsv");
        Assert.SkipUnless(File.Exists(file), "ELECTIONCORE_DATA names no folder with quality-topics.tsv.");
        var rows = File.ReadLines(file).Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t')).ToArray();
        rows.Length.ShouldBe(159);
        Compare(BuiltInCatalogues.IsoTs54001, r => r[1]);
        Compare(BuiltInCatalogues.IsoTs17582, r => r[2]);

        void Compare(CatalogueCode code, Func<string[], string> clauses)
        {
            var expected = rows.Where(r => clauses(r) != "(none)").Select(r => string.Create(
                CultureInfo.InvariantCulture, $"{r[0]}|{string.Join(',', clauses(r).Split(", "))}|{(r[3] == "ALL" ? "" : r[3])}|{r[4]}|{r[5]}|{r[6]}"));
            Catalogue(code).Topics.Select(t =>
                $"{t.Code}|{string.Join(',', t.Clauses)}|{string.Join(',', t.Processes)}|{t.Text}|{t.Evidence}|{(t.Basis == TopicBasis.Structural ? "S" : "P")}").ShouldBe(expected, ignoreOrder: true);
        }
    }

    private static QualityCatalogue Catalogue(CatalogueCode code) => BuiltInCatalogues.Find(code.Value)!;
}
