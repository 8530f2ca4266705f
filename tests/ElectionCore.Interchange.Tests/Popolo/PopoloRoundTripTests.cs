using ElectionCore.Organization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Interchange.Tests;

/// <summary>What is exported as Popolo and imported again is the same but for what the export named as lost.</summary>
public sealed class PopoloRoundTripTests
{
    private static readonly DateOnly Effective = new(1949, 1, 1);
    private static readonly Config Quick = Properties.Times(60);

    [Fact]
    public void Everything_comes_back_but_what_is_named_as_lost() => Prop.ForAll(Institutions.Histories, commits =>
        RoundTripAsync(commits).GetAwaiter().GetResult()).Check(Quick);

    private static async Task<bool> RoundTripAsync(int[][] commits)
    {
        await using var store = new Store();
        await using var copy = new Store();
        await Institutions.MakeAsync(store, commits);
        var (document, losses) = await store.ExportPopoloAsync();
        (await store.ExportPopoloAsync()).Document.ShouldBe(document);
        PopoloSchemas.Check(document);

        var options = Store.Strict with { Effective = Effective };
        var first = await copy.ImportAsync(options, ("d.json", document));
        var second = await copy.ImportAsync(options, ("d.json", document));

        first.HasErrors.ShouldBeFalse(string.Join('\n', first.Findings));
        second.Changed.ShouldBe(0);
        var (one, other) = (await store.FactsAsync(), await copy.FactsAsync());
        States(other.Places).ShouldBe(States(one.Places).Select(p => p with { Level = null }));
        States(other.Units).ShouldBe(States(one.Units).Select(u => u with { Mandate = English(u.Mandate) }));
        States(other.Posts).ShouldBe(States(one.Posts).Select(p => new Post
        {
            Code = p.Code, Title = new(p.Title.ToString()), Unit = p.Unit, Role = p.Role,
        }));
        States(other.People).ShouldBe(States(one.People));
        States(other.Appointments).ShouldBe(States(one.Appointments).Select(a => new Appointment
        {
            Code = a.Code, Post = a.Post, Person = a.Person, Basis = a.Basis,
        }));
        Days(other.Units).ShouldBe(Days(one.Units));
        Days(other.Posts).ShouldBe(Days(one.Posts));
        Days(other.Appointments).ShouldBe(Days(one.Appointments));
        losses.ShouldAllBe(l => l.Code == "INT0084" && l.Severity == DiagnosticSeverity.Information);
        return true;
    }

    private static LocalizedText? English(LocalizedText? text) => text is not null && text.TryGet("en", out var english) ? new(english) : null;

    // The latest state of each thing.
    private static List<T> States<T>(IEnumerable<Fact<T>> facts)
        where T : class, IFactState =>
        [.. facts.GroupBy(f => f.State.FactKey, StringComparer.Ordinal).Select(g => g.MaxBy(f => f.Valid.Start)!.State)];

    // The days from the first to the last of each thing, with the effective day where no first day is stated.
    private static List<string> Days<T>(IEnumerable<Fact<T>> facts)
        where T : class, IFactState =>
    [
        .. facts.GroupBy(f => f.State.FactKey, StringComparer.Ordinal).Select(g =>
        {
            var (first, last) = (g.MinBy(f => f.Valid.Start)!.Valid, g.MaxBy(f => f.Valid.Start)!.Valid);
            return $"{g.Key} {DateRange.Between(first.StatedFrom ?? PartialDate.FromDate(Effective), last.StatedTo)}";
        }),
    ];
}
