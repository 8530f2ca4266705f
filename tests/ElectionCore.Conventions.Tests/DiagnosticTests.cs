using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace ElectionCore.Conventions.Tests;

/// <summary>Diagnostics have permanent codes, and the page that lists them is made from them.</summary>
public sealed partial class DiagnosticTests
{
    private static readonly IReadOnlyList<(string Owner, string Field, DiagnosticDescriptor Descriptor)> All =
    [
        .. Packages.Types().Where(t => t.Name.EndsWith("Diagnostics", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(Reflected.Declared))
            .Where(f => f.IsStatic && f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => (f.DeclaringType!.Name, f.Name, (DiagnosticDescriptor)f.GetValue(null)!))
            .OrderBy(d => d.Item3.Code, StringComparer.Ordinal),
    ];

    [Fact]
    public void Codes_are_three_capitals_and_four_digits() =>
        All.Where(d => !CodeForm().IsMatch(d.Descriptor.Code)).Select(d => d.Descriptor.Code).ShouldBeEmpty();

    [Fact]
    public void Codes_are_unique() =>
        All.GroupBy(d => d.Descriptor.Code, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public void Each_class_has_letters_of_its_own()
    {
        All.ShouldNotBeEmpty();
        All.Select(d => (d.Owner, Letters: d.Descriptor.Code[..3])).Distinct()
            .GroupBy(d => d.Letters, StringComparer.Ordinal).Where(g => g.Count() > 1).ShouldBeEmpty();
        All.Select(d => (d.Owner, Letters: d.Descriptor.Code[..3])).Distinct()
            .GroupBy(d => d.Owner, StringComparer.Ordinal).Where(g => g.Count() > 1).ShouldBeEmpty();
    }

    [Fact]
    public void Texts_are_sentences_whose_arguments_have_names() =>
        All.Where(d => d.Descriptor.Text[^1] is not ('.' or '}') || !d.Descriptor.Explanation.EndsWith('.')
                || Braces().Replace(d.Descriptor.Text, "").IndexOfAny(['{', '}']) >= 0)
            .Select(d => $"{d.Descriptor.Code}: {d.Descriptor.Text}")
            .ShouldBeEmpty();

    [Fact]
    public void All_are_descriptors_that_cannot_be_replaced() =>
        Packages.Types().Where(t => t.Name.EndsWith("Diagnostics", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(Reflected.Declared))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor) && !f.IsInitOnly)
            .ShouldBeEmpty();

    [Fact]
    public void Every_diagnostic_is_reported_somewhere_with_the_arguments_of_its_text()
    {
        var sources = RepositoryFolder.Files("src", "*.cs")
            .Where(f => !f.EndsWith("Diagnostics.cs", StringComparison.Ordinal))
            .Select(File.ReadAllText).ToList();
        var faults = new List<string>();
        foreach (var (owner, field, descriptor) in All)
        {
            var name = $"{owner}.{field}";
            if (!sources.Exists(s => Regex.IsMatch(s, $@"\b{Regex.Escape(name)}\b", RegexOptions.CultureInvariant)))
            {
                faults.Add($"{name} is never reported");
            }

            var expected = Braces().Matches(descriptor.Text).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
            foreach (var call in sources.SelectMany(s => Calls(s, name)))
            {
                var given = ArgumentName().Matches(call).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
                if (!given.SetEquals(expected))
                {
                    faults.Add($"{name} takes {string.Join(", ", expected)}, but is given {string.Join(", ", given)}");
                }
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void The_page_lists_them_all() => ApprovedFile.FileIs(RenderPage(), RepositoryFolder.Of("docs", "diagnostics.md"));

    private static string RenderPage()
    {
        var page = new StringBuilder("""
            # Diagnostics

            Everything that can be wrong has a permanent code, which is never reused. `{…}` stands for a value of the message.
            An *error* is refused or is a broken rule; a *warning* is probably not what was meant, or a contradiction that real
            institutions live with; *information* is worth knowing. This page is made from the code by a test.

            """);
        foreach (var group in All.GroupBy(d => d.Owner, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {group.First().Descriptor.Code[..3]}: `{group.Key}`\n\n");
            page.Append("| Code | Severity | Message | Meaning and remedy |\n|---|---|---|---|\n");
            foreach (var (_, _, descriptor) in group)
            {
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| {descriptor.Code} | {Word(descriptor.Severity)} | {Cell(descriptor.Text)} | {Cell(descriptor.Explanation)} |\n");
            }
        }

        return page.ToString();
    }

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "information",
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>The texts of the calls that report a diagnostic directly, up to their closing bracket.</summary>
    private static IEnumerable<string> Calls(string source, string name)
    {
        var escaped = Regex.Escape(name);
        var call = new Regex($@"{escaped}\s*\.At\(|\bReport\((?=\s*{escaped}\s*,)", RegexOptions.CultureInvariant);
        foreach (Match match in call.Matches(source))
        {
            var depth = 1;
            var end = match.Index + match.Length;
            for (; depth > 0 && end < source.Length; end++)
            {
                depth += source[end] switch { '(' => 1, ')' => -1, _ => 0 };
            }

            yield return source[match.Index..end];
        }
    }

    [GeneratedRegex(@"^[A-Z]{3}[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"\{([a-z][A-Za-z]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    [GeneratedRegex("""(?<!new)\("([a-z][A-Za-z]*)",""", RegexOptions.CultureInvariant)]
    private static partial Regex ArgumentName();
}
