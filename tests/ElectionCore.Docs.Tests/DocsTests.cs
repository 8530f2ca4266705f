using System.Text.RegularExpressions;

namespace ElectionCore.Docs.Tests;

/// <summary>What the pages show is what runs here, and what they point to is there.</summary>
public sealed partial class DocsTests
{
    [Fact]
    public void Every_csharp_block_is_a_region_of_these_tests()
    {
        var regions = Snippets.Regions();
        var foreign = Snippets.Pages().SelectMany(p => Snippets.BlocksOf(p).Select(b => (Page: p, b.Line, b.Text)))
            .Where(b => !regions.Contains(b.Text))
            .Select(b => $"{RepositoryFolder.Relative(b.Page)}:{b.Line}\n{b.Text}");

        foreign.ShouldBeEmpty("copy the block from a #region of tests/ElectionCore.Docs.Tests, where it is compiled and run");
    }

    [Fact]
    public void Every_relative_link_leads_somewhere()
    {
        var broken = Snippets.Pages()
            .SelectMany(p => Link().Matches(File.ReadAllText(p)).Select(m => (Page: p, Target: m.Groups[1].Value)))
            .Where(l => !l.Target.Contains("://", StringComparison.Ordinal) && !l.Target.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(l => l.Target.Split('#')[0] is { Length: > 0 } path
                && !Path.Exists(Path.Combine(Path.GetDirectoryName(l.Page)!, path)))
            .Select(l => $"{RepositoryFolder.Relative(l.Page)}: {l.Target}");

        broken.ShouldBeEmpty();
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
