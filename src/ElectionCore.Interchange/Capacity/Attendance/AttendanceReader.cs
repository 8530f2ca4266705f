using System.Runtime.CompilerServices;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Reads who attended training, from CSV in UTF-8 and from workbooks of Office Open XML (xlsx).</summary>
/// <remarks>
/// <para>Each row is one person at one session on one day. Columns are found by their headings, in any order; case, spaces, hyphens and
/// underscores do not matter:</para>
/// <list type="table">
/// <listheader><term>Column</term><description>What it holds</description></listheader>
/// <item><term><c>session</c></term><description>the code of the session; required</description></item>
/// <item><term><c>person</c></term><description>the key of the person; required</description></item>
/// <item><term><c>day</c></term><description>yyyy-MM-dd, and dd/MM/yyyy or MM/dd/yyyy only where the options say so; required</description></item>
/// <item><term><c>state</c></term><description>present, absent or partial; p or 1 is present, a or 0 is absent; an empty cell records
/// nothing, which is not an absence. The column is required</description></item>
/// <item><term><c>before</c>, <c>after</c>, <c>highest</c></term><description>the scores of a person before and after the session, and
/// the highest there was; they may stand in one row of the person or in each</description></item>
/// <item><term><c>name</c>, <c>father_name</c>, <c>sex</c>, <c>parent_department</c></term><description>who the person is; only a row
/// that has one of them describes a person</description></item>
/// </list>
/// <para>Of a workbook every sheet is read that has these headings among its first twenty rows. Other columns are pointed out and not
/// read: identity numbers, telephones and addresses are never taken.</para>
/// <para>The same row twice counts once and is noted; two states of one person on one day are an error that names both lines. Findings
/// name lines and columns, and never repeat what stands in a cell. Bad data never throws.</para>
/// <para>A CSV file is never held as a whole. While it is read, the keys of people and sessions are kept, and of each row a few numbers by
/// which duplicates are found; names are not. A workbook has the limits of <see cref="PlanWorkbook"/>.</para>
/// </remarks>
public static class AttendanceReader
{
    private const int BatchRows = 2000;

    /// <summary>Reads a file as a whole.</summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="options">What the caller knows of it, or null.</param>
    /// <param name="progress">Told about every thousand rows and at the end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>All that was read, and all that is wrong with the file. In strict mode an error means that there are no records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<AttendanceBatch> ReadAsync(
        Stream content, string name, AttendanceOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var batches = new List<AttendanceBatch>();
        await foreach (var batch in ReadBatchesAsync(content, name, options, progress, cancellationToken).ConfigureAwait(false))
        {
            batches.Add(batch);
        }

        var isRefused = options is not { Lenient: true } && batches.Exists(b => b.HasErrors);
        var taken = isRefused ? [] : batches;
        return new()
        {
            Attendance = [.. taken.SelectMany(b => b.Attendance)],
            TestResults = [.. taken.SelectMany(b => b.TestResults)],
            Trainees = [.. taken.SelectMany(b => b.Trainees)],
            NotRecorded = taken.Sum(b => b.NotRecorded),
            Rows = batches.Sum(b => b.Rows),
            LeftOut = batches.Sum(b => b.LeftOut),
            Diagnostics = [.. batches.SelectMany(b => b.Diagnostics)],
        };
    }

    /// <summary>Reads a file bit by bit, some thousands of rows at a time.</summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="options">What the caller knows of it, or null.</param>
    /// <param name="progress">Told about every thousand rows and at the end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// What the file holds. In strict mode there are no records from the batch with the first error on, which may be the last: store them
    /// so that they can be taken back until the end.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static IAsyncEnumerable<AttendanceBatch> ReadBatchesAsync(
        Stream content, string name, AttendanceOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Iterate(content, new(name, options ?? new()), progress, cancellationToken);
    }

    private static async IAsyncEnumerable<AttendanceBatch> Iterate(
        Stream content, AttendanceImport import, IProgress<ImportProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var taken = 0;
        await foreach (var rows in ListFile.ReadAsync(content, import, progress, cancellationToken).ConfigureAwait(false))
        {
            if (rows - taken >= BatchRows)
            {
                taken = rows;
                yield return import.Take();
            }
        }

        var last = import.Take();
        if (last.Rows > 0 || last.Diagnostics.Length > 0)
        {
            yield return last;
        }
    }
}
