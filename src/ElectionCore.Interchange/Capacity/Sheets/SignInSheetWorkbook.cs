namespace ElectionCore.Interchange;

/// <summary>Writes a sign-in sheet as a workbook (xlsx), to be printed or filled in.</summary>
/// <remarks>The sheet Session says what it is of; the sheet Sign-in has the lines, with a coloured cell for each day.</remarks>
public static class SignInSheetWorkbook
{
    /// <summary>Writes a sheet. The same sheet gives the same bytes.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="language">The language as a BCP 47 tag, or null for English.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="RuleViolationException">A text is longer than a cell holds. Nothing is written.</exception>
    public static Task WriteAsync(SignInSheet sheet, Stream stream, string? language = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(stream);
        var names = SignInCells.Columns(sheet, language);
        var days = sheet.Session.Days;
        var head = SignInCells.Head(sheet, language).Select(f => new object?[] { f.Label, f.Value });
        return TrainingWorkbook.WriteAsync(
            [
                new("Session", [TrainingWords.Of(TrainingWords.SignIn, language), ""], [.. head], Fixed: 0),
                new(
                    "Sign-in",
                    [.. names, .. days.Select(d => SignInCells.DayHeading(d, language))],
                    [.. SignInCells.Rows(sheet, language).Select(r => r.Concat(new string?[days.Count]).ToArray<object?>())],
                    Fixed: 2) { ToFill = [.. Enumerable.Range(names.Length, days.Count)] },
            ],
            stream,
            language,
            cancellationToken);
    }
}
