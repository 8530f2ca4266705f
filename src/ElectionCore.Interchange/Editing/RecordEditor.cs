using System.Text.Json;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>
/// Corrects or retracts one record of the structure by naming its fields as the CSV tables do. What was known before stays
/// in the history. Changes are staged; <see cref="OrganizationRegister.CommitAsync"/> stores them.
/// </summary>
public sealed class RecordEditor
{
    private const string Origin = "record";
    private readonly OrganizationRegister _register;

    /// <summary>Makes an editor.</summary>
    /// <param name="register">The register to read and to stage in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public RecordEditor(OrganizationRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        _register = register;
    }

    /// <summary>Stages that some fields of a record were wrong, and what is right.</summary>
    /// <param name="subject">
    /// What the record is about: <c>unit:CODE</c>, <c>post:CODE</c>, <c>place:CODE</c>, <c>person:KEY</c>,
    /// <c>appointment:CODE</c>, <c>reporting-line:POST</c> (its solid line), <c>procedure:POST</c>, <c>nomination:CODE</c>,
    /// <c>delegation:CODE</c>, <c>change-event:CODE</c> or <c>stated-figure:CODE</c>.
    /// </param>
    /// <param name="on">A day on which the record holds, or null for the latest one.</param>
    /// <param name="values">
    /// Fields and their right values, named and written as in the CSV tables, such as <c>grade</c>, <c>title:ur</c> or
    /// <c>valid_from</c>. An empty value clears the field.
    /// </param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>What is wrong with the correction; with an error nothing is staged.</returns>
    public async Task<IReadOnlyList<Diagnostic>> CorrectAsync(
        SubjectRef subject,
        DateOnly? on,
        IEnumerable<KeyValuePair<string, string>> values,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        var given = values.ToList();
        return await EditAsync(subject, on, given, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stages that a record was never true.</summary>
    /// <param name="subject">What the record is about, as for <see cref="CorrectAsync"/>.</param>
    /// <param name="on">A day on which the record holds, or null for the latest one.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>What is wrong with the retraction; with an error nothing is staged.</returns>
    public Task<IReadOnlyList<Diagnostic>> RetractAsync(
        SubjectRef subject, DateOnly? on, CancellationToken cancellationToken = default) =>
        EditAsync(subject, on, values: null, cancellationToken);

    private async Task<IReadOnlyList<Diagnostic>> EditAsync(
        SubjectRef subject, DateOnly? on, List<KeyValuePair<string, string>>? values, CancellationToken cancellationToken)
    {
        return subject.Kind switch
        {
            "unit" => await Edit<OrganizationalUnit>().ConfigureAwait(false),
            "post" => await Edit<Post>().ConfigureAwait(false),
            "place" => await Edit<Place>().ConfigureAwait(false),
            "person" => await Edit<Person>().ConfigureAwait(false),
            "appointment" => await Edit<Appointment>().ConfigureAwait(false),
            "reporting-line" => await Edit<ReportingLine>(l => l.Kind == ReportingLineKind.Solid).ConfigureAwait(false),
            "procedure" => await Edit<AppointmentProcedure>().ConfigureAwait(false),
            "nomination" => await Edit<Nomination>().ConfigureAwait(false),
            "delegation" => await Edit<Delegation>().ConfigureAwait(false),
            "change-event" => await Edit<ChangeEvent>().ConfigureAwait(false),
            "stated-figure" => await Edit<StatedFigure>().ConfigureAwait(false),
            _ => [InterchangeDiagnostics.NotEditable.At(subject, ("subject", subject))],
        };

        async Task<IReadOnlyList<Diagnostic>> Edit<T>(Func<T, bool>? isIt = null)
            where T : class, IFactState
        {
            var table = AllTables.Kinds.OfType<Table<T>>().First();
            var known = await AboutAsync(table, [subject.Code], cancellationToken).ConfigureAwait(false);
            var facts = known.Where(f => isIt?.Invoke(f.State) ?? true).OrderBy(f => f.Valid.Start).ToList();
            if (facts.LastOrDefault(f => on is not { } day || f.Valid.Contains(day)) is not { } fact)
            {
                return [InterchangeDiagnostics.NoRecord.At(
                    subject, ("subject", subject), ("on", on is { } asked ? asked : "any day"))];
            }

            if (values is null)
            {
                await _register.Facts<T>().RetractAsync(fact.Id, cancellationToken).ConfigureAwait(false);
                return [];
            }

            var row = Read(table, fact, values, out var faults);
            if (faults.Exists(f => f.Severity == DiagnosticSeverity.Error) || row.State is not T state)
            {
                return faults;
            }

            var valid = row.Valid;
            var next = facts.Find(f => f.Valid.Start > fact.Valid.Start)?.Valid.From;
            var days = row.EndsWithNext && next is { } end && valid.Start < end ? valid.Before(end)!.Value : valid;
            faults.AddRange(await DanglingAsync(table, state, cancellationToken).ConfigureAwait(false));
            faults.AddRange(await CirclesAsync(table, fact, row, days, cancellationToken).ConfigureAwait(false));
            if (faults.Exists(f => f.Severity == DiagnosticSeverity.Error))
            {
                return faults;
            }

            await StageAsync(fact, state, days, cancellationToken).ConfigureAwait(false);
            return faults;
        }
    }

    private async Task StageAsync<T>(Fact<T> fact, T state, DateRange days, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var facts = _register.Facts<T>();
        if (state.FactKey == fact.State.FactKey)
        {
            await facts.CorrectAsync(fact.Id, state, days, cancellationToken).ConfigureAwait(false);
            return;
        }

        // Another superior makes another line: the one recorded was never true.
        await facts.RetractAsync(fact.Id, cancellationToken).ConfigureAwait(false);
        await facts.RecordAsync(state, days, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads the record with the right values put in.</summary>
    private static ImportRow Read<T>(
        Table<T> table, Fact<T> fact, List<KeyValuePair<string, string>> values, out List<Diagnostic> faults)
        where T : class, IFactState
    {
        var subject = fact.State.Subject;
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        faults = [];
        foreach (var (name, value) in values)
        {
            var field = table.All.FirstOrDefault(f => f.Name == name
                || (f.IsLocalized && name.StartsWith(f.Name + ":", StringComparison.Ordinal)));
            var isKey = name == "code" || (fact.State is Person && name == "key");
            if (field is null)
            {
                faults.Add(InterchangeDiagnostics.UnknownColumn.At(
                    subject, ("column", name), ("table", $"{table.Name}: {string.Join(", ", table.All)}")));
            }
            else if (isKey && subject.Code != value)
            {
                faults.Add(InterchangeDiagnostics.CodeIsPermanent.At(subject, ("subject", subject)));
            }
            else
            {
                cells[name] = value;
            }
        }

        var header = new CsvHeader(cells.Keys);
        var columns = new CsvColumns(header, table);
        var given = new CsvRow(Origin, line: 1, header, columns, [.. cells.Values]);
        var row = table.Read(new EditedRow(Write(table, fact), given, columns), effective: null, number: 1);
        faults.AddRange(row.Findings.Select(f => new Diagnostic(f.Descriptor, f.Severity, subject, f.Arguments)));
        return row;
    }

    private static JsonRow Write<T>(Table<T> table, Fact<T> fact)
        where T : class, IFactState
    {
        using var record = new MemoryStream();
        using (var json = new Utf8JsonWriter(record, JsonWriting.Options))
        {
            var writer = new JsonRowWriter(json);
            json.WriteStartObject();
            table.Write(fact.State, writer);
            writer.PutIf(table.FromField, Validity.WriteFrom(fact.Valid));
            writer.PutIf(Table.ValidTo, Validity.WriteTo(fact.Valid, isFollowed: true));
            json.WriteEndObject();
        }

        return new(new(Origin, record.ToArray()), start: 0, (int)record.Length, "$");
    }

    // A circle that is stored already, and that the correction leaves as it is, is for the check to report.
    private async Task<IEnumerable<Diagnostic>> CirclesAsync<T>(
        Table<T> table, Fact<T> fact, ImportRow row, DateRange days, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var state = (T)row.State!;
        if (table.EdgeOf(state) is not { } corrected || (corrected == table.EdgeOf(fact.State) && days == fact.Valid))
        {
            return [];
        }

        // A circle that the correction closes leads up from the new parent, so what lies above it is enough.
        var edges = new List<DatedEdge> { new(corrected.Child, corrected.Parent, days, row, corrected.Field) };
        var seen = new HashSet<string>(StringComparer.Ordinal) { corrected.Parent };
        for (List<string> level = [corrected.Parent]; level.Count > 0;)
        {
            var above = await AboutAsync(table, level, cancellationToken).ConfigureAwait(false);
            level = [];
            foreach (var other in above.Where(f => f.Id != fact.Id))
            {
                if (table.EdgeOf(other.State) is { } edge)
                {
                    edges.Add(new(edge.Child, edge.Parent, other.Valid, Row: null, edge.Field));
                    level.AddRange(seen.Add(edge.Parent) ? [edge.Parent] : []);
                }
            }
        }

        return CircleFinder.Find(edges, cancellationToken).Select(c => table.CircleAt(state.Subject, c.Nodes, c.From)!);
    }

    private async Task<List<Diagnostic>> DanglingAsync<T>(Table<T> table, T state, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var faults = new List<Diagnostic>();
        foreach (var target in table.LinksOf(state).Select(l => l.Target))
        {
            var isKnown = false;
            foreach (var kind in OrganizationKinds.All.TakeWhile(_ => !isKnown))
            {
                isKnown = await kind.Accept(new Finder(this, target, cancellationToken)).ConfigureAwait(false);
            }

            if (!isKnown)
            {
                faults.Add(InterchangeDiagnostics.Dangling.At(state.Subject, ("subject", target)));
            }
        }

        return faults;
    }

    private async Task<List<Fact<T>>> AboutAsync<T>(Table<T> table, IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var found = new List<Fact<T>>();
        await foreach (var fact in _register.Facts<T>().ReadAsync(table.About(codes), cancellationToken).ConfigureAwait(false))
        {
            if (codes.Contains(table.ThingOf(fact.State), StringComparer.Ordinal))
            {
                found.Add(fact);
            }
        }

        return found;
    }

    /// <summary>Whether a kind knows a thing.</summary>
    private sealed class Finder(RecordEditor editor, SubjectRef subject, CancellationToken cancellationToken) : IFactKindVisitor<Task<bool>>
    {
        public async Task<bool> Visit<T>()
            where T : class, IFactState
        {
            var table = AllTables.Kinds.OfType<Table<T>>().First();
            var about = await editor.AboutAsync(table, [subject.Code], cancellationToken).ConfigureAwait(false);
            return about.Exists(f => f.State.Subject == subject);
        }
    }
}
