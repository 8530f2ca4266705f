using System.Runtime.CompilerServices;
using System.Text.Json;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>
/// Writes what is known as a Popolo document: one record for each thing, with its latest state and the days of all of them.
/// The facts are read kind by kind and never held together.
/// </summary>
internal sealed class PopoloExport(OrganizationRegister register)
{
    private readonly LossTally _losses = new();

    // What memberships and persons need of what was written before them.
    private readonly Dictionary<string, string> _unitOfPost = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _nameless = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<Diagnostic>> WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        var last = await register.Log.LastAtAsync(DateTimeOffset.MaxValue, cancellationToken).ConfigureAwait(false);
        var known = new FactQuery { KnownAt = last };
        await foreach (var appointment in register.Facts<Appointment>().ReadAsync(known, cancellationToken).ConfigureAwait(false))
        {
            _nameless.Add(appointment.State.Person.Value);
        }

        var json = new Utf8JsonWriter(stream, JsonWriting.Options);
        await using var closing = json.ConfigureAwait(false);
        var writer = new PopoloWriter(json, _losses);
        json.WriteStartObject();
        await WriteAllAsync<Place>("areas", json, known, (_, facts) => writer.Area(facts), cancellationToken).ConfigureAwait(false);
        await WriteAllAsync<OrganizationalUnit>("organizations", json, known, (_, facts) => writer.Organization(facts), cancellationToken).ConfigureAwait(false);
        await WriteAllAsync<Post>("posts", json, known, (post, facts) => Write(writer, post, facts), cancellationToken).ConfigureAwait(false);
        await WritePersonsAsync(json, writer, known, cancellationToken).ConfigureAwait(false);
        await WriteAllAsync<Appointment>(
            "memberships",
            json,
            known,
            (appointment, facts) => writer.Membership(facts, _unitOfPost.GetValueOrDefault(appointment.Post.Value)),
            cancellationToken).ConfigureAwait(false);
        await JsonWriting.FinishAsync(json, stream, cancellationToken).ConfigureAwait(false);
        await CountOthersAsync(known, cancellationToken).ConfigureAwait(false);
        return
        [
            .. _losses.Report((what, count) => InterchangeDiagnostics.NotInPopolo.At(default, ("what", what), ("count", count))),
        ];
    }

    private void Write(PopoloWriter writer, Post post, List<Fact<Post>> facts)
    {
        _unitOfPost[post.Code.Value] = post.Unit.Value;
        writer.Post(facts);
    }

    private async Task WritePersonsAsync(Utf8JsonWriter json, PopoloWriter writer, FactQuery known, CancellationToken cancellationToken)
    {
        await foreach (var person in register.Facts<Person>().ReadAsync(known, cancellationToken).ConfigureAwait(false))
        {
            _nameless.Remove(person.State.Key.Value);
        }

        json.WriteStartArray("persons");
        await foreach (var facts in TimelinesAsync(register.Facts<Person>().ReadAsync(known, cancellationToken), cancellationToken).ConfigureAwait(false))
        {
            writer.Person(facts);
            await JsonWriting.PassOnAsync(json, cancellationToken).ConfigureAwait(false);
        }

        foreach (var key in _nameless)
        {
            writer.Person(key);
            await JsonWriting.PassOnAsync(json, cancellationToken).ConfigureAwait(false);
        }

        json.WriteEndArray();
    }

    private async Task WriteAllAsync<T>(
        string name, Utf8JsonWriter json, FactQuery known, Action<T, List<Fact<T>>> write, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        json.WriteStartArray(name);
        await foreach (var facts in TimelinesAsync(register.Facts<T>().ReadAsync(known, cancellationToken), cancellationToken).ConfigureAwait(false))
        {
            write(facts[^1].State, facts);
            await JsonWriting.PassOnAsync(json, cancellationToken).ConfigureAwait(false);
        }

        json.WriteEndArray();
    }

    private async Task CountOthersAsync(FactQuery known, CancellationToken cancellationToken)
    {
        await CountAsync<Institution>().ConfigureAwait(false);
        await CountAsync<ReportingLine>().ConfigureAwait(false);
        await CountAsync<AppointmentProcedure>().ConfigureAwait(false);
        await CountAsync<Nomination>().ConfigureAwait(false);
        await CountAsync<Delegation>().ConfigureAwait(false);
        await CountAsync<ChangeEvent>().ConfigureAwait(false);
        await CountAsync<OfficeTemplate>().ConfigureAwait(false);
        await CountAsync<StatedFigure>().ConfigureAwait(false);
        await foreach (var _ in register.Log.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            _losses.Add("commits, with what was known before");
        }

        async Task CountAsync<T>()
            where T : class, IFactState
        {
            var kind = AllTables.Kinds.OfType<Table<T>>().First().Plural;
            await foreach (var _ in TimelinesAsync(register.Facts<T>().ReadAsync(known, cancellationToken), cancellationToken).ConfigureAwait(false))
            {
                _losses.Add(kind);
            }
        }
    }

    // The facts of one thing follow each other in a stream, the earliest first.
    private static async IAsyncEnumerable<List<Fact<T>>> TimelinesAsync<T>(
        IAsyncEnumerable<Fact<T>> stream, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var facts = new List<Fact<T>>();
        await foreach (var fact in stream.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (facts.Count > 0 && facts[0].State.FactKey != fact.State.FactKey)
            {
                yield return facts;
                facts = [];
            }

            facts.Add(fact);
        }

        if (facts.Count > 0)
        {
            yield return facts;
        }
    }
}
