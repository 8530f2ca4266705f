using System.Text;
using FsCheck;
using FsCheck.Fluent;
using static ElectionCore.Interchange.Tests.Quality.OscalSamples;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>What holds for whatever profile of whatever catalog.</summary>
public sealed class OscalPropertyTests
{
    // A catalog as a list of controls, each at a depth below the one before, in groups; and a choice of controls, with repetitions.
    private static readonly Arbitrary<(int[] Depths, int[] Chosen, bool IsWithChildren)> Cases = (
        from depths in Gen.Choose(0, 4).ArrayOf().Resize(25)
        from chosen in Gen.Choose(0, Math.Max(0, depths.Length - 1)).ArrayOf().Resize(12)
        from isWithChildren in ArbMap.Default.GeneratorFor<bool>()
        select (depths, chosen, isWithChildren)).ToArbitrary();

    [Fact]
    public void Structures_hold_the_same_controls_and_nothing_depends_on_chance() => Prop.ForAll(Cases, c =>
    {
        var flat = Resolve(c, "'merge': {'flat': {}}", c.Chosen);
        var asIs = Resolve(c, "'merge': {'as-is': true}", c.Chosen);
        var custom = Resolve(c, "'merge': {'custom': {'insert-controls': [{'include-all': {}}]}}", c.Chosen);

        Controls(flat).ShouldBe(Controls(asIs));
        Controls(custom).Order(StringComparer.Ordinal).ShouldBe(Controls(asIs).Order(StringComparer.Ordinal));
        Controls(asIs).ShouldBe(Expected(c));

        // Not by chance, not by the order of the ids, and not by naming one twice.
        Resolve(c, "'merge': {'as-is': true}", c.Chosen).Catalog.Span.SequenceEqual(asIs.Catalog.Span).ShouldBeTrue();
        Resolve(c, "'merge': {'as-is': true}", [.. c.Chosen.Reverse(), .. c.Chosen]).Catalog.Span.SequenceEqual(asIs.Catalog.Span).ShouldBeTrue();
    }).Check(Properties.Times(100));

    /// <summary>Resolving what was resolved changes nothing but what says when, from what, and by what.</summary>
    [Fact]
    public void Resolving_again_changes_no_control() => Prop.ForAll(Cases, c =>
    {
        var once = Resolve(c, "'merge': {'as-is': true}", c.Chosen);
        var profile = Profile("'imports': [{'href': 'once.json', 'include-all': {}}], 'merge': {'as-is': true}");

        var twice = ResolveAsync(profile, ("once.json", Encoding.UTF8.GetString(once.Catalog.Span))).GetAwaiter().GetResult();

        Line(Root(twice)["groups"]).ShouldBe(Line(Root(once)["groups"]));
        Line(Root(twice)["controls"]).ShouldBe(Line(Root(once)["controls"]));
    }).Check(Properties.Times(100));

    private static OscalResolution Resolve((int[] Depths, int[] Chosen, bool IsWithChildren) c, string merge, int[] chosen)
    {
        var selector = $"{{'with-child-controls': '{(c.IsWithChildren ? "yes" : "no")}', 'with-ids': [{string.Join(',', chosen.Select(i => $"'c{i}'"))}]}}";
        return ResolveAsync(Profile($"'imports': [{{'href': 'c.json', 'include-controls': [{selector}]}}], {merge}"), ("c.json", Text(c.Depths))).GetAwaiter().GetResult();
    }

    private static string[] Controls(OscalResolution result) => [.. All(Root(result)).Select(c => (string)c["id"]!)];

    // The chosen ones with what they are within, and with what is within them where that is asked for.
    private static IEnumerable<string> Expected((int[] Depths, int[] Chosen, bool IsWithChildren) c)
    {
        var parents = Parents(c.Depths);
        return Enumerable.Range(0, c.Depths.Length)
            .Where(i => c.Chosen.Any(x => Line(x).Contains(i) || (c.IsWithChildren && Line(i).Contains(x)))).Select(i => $"c{i}");

        IEnumerable<int> Line(int i) => i < 0 ? [] : Line(parents[i]).Prepend(i);
    }

    private static int[] Parents(int[] depths)
    {
        var parents = new int[depths.Length];
        List<int> open = [];
        foreach (var (i, depth) in depths.Index())
        {
            open.RemoveRange(Math.Min(depth, open.Count), open.Count - Math.Min(depth, open.Count));
            parents[i] = open.Count == 0 ? -1 : open[^1];
            open.Add(i);
        }

        return parents;
    }

    private static string Text(int[] depths)
    {
        var parents = Parents(depths);
        var roots = Enumerable.Range(0, depths.Length).Where(i => parents[i] < 0).Chunk(3).ToArray();
        return Catalog(string.Join(", ", new[]
        {
            $"'controls': [{string.Join(',', roots.Take(1).SelectMany(r => r).Select(Control))}]",
            $"'groups': [{string.Join(',', roots.Skip(1).Select((r, i) => $"{{'id': 'g{i}', 'title': 'G', 'controls': [{string.Join(',', r.Select(Control))}]}}"))}]",
        }));

        string Control(int i) =>
            $"{{'id': 'c{i}', 'title': 'T{i}', 'controls': [{string.Join(',', Enumerable.Range(i + 1, depths.Length - i - 1).Where(j => parents[j] == i).Select(Control))}]}}";
    }
}
