using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Writes the plan of a cascade as a workbook of Office Open XML (xlsx).</summary>
/// <remarks>
/// The sheets are Summary; Sessions, by tier, place, role and group; Tiers, with trainers and rooms by area; Calendar, by day;
/// Materials; Cost; Findings; and Why, with the reason of every number. Numbers and days are numbers and days for the spreadsheet; a number of more than 15
/// digits and all else is text, so that nothing is run as a formula. What is not known is empty.
/// </remarks>
public static class CascadeWorkbook
{
    /// <summary>Writes a workbook. The same plan gives the same bytes.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="RuleViolationException">There is more than a workbook holds (<c>INT0134</c>). Nothing is written.</exception>
    public static async Task WriteAsync(CascadePlan plan, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(stream);
        using var written = SheetFileWriter.Write(CascadeSheets.Of(plan), isRightToLeft: false, cancellationToken);
        await written.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a workbook to a file, which is replaced only when all is written.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the writing; a file that was there stays as it was.</param>
    /// <returns>A task that completes when the file is in its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="RuleViolationException">As in the other overload.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Task WriteAsync(CascadePlan plan, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return AtomicFile.WriteAsync(path, stream => WriteAsync(plan, stream, cancellationToken), cancellationToken);
    }
}
