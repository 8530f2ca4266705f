namespace ElectionCore.Interchange;

/// <summary>Writes the workbooks of sign-in sheets, allowance sheets and rosters.</summary>
internal static class TrainingWorkbook
{
    public static async Task WriteAsync(IReadOnlyList<WrittenSheet> sheets, Stream stream, string? language, CancellationToken cancellationToken)
    {
        var isRightToLeft = LocalizedText.DirectionOf(TrainingWords.TagFor(language)) == TextDirection.RightToLeft;
        using var written = SheetFileWriter.Write(sheets, isRightToLeft, cancellationToken);
        await written.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }
}
