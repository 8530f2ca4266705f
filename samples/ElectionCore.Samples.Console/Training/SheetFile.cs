using System.Text;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>Sheets and rosters as a page or a workbook, by the name of the file.</summary>
internal static class SheetFile
{
    public static Task WriteAsync(SignInSheet sheet, string path, string language, CancellationToken cancellationToken) =>
        WriteAsync(path, () => SignInSheetPage.Write(sheet, language), stream => SignInSheetWorkbook.WriteAsync(sheet, stream, language, cancellationToken));

    public static Task WriteAsync(StaffRoster roster, string path, string language, CancellationToken cancellationToken) =>
        WriteAsync(path, () => StaffRosterPage.Write(roster, language), stream => StaffRosterWorkbook.WriteAsync(roster, stream, language, cancellationToken));

    /// <summary>Writes the workbook of a session, or of the stations on a day.</summary>
    /// <returns>How many people are on it.</returns>
    public static async Task<long> WriteWorkbookAsync(DataSource data, string path, SessionCode? session, DateOnly day, string language, CancellationToken cancellationToken)
    {
        if (session is { } code)
        {
            var sheet = await data.Capacity.SignInSheetAsync(code, day, cancellationToken: cancellationToken);
            await WholeFile.WriteAsync(path, stream => SignInSheetWorkbook.WriteAsync(sheet!, stream, language, cancellationToken));
            return sheet!.Lines.Count;
        }

        var roster = await data.Capacity.StaffRosterAsync(await data.Capacity.DutyDayAsync(day, cancellationToken), cancellationToken: cancellationToken);
        await WholeFile.WriteAsync(path, stream => StaffRosterWorkbook.WriteAsync(roster, stream, language, cancellationToken));
        return roster.Posted.Total + roster.Reserve.Total;
    }

    private static Task WriteAsync(string path, Func<string> page, Func<Stream, Task> workbook) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".XLSX" => WholeFile.WriteAsync(path, workbook),
        ".HTML" or ".HTM" => WholeFile.WriteAsync(path, async stream => await stream.WriteAsync(Encoding.UTF8.GetBytes(page()))),
        _ => throw new UsageException("--out", $"The name {Output.Clean(path)} does not tell the format. It ends in .html or .xlsx."),
    };
}
