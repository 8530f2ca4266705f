using System.Text;
using System.Text.Json;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Reads the request of a cascade as JSON, and writes it with the plan.</summary>
/// <remarks>
/// <para>The document is an object that begins <c>"format": "electioncore-cascade", "version": 1</c>. Its <c>request</c> has the
/// properties of <see cref="CascadeRequest"/> and of the records within it: <c>places</c> and <c>tiers</c>, which must be there, and
/// <c>staffing</c>, <c>groups</c>, <c>splits</c>, <c>reserves</c>, <c>daysOff</c>, <c>holidays</c>, <c>electionDay</c>,
/// <c>minDaysBefore</c>, <c>maxDaysBefore</c>, <c>materials</c>, <c>costs</c>, <c>costReserve</c>, <c>planFrom</c> and <c>held</c>. A
/// property that is missing or null has the value it has there by default; stations, booths and rooms are then not known.</para>
/// <para>Days are written <c>2024-01-31</c>; a window has a <c>firstDay</c> and a <c>lastDay</c>, which both belong to it. A ratio is a text
/// of two whole numbers, <c>"5/100"</c>; a number is read too, and its decimals are exact. Enumerations are their names in lower
/// case with hyphens: a reserve is of the <c>kind</c> <c>none</c>, <c>fixed-rate</c> with a <c>rate</c>, or <c>confidence</c> with a
/// <c>rate</c> of those who come and a <c>confidence</c>. A part of a split has a <c>group</c> and a <c>share</c> or a <c>count</c>. Money is an
/// <c>amount</c> and a <c>currency</c>.</para>
/// <para>The <c>result</c> is the plan: <c>tiers</c> with <c>cells</c>, <c>rooms</c>, <c>trainers</c>, <c>calendar</c> and <c>shortfalls</c>;
/// <c>reserves</c>, <c>materials</c>, <c>cost</c>, <c>totalCost</c>, <c>findings</c>, and under <c>why</c> the reason of every number. What
/// is not known is null. It is not read, since it follows from the request.</para>
/// <para>Reading is made for files of any origin: nothing throws for bad data, and all faults are told at once with their line
/// and path. Files of more than 64 MiB are refused, and the checking ends after 1,000 faults.</para>
/// </remarks>
public static class CascadeJson
{
    /// <summary>Reads a document.</summary>
    /// <param name="stream">The document. It is read to its end and not closed.</param>
    /// <param name="name">The name for messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The request, or what is wrong with the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public static async Task<CascadeReading> ReadAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        using var buffer = new MemoryStream();
        var block = new byte[1 << 16];
        while (await stream.ReadAsync(block, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            if (buffer.Length + count > CascadeDocument.MaximumBytes)
            {
                return new(request: null, [InterchangeDiagnostics.DocumentTooLarge.At(DiagnosticPlace.In(name), ("limit", CascadeDocument.MaximumBytes))]);
            }

            buffer.Write(block, 0, count);
        }

        return CascadeDocument.Read(buffer.ToArray(), name);
    }

    /// <summary>Reads a document that is a text, such as the request of a plan on record.</summary>
    /// <param name="text">The document.</param>
    /// <param name="name">The name for messages.</param>
    /// <returns>The request, or what is wrong with the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public static CascadeReading Read(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return CascadeDocument.Read(Encoding.UTF8.GetBytes(text), name);
    }

    /// <summary>Writes a request and its plan. The same plan gives the same bytes.</summary>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="plan">The plan, with its request.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="plan"/> is null.</exception>
    public static async Task WriteAsync(Stream stream, CascadePlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(plan);
        var bytes = Write(plan.Request, plan, withReasons: true);
        await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a request as a document by itself, as <see cref="CascadePlanRecord.Request"/> keeps it.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static string RequestText(CascadeRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Encoding.UTF8.GetString(Write(request, plan: null, withReasons: false));
    }

    /// <summary>Writes a plan as <see cref="CascadePlanRecord.Result"/> keeps it: with its request, and without reasons, which follow from it.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string ResultText(CascadePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Encoding.UTF8.GetString(Write(plan.Request, plan, withReasons: false));
    }

    private static byte[] Write(CascadeRequest request, CascadePlan? plan, bool withReasons)
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, JsonWriting.Options))
        {
            json.WriteStartObject();
            json.WriteString(DocumentFormat.FormatProperty, CascadeDocument.Format);
            json.WriteNumber(DocumentFormat.VersionProperty, CascadeDocument.Version);
            new CascadeRequestWriter(new(json)).Write(request);
            if (plan is not null)
            {
                new CascadeResultWriter(new(json)).Write(plan, withReasons);
            }

            json.WriteEndObject();
        }

        written.Write("\n"u8);
        return written.ToArray();
    }
}
