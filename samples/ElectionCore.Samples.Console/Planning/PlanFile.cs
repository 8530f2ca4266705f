using System.CommandLine;
using ElectionCore.Interchange;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Plans as files: which format a file has, and what is in it.</summary>
/// <param name="Plans">The plans; none when the file is refused.</param>
/// <param name="Chains">The chains of approval that came with them.</param>
/// <param name="Findings">Everything that is to be said about the file.</param>
internal sealed record PlanFile(IReadOnlyList<PlanContent> Plans, IReadOnlyList<ApprovalChain> Chains, IReadOnlyList<Diagnostic> Findings)
{
    public const string Json = "json";
    public const string Workbook = "xlsx";
    public const string Iati = "iati";

    public static Option<string?> FormatOption()
    {
        var format = new Option<string?>("--format") { Description = "json: a document with all of the plan. xlsx: a workbook. iati: a file of IATI activities. Default: by the name of the file." };
        format.AcceptOnlyFromAmong(Json, Workbook, Iati);
        return format;
    }

    /// <summary>The format that the name of a file tells, or null.</summary>
    public static string? FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSON" => Json,
        ".XLSX" => Workbook,
        ".XML" => Iati,
        _ => null,
    };

    /// <exception cref="UsageException">Nothing tells the format.</exception>
    public static async Task<PlanFile> ReadAsync(
        string path, string? format, DateOnly today, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        var name = Output.Clean(Path.GetFileName(path));
        switch (format ?? FormatOf(path) ?? FormatOf(stream))
        {
            case Iati:
                var activities = await IatiPlanReader.ReadAsync(stream, name, new() { AsOf = today }, progress, cancellationToken);
                return new(activities.Plans, [], activities.Diagnostics);
            case Workbook:
                return Of(await PlanWorkbook.ReadAsync(stream, name, cancellationToken));
            case Json:
                return Of(await PlanJson.ReadAsync(stream, name, cancellationToken));
            default:
                throw new UsageException("--format", $"Nothing tells the format of {name}. Say json, xlsx or iati.");
        }
    }

    private static PlanFile Of(PlanReading reading) =>
        new(reading.Content is { } content ? [content] : [], reading.ApprovalChains, reading.Findings);

    // By its first sign: a brace, an angle bracket, or the two letters of an archive.
    private static string? FormatOf(FileStream stream)
    {
        Span<byte> start = stackalloc byte[64];
        var text = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        if (text.StartsWith("PK"u8))
        {
            return Workbook;
        }

        text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        return text.TrimStart(" \t\r\n"u8) switch
        {
            [(byte)'{', ..] => Json,
            [(byte)'<', ..] => Iati,
            _ => null,
        };
    }
}
