namespace ElectionCore.Interchange;

/// <summary>What stands on a roster, on paper and in a workbook alike.</summary>
internal static class StaffRosterCells
{
    public static string[] Columns(string? language) =>
    [
        FormWords.Of(FormWords.Number, language),
        .. new[] { TrainingWords.Station, TrainingWords.Role, TrainingWords.Name, TrainingWords.FatherName, TrainingWords.Reserve }
            .Select(k => TrainingWords.Of(k, language)),
    ];

    public static string?[] Row(StaffRosterStation station, StaffRosterLine line, string? language) =>
    [
        ChartText.Number(line.Serial),
        station.Station.Value,
        line.RoleName?.For(language) ?? line.Role.Value,
        line.Name?.For(language),
        line.FatherName,
        line.IsReserve ? FormWords.Of(FormWords.Yes, language) : null,
    ];

    public static (string Label, int Count)[] Counts(StaffCounts posted, StaffCounts reserve, string? language) =>
    [
        (TrainingWords.Of(TrainingWords.Women, language), posted.Women),
        (TrainingWords.Of(TrainingWords.Men, language), posted.Men),
        (TrainingWords.Of(TrainingWords.AnotherSex, language), posted.Another),
        (TrainingWords.Of(TrainingWords.UnknownSex, language), posted.Unknown),
        (TrainingWords.Of(TrainingWords.Total, language), posted.Total),
        (TrainingWords.Of(TrainingWords.Reserve, language), reserve.Total),
    ];
}
