using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace ElectionCore.Samples.CommandLine;

/// <summary>Standard output for results, standard error for what is wrong.</summary>
internal sealed class Output
{
    // Where nobody watches, lines are not broken to a terminal's width.
    private const int WidthOfFiles = 400;

    public Output()
    {
        Screen = Create(Console.Out, Console.IsOutputRedirected);
        Errors = Create(Console.Error, Console.IsErrorRedirected);
    }

    public IAnsiConsole Screen { get; }

    public IAnsiConsole Errors { get; }

    public bool IsWatched { get; } = !Console.IsErrorRedirected && !Console.IsOutputRedirected;

    public void Line(string text = "") => Screen.WriteLine(text);

    public void Marked(string markup) => Screen.MarkupLine(markup);

    public void Write(Spectre.Console.Rendering.IRenderable renderable) => Screen.Write(renderable);

    public static void Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        Console.Out.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>Writes what was found to standard error, in the order given.</summary>
    public static void Findings(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            Console.Error.WriteLine(Clean(finding.ToString()));
        }
    }

    /// <summary>Writes the first findings of each kind to standard error, and how many more there are.</summary>
    public static void FirstFindings(IEnumerable<Diagnostic> findings, int limit = 10, string more = "--json lists them")
    {
        foreach (var kind in findings.GroupBy(f => f.Code, StringComparer.Ordinal))
        {
            Findings(kind.Take(limit));
            if (kind.Count() > limit)
            {
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key} and {kind.Count() - limit} more; {more}"));
            }
        }
    }

    /// <summary>The text without what would steer a terminal or turn the direction of what follows.</summary>
    public static string Clean(string text) => text.Any(IsUnsafe) ? string.Concat(text.Select(c => IsUnsafe(c) ? '\uFFFD' : c)) : text;

    private static bool IsUnsafe(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
        });
        if (redirected)
        {
            console.Profile.Width = WidthOfFiles;
        }

        return console;
    }
}
