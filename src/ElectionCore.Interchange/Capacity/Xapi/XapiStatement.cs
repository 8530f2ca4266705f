using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>One statement of the Experience API 1.0.3 about a person, ready to be written. <see cref="XapiStatements"/> makes them.</summary>
/// <remarks>Whatever is made passes <see cref="XapiValidator"/>. Equality is on all parts.</remarks>
public sealed record XapiStatement
{
    internal XapiStatement()
    {
    }

    /// <summary>The id, which follows from the namespace and the key of the record.</summary>
    public required Guid Id { get; init; }

    /// <summary>The key of the person.</summary>
    public required PersonRef Actor { get; init; }

    /// <summary>The name of the person, or null when names are not written.</summary>
    public string? ActorName { get; init; }

    /// <summary>The home page under which keys of people are accounts.</summary>
    public required string HomePage { get; init; }

    /// <summary>What the person did.</summary>
    public required XapiVerb Verb { get; init; }

    /// <summary>What it is about; null only where a statement is voided.</summary>
    public XapiActivity? Activity { get; init; }

    /// <summary>The id of the statement that is voided, or null.</summary>
    public Guid? Voids { get; init; }

    /// <summary>What came of it, or null.</summary>
    public XapiResult? Result { get; init; }

    /// <summary>The day on which it happened. It is written as 00:00 of that day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The offset from UTC by which the day is meant.</summary>
    public required TimeSpan Offset { get; init; }

    /// <summary>The trainers.</summary>
    public ValueList<PersonRef> Instructors { get; init; } = ValueList<PersonRef>.Empty;

    /// <summary>The course and the programme that it belongs to.</summary>
    public ValueList<XapiActivity> Grouping { get; init; } = ValueList<XapiActivity>.Empty;

    /// <summary>The platform, or null.</summary>
    public string? Platform { get; init; }

    /// <summary>The version of the course, or null.</summary>
    public string? Revision { get; init; }

    /// <summary>The language it was held in, as a BCP 47 tag; or null.</summary>
    public string? Language { get; init; }

    /// <summary>The same statement under another id: what was voided is stated again, corrected, only under a new one.</summary>
    /// <param name="edition">Which edition it is, from 2; the same edition has the same id each time.</param>
    /// <returns>The statement with the id of that edition.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> is less than 2.</exception>
    public XapiStatement Reissue(int edition)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(edition, 2);
        return this with { Id = Uuid.Of(Id, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"edition\t{edition}")) };
    }

    /// <summary>Writes the statement as a JSON object.</summary>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        StatementJson.Write(this, writer);
    }

    /// <summary>Gives the statement as JSON on one line.</summary>
    /// <returns>The JSON.</returns>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, StatementJson.Options);
        WriteTo(writer);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
