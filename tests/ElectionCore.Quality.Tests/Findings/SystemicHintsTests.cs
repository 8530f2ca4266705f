using static ElectionCore.Quality.Tests.FindingSamples;

namespace ElectionCore.Quality.Tests;

public sealed class SystemicHintsTests
{
    private static readonly GradingScale[] Scales = [GradingScale.Usual, GradingScale.Afnor];
    private static readonly QualityCatalogue[] Catalogues = [BuiltInCatalogues.Find("54001")!];

    [Fact]
    public void Three_minors_on_one_clause_are_a_hint_and_two_are_none()
    {
        Finding[] minors = [Minor("F3", "QMS-4.2-1", "B"), Minor("F1", "QMS-4.2-2", "A"), Minor("F2", "QMS-4.2-1", "B"), Minor("F2", "QMS-4.2-1", "B") with { Statement = "Said again." }, Minor("F4", "QMS-4.3-1")];

        var hint = SystemicHints.Of(minors, Catalogues, Scales).ShouldHaveSingleItem();
        hint.ShouldBe(new(BuiltInCatalogues.IsoTs54001, ["4.2"], null, [new("F1"), new("F2"), new("F3")], [new("A"), new("B")]));
        SystemicHints.Of(minors.Skip(1), Catalogues, Scales).ShouldBeEmpty();
        SystemicHints.Of(minors.Skip(1), Catalogues, Scales, threshold: 2).ShouldHaveSingleItem().Findings.Count.ShouldBe(2);
        Should.Throw<ArgumentOutOfRangeException>(() => SystemicHints.Of(minors, Catalogues, Scales, threshold: 1));
    }

    [Fact]
    public void Processes_that_share_a_clause_are_counted_apart()
    {
        Finding[] minors = [Minor("F1", "EP-VR-01"), Minor("F2", "EP-VR-02"), Minor("F3", "EP-CR-03"), Minor("F4", "EP-CR-04")];
        SystemicHints.Of(minors, Catalogues, Scales).ShouldBeEmpty();

        var hint = SystemicHints.Of([.. minors, Minor("F5", "EP-VR-10")], Catalogues, Scales).ShouldHaveSingleItem();
        hint.Process.ShouldBe("VR");
        hint.Clauses.ShouldBe(["8.1", "8.5.1"]);
    }

    [Fact]
    public void Other_grades_and_other_catalogues_do_not_count()
    {
        Finding[] findings =
        [
            Minor("F1", "QMS-4.2-1"), Minor("F2", "QMS-4.2-1"), Found("F3", "major", "QMS-4.2-1"), Found("F4", "observation", "QMS-4.2-1"), Found("F5", "minor", "QMS-4.2-1", scale: "own"),
            Found("F6", "minor", "QMS-4.2-1", catalogue: BuiltInCatalogues.Iso9001), Minor("F7", "NO-SUCH"),
        ];
        SystemicHints.Of(findings, Catalogues, Scales).ShouldBeEmpty();
        SystemicHints.Of(findings, BuiltInCatalogues.All, Scales).ShouldHaveSingleItem().Catalogue.ShouldBe(BuiltInCatalogues.Iso9001);
        SystemicHints.Of([.. findings, Found("F8", "NCMin", "QMS-4.2-2", scale: "afnor")], Catalogues, Scales).ShouldHaveSingleItem();
    }

    private static Finding Minor(string code, string topic, string? unit = null) => Found(code, "minor", topic, unit);
}
