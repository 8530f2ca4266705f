using System.Runtime.CompilerServices;
using System.Text.Json;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Reads and writes what an institution keeps about training as one JSON document: courses, roles, venues, sessions, people and all else.</summary>
/// <remarks>
/// <para>The document is an object that begins <c>"format": "electioncore-training", "version": 1</c>. For each kind of record it has an
/// array, each of which can be missing: <c>courses</c>, <c>courseVersions</c>, <c>materials</c>, <c>codesOfConduct</c>,
/// <c>competencies</c>, <c>roleProfiles</c>, <c>trainees</c>, <c>trainers</c>, <c>competencyAssessments</c>,
/// <c>codeAcknowledgements</c>, <c>trainingPlans</c>, <c>cascadePlans</c>, <c>venues</c>, <c>sessions</c>, <c>enrolments</c>,
/// <c>attendance</c>, <c>testResults</c>, <c>feedback</c>, <c>practiceObservations</c>, <c>stationErrors</c>, <c>stationNeeds</c>,
/// <c>duties</c>, <c>credentialTypes</c>, <c>credentials</c>, <c>credentialRevocations</c>, <c>facilitations</c>,
/// <c>outcomeAssessments</c> and <c>trainingReturns</c>. The names within them are those of the types of ElectionCore.Capacity.</para>
/// <para>A text in several languages is an object of texts by language tag; a plain text is English. Days are written <c>2024-01-31</c>. A
/// time has a <c>firstDay</c> and a <c>lastDay</c>, both of which belong to it; without one it is open there. Enumerations are their names
/// in lower case, with hyphens. A share is two counts such as <c>"3/4"</c>. Money is an <c>amount</c> and a <c>currency</c>. What is asked
/// for before a credential is given is an object whose <c>kind</c> is <c>holds</c>, <c>finished</c>, <c>attended</c>, <c>facilitated</c> or
/// <c>assessed</c>; <c>count</c> of the second and <c>categoryShare</c> of the fourth are always given.</para>
/// <para>Reading is made for files of any origin: nothing throws for bad data, and all faults are told at once with their line and path.
/// Files of more than 256 MiB or 33,554,432 lines are refused, and the checking ends after 1,000 faults. Long lists of attendance are better
/// given as tables, which <see cref="AttendanceReader"/> reads as they come. Whether the records fit together is not checked here.</para>
/// </remarks>
public static class TrainingJson
{
    private const string Format = "electioncore-training";

    private static readonly string[] Known = [.. TrainingParts.All.Select(p => p.Name)];

    /// <summary>The name of the array that a kind of record has in a document.</summary>
    /// <param name="type">The type of the records, such as <see cref="Course"/>.</param>
    /// <returns>The name, such as <c>courses</c>.</returns>
    /// <exception cref="ArgumentException">The type is no kind of the Capacity module.</exception>
    public static string NameOf(Type type) =>
        TrainingParts.Of(type)?.Name ?? throw new ArgumentException($"{type?.Name} is no kind of the Capacity module.", nameof(type));

    /// <summary>Reads a document.</summary>
    /// <param name="stream">The document. It is read to its end and not closed.</param>
    /// <param name="name">The name for messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The records, or what is wrong with the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public static async Task<TrainingReading> ReadAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var findings = new List<Diagnostic>();
        var document = await PlanningDocument.OpenAsync(stream, name, Format, Known, findings, cancellationToken).ConfigureAwait(false);
        var states = document is null ? [] : TrainingParts.All.SelectMany(p => p.Read(document, cancellationToken)).ToList();
        return new([.. findings.Exists(f => f.Severity == DiagnosticSeverity.Error) ? [] : states], [.. findings]);
    }

    /// <summary>Writes a document as the records come, without holding them.</summary>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="states">The records, all of a kind one after the other.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many records there are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="states"/> is null.</exception>
    /// <exception cref="ArgumentException">A record is of no kind of the Capacity module, or of a kind that had ended.</exception>
    public static async Task<long> WriteAsync(Stream stream, IAsyncEnumerable<IFactState> states, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(states);
        var json = new Utf8JsonWriter(stream, JsonWriting.Options);
        await using var closing = json.ConfigureAwait(false);
        json.WriteStartObject();
        json.WriteString(DocumentFormat.FormatProperty, Format);
        json.WriteNumber(DocumentFormat.VersionProperty, PlanningDocument.Version);
        var ended = new HashSet<TrainingPart>();
        var (part, count) = (default(TrainingPart), 0L);
        await foreach (var state in states.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (part?.StateType != state.GetType())
            {
                if (part is not null)
                {
                    json.WriteEndArray();
                }

                part = TrainingParts.Of(state.GetType()) ?? throw new ArgumentException($"{state.GetType().Name} is no kind of the Capacity module.", nameof(states));
                json.WriteStartArray(ended.Add(part) ? part.Name : throw new ArgumentException($"The {part.Name} had ended before.", nameof(states)));
            }

            part.Write(json, state);
            count++;
            await JsonWriting.PassOnAsync(json, cancellationToken).ConfigureAwait(false);
        }

        if (part is not null)
        {
            json.WriteEndArray();
        }

        await JsonWriting.FinishAsync(json, stream, cancellationToken).ConfigureAwait(false);
        return count;
    }

    /// <summary>Writes all records of a register as they are on a day, without holding them.</summary>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day: what held and had happened by then.</param>
    /// <param name="knownAt">The moment of knowledge, or null for now.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many records there are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="register"/> is null.</exception>
    public static Task<long> WriteAsync(
        Stream stream, CapacityRegister register, DateOnly asOf, DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        return WriteAsync(stream, EachAsync(register, asOf, knownAt, cancellationToken), cancellationToken);
    }

    private static async IAsyncEnumerable<IFactState> EachAsync(
        CapacityRegister register, DateOnly asOf, DateTimeOffset? knownAt, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var part in TrainingParts.All)
        {
            await foreach (var state in part.ReadAsync(register, asOf, knownAt, cancellationToken).ConfigureAwait(false))
            {
                yield return state;
            }
        }
    }
}
