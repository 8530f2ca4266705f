namespace ElectionCore.Docs.Tests;

/// <summary>Reads the C# blocks of pages and the regions of the tests of this project.</summary>
internal static class Snippets
{
    /// <summary>The pages whose C# blocks are checked.</summary>
    public static IEnumerable<string> Pages() => new[] { RepositoryFolder.Of("README.md") }.Where(File.Exists)
        .Concat(RepositoryFolder.Files("docs", "*.md"))
        .Concat(RepositoryFolder.Files("src", "README.md"));

    /// <summary>The blocks of one page that begin with <c>```csharp</c>, each with its line.</summary>
    public static IEnumerable<(int Line, string Text)> BlocksOf(string page)
    {
        var lines = File.ReadAllLines(page);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() != "```csharp")
            {
                continue;
            }

            var start = i + 1;
            while (lines[++i].Trim() != "```")
            {
            }

            yield return (start, Normalize(lines[start..i]));
        }
    }

    /// <summary>The texts of the regions.</summary>
    public static ISet<string> Regions()
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in RepositoryFolder.Files(Path.Combine("tests", "ElectionCore.Docs.Tests"), "*.cs"))
        {
            var lines = File.ReadAllLines(file);
            for (var i = 0; i < lines.Length; i++)
            {
                if (!lines[i].TrimStart().StartsWith("#region ", StringComparison.Ordinal))
                {
                    continue;
                }

                var start = i + 1;
                while (lines[++i].Trim() != "#endregion")
                {
                }

                texts.Add(Normalize(lines[start..i]));
            }
        }

        return texts;
    }

    /// <summary>Drops the common indentation, spaces at line ends and blank lines around.</summary>
    private static string Normalize(IReadOnlyList<string> lines)
    {
        var indentation = lines.Where(l => l.Trim().Length > 0).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(l => l.Length > indentation ? l[indentation..].TrimEnd() : "")).Trim('\n');
    }
}
