using System.Security.Cryptography;
using System.Text;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Reads who is posted where, from CSV in UTF-8 and from workbooks of Office Open XML (xlsx).</summary>
/// <remarks>
/// <para>Each row is one person at one station. Columns are found by their headings, in any order; case, spaces, hyphens and underscores
/// do not matter:</para>
/// <list type="table">
/// <listheader><term>Column</term><description>What it holds</description></listheader>
/// <item><term><c>person</c></term><description>the key of the person; the column is required, its cells may be empty</description></item>
/// <item><term><c>name</c>, <c>father_name</c>, <c>sex</c>, <c>parent_department</c></term><description>who the person is; a row without
/// a key has at least the name</description></item>
/// <item><term><c>station</c>, <c>role</c></term><description>the codes of the place and of the role; required</description></item>
/// <item><term><c>order</c>, <c>order_date</c></term><description>the number of the order, and its date: a day, a month or a year</description></item>
/// <item><term><c>from</c>, <c>to</c></term><description>the first and the last day of the duty, both of which belong to it; from is
/// required, without to the end is open. Days are yyyy-MM-dd, and dd/MM/yyyy or MM/dd/yyyy only where the options say so</description></item>
/// <item><term><c>reserve</c></term><description>yes, true or 1 for somebody in reserve; no, false, 0 or nothing otherwise</description></item>
/// <item><term><c>replaces</c></term><description>the code of the duty that this one takes the place of</description></item>
/// <item><term><c>code</c></term><description>the code of the duty; without one it has that of <see cref="CodeOf"/></description></item>
/// </list>
/// <para>A row without a key gives no duty, however well its name fits: it is handed on so that matches can be proposed, and a person
/// decides. Other columns are pointed out and not read: identity numbers, telephones and addresses are never taken. Findings name lines and
/// columns, and never repeat what stands in a cell. Bad data never throws. Of a workbook every sheet is read that has these headings among
/// its first twenty rows.</para>
/// </remarks>
public static class DutyListReader
{
    private const int CodeDigits = 16;

    /// <summary>Reads a list.</summary>
    /// <param name="content">The content. It is read to its end and not closed.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="options">What the caller knows of it, or null.</param>
    /// <param name="progress">Told about every thousand rows and at the end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The duties, and all that is wrong with the list. In strict mode an error means that there are no records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<DutyListReading> ReadAsync(
        Stream content, string name, DutyListOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        options ??= new();
        var import = new DutyImport(name, options);
        await foreach (var _ in ListFile.ReadAsync(content, import, progress, cancellationToken).ConfigureAwait(false))
        {
            // The import takes the rows; a list of duties is handed on as a whole.
        }

        return import.Finish(options.Lenient);
    }

    /// <summary>The code of a duty that has none of its own.</summary>
    /// <param name="person">The person.</param>
    /// <param name="station">The station.</param>
    /// <param name="role">The role.</param>
    /// <param name="from">The first day.</param>
    /// <returns>
    /// <c>D-</c> and the first 16 hexadecimal digits of the SHA-256 of the four in UTF-8, in this order and separated by U+0001, the day
    /// as yyyy-MM-dd. The same posting has the same code in every list.
    /// </returns>
    public static DutyCode CodeOf(PersonRef person, PlaceCode station, RoleCode role, DateOnly from)
    {
        var text = string.Join('\u0001', person.Value, station.Value, role.Value, FormCells.Day(from));
        return new($"D-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..CodeDigits]}");
    }
}
