namespace ElectionCore.Interchange;

/// <summary>What stands on a sign-in sheet, on paper and in a workbook alike.</summary>
internal static class SignInCells
{
    /// <summary>What is said of the session above the lines.</summary>
    public static (string Label, string? Value)[] Head(SignInSheet sheet, string? language)
    {
        var session = sheet.Session;
        var venue = sheet.Venue?.For(language) ?? session.Venue?.Value;
        var room = session.Room is { } number ? $"{TrainingWords.Of(TrainingWords.Room, language)} {ChartText.Number(number)}" : null;
        return
        [
            (TrainingWords.Of(TrainingWords.Course, language), sheet.Course.For(language)),
            (TrainingWords.Of(TrainingWords.Session, language), session.Code.Value),
            (FormWords.Of(FormWords.Place, language), sheet.Place?.For(language) ?? session.Place.Value),
            (TrainingWords.Of(TrainingWords.Venue, language), string.Join(", ", new[] { venue, room }.OfType<string>())),
            (TrainingWords.Of(TrainingWords.Days, language), string.Join(", ", session.Days.Select(FormCells.Day))),
            (TrainingWords.Of(TrainingWords.Trainers, language), string.Join(", ", sheet.Trainers.Select(t => t.For(language)))),
        ];
    }

    public static bool HasDuties(SignInSheet sheet) => sheet.Lines.Any(l => (l.Duty ?? l.Reserve) is not null);

    public static string[] Columns(SignInSheet sheet, string? language) =>
    [
        FormWords.Of(FormWords.Number, language),
        TrainingWords.Of(TrainingWords.Name, language),
        TrainingWords.Of(TrainingWords.FatherName, language),
        .. HasDuties(sheet) ? [TrainingWords.Of(TrainingWords.Duty, language)] : Array.Empty<string>(),
    ];

    public static string DayHeading(DateOnly day, string? language) => $"{FormCells.Day(day)} {TrainingWords.Of(TrainingWords.Sign, language)}";

    /// <summary>The cells of all lines but those to sign in.</summary>
    public static IEnumerable<string?[]> Rows(SignInSheet sheet, string? language)
    {
        var hasDuties = HasDuties(sheet);
        foreach (var line in sheet.Lines)
        {
            string?[] cells = [ChartText.Number(line.Serial), line.Name?.For(language), line.FatherName];
            yield return hasDuties ? [.. cells, Duty(line, language)] : cells;
        }

        var last = sheet.Lines.Select(l => l.Serial).DefaultIfEmpty().Max();
        for (var i = 1; i <= sheet.EmptyLines; i++)
        {
            var cells = new string?[hasDuties ? 4 : 3];
            cells[0] = ChartText.Number(last + i);
            yield return cells;
        }
    }

    private static string? Duty(SignInLine line, string? language)
    {
        var reserve = line.Reserve is null ? null : $"{TrainingWords.Of(TrainingWords.Reserve, language)}: {line.Reserve}";
        return line.Duty is null ? reserve : reserve is null ? line.Duty : $"{line.Duty}; {reserve}";
    }
}
