using System.Text;

namespace ElectionCore.Quality.Tests;

public sealed class CatalogueCompletenessTests
{
    private const string Small = """
        {"format": "electioncore-quality-catalogue", "version": 1, "code": "own", "standard": "Own", "edition": "1", "title": {"en": "Own", "fr": "Propre"},
         "status": "current", "contentVersion": "1", "reviewedLanguages": ["EN"], "processes": [], "phases": [],
         "clauses": [{"number": "1", "title": "One"}, {"number": "1.1", "title": "Sub", "parent": "1"}, {"number": "2", "title": "Two"}, {"number": "3", "title": "Three"}],
         "topics": [{"code": "T-1", "clauses": ["1.1"], "text": {"en": "Asked?", "fr": "Question ?"}}, {"code": "T-2", "clauses": ["2"], "text": "Old", "retired": true},
                    {"code": "T-3", "clauses": ["3"], "text": {"fr": "Autre ?"}, "evidence": "minutes"}]}
        """;

    [Fact]
    public void What_is_missing_is_told_from_what_is_not_reviewed()
    {
        var found = CatalogueCompleteness.Of(CatalogueReader.Read(Encoding.UTF8.GetBytes(Small), "own").Catalogue!, ["en", "FR", "ar", "fr"]);

        found.Languages.Select(l => l.Language).ShouldBe(["en", "fr", "ar"]);
        found.Languages.ShouldAllBe(l => l.Texts == 8);
        found.Languages[0].Missing.ShouldBe([new(CatalogueTextPart.TopicText, "T-3")]);
        (found.Languages[0].IsReviewed, found.Languages[0].IsComplete).ShouldBe((true, false));
        found.Languages[0].Unreviewed.ShouldBeEmpty();
        found.Languages[1].Unreviewed.ShouldBe([new(CatalogueTextPart.Title, "own"), new(CatalogueTextPart.TopicText, "T-1"), new(CatalogueTextPart.TopicText, "T-3")]);
        found.Languages[1].Missing.Length.ShouldBe(5);
        found.Languages[2].Missing.Length.ShouldBe(8);
        found.TopicsWithoutEvidence.Select(t => t.Code.Value).ShouldBe(["T-1"]);
        found.ClausesWithoutTopics.Select(c => c.Number).ShouldBe(["2"]);
    }

    [Fact]
    public void The_catalogues_of_the_package_are_complete_in_english_and_named_in_others()
    {
        foreach (var catalogue in BuiltInCatalogues.All)
        {
            var found = CatalogueCompleteness.Of(catalogue, ["en", "ar", "ur", "fa-AF", "fr", "es"]);
            found.Languages[0].IsComplete.ShouldBeTrue();
            found.Languages.Skip(1).ShouldAllBe(l => !l.IsReviewed && l.Unreviewed.Length == 16 && l.Missing.Length == l.Texts - 16);
            found.TopicsWithoutEvidence.ShouldBeEmpty();
            found.ClausesWithoutTopics.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_language_has_to_be_one() =>
        Should.Throw<ArgumentException>(() => CatalogueCompleteness.Of(BuiltInCatalogues.All[0], ["not a language"]));
}
