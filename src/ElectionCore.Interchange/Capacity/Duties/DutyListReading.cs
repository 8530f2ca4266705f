using System.Collections.Immutable;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>What was read from a list of duties.</summary>
public sealed record DutyListReading
{
    /// <summary>The duties, in the order of the list.</summary>
    public ImmutableArray<Duty> Duties { get; init; } = [];

    /// <summary>Where each of <see cref="Duties"/> stands in the list, in the same order.</summary>
    public ImmutableArray<DiagnosticPlace> Places { get; init; } = [];

    /// <summary>
    /// People with a key as the list describes them, each once. It says only what the list says: merge it with what is known of a person.
    /// </summary>
    public ImmutableArray<Trainee> Trainees { get; init; } = [];

    /// <summary>The rows without a key, for <see cref="DutyMatches.Propose"/>. None of them is a duty.</summary>
    public ImmutableArray<DutyListRow> WithoutKey { get; init; } = [];

    /// <summary>The rows that were read.</summary>
    public int Rows { get; init; }

    /// <summary>Those of them that are faulty and therefore left out.</summary>
    public int LeftOut { get; init; }

    /// <summary>What is wrong or worth knowing, by line and column, without any text of a cell.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);

    /// <summary>
    /// Holds the duties against those on record, before they are stored. What the list has of the same posting, such as other days or another
    /// order, corrects the record; a code that is on record for another person, or for another post of the same, is a fault of its row. So is a
    /// duty that cannot take the place of one on record.
    /// </summary>
    /// <param name="register">Knows the duties. Only those are read whose codes are in the list, and what these replace, and so on.</param>
    /// <param name="options">What the caller knows of the list, as it was read with; or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// The reading with what was found (<c>CAP0120</c>, <c>CAP0121</c>, <c>CAP0130</c> to <c>CAP0132</c>) and without the faulty rows. In strict mode an error means that there
    /// are no records.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public async Task<DutyListReading> AgainstRecordAsync(
        CapacityRegister register, DutyListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        options ??= new();
        var differences = await register.CompareDutiesAsync(Duties, cancellationToken).ToDictionaryAsync(d => d.Listed.Code, cancellationToken: cancellationToken).ConfigureAwait(false);
        var replacements = DutyReplacements.Check(Duties, await ReplacedAsync(register, cancellationToken).ConfigureAwait(false)).ToList();
        if (differences.Count + replacements.Count == 0)
        {
            return this;
        }

        var findings = Duties.Select((d, i) => (differences.GetValueOrDefault(d.Code), Place: i < Places.Length ? Places[i] : default))
            .Where(d => d.Item1 is not null).Select(d => d.Item1!.ToFinding(d.Place, options.CorrectsDuties));
        var faulty = differences.Values.Where(d => d.IsOfAnother || !options.CorrectsDuties).Select(d => d.Listed.Code)
            .Concat(replacements.Select(f => new DutyCode(f.Place.Subject.Code))).ToHashSet();
        var held = this with { Diagnostics = [.. Diagnostics, .. findings, .. Placed(replacements)], LeftOut = LeftOut + faulty.Count };
        return faulty.Count == 0 ? held : options.Lenient ? held.Without(faulty) : held with { Duties = [], Places = [], Trainees = [], WithoutKey = [] };
    }

    /// <summary>The duties on record that those of the list replace, those that they replace, and so on; of a duty what holds last.</summary>
    private async Task<IReadOnlyCollection<Duty>> ReplacedAsync(CapacityRegister register, CancellationToken cancellationToken)
    {
        var (asked, known) = (Duties.Select(d => d.Code).ToHashSet(), new Dictionary<DutyCode, Duty>());
        var wanted = Wanted(Duties);
        while (wanted.Count > 0)
        {
            var found = new List<Duty>();
            await foreach (var duty in register.FindAsync<Duty>(wanted, cancellationToken: cancellationToken).ConfigureAwait(false))
            {
                known[duty.Code] = duty;
                found.Add(duty);
            }

            wanted = Wanted(found);
        }

        return known.Values;

        List<string> Wanted(IEnumerable<Duty> duties) => [.. duties.Where(d => d.Replaces is { } code && asked.Add(code)).Select(d => d.Replaces!.Value.Value)];
    }

    private IEnumerable<Diagnostic> Placed(List<Diagnostic> findings)
    {
        var places = Duties.Zip(Places).ToDictionary(d => d.First.Code, d => d.Second);
        return findings.Select(f =>
        {
            var code = new DutyCode(f.Place.Subject.Code);
            var row = places.GetValueOrDefault(code);
            return new Diagnostic(f.Descriptor, f.Severity, row with { Column = null, Path = null, Subject = code }, f.Arguments);
        });
    }

    // Who is described in a row that is left out, and has no other, is left out too.
    private DutyListReading Without(HashSet<DutyCode> faulty)
    {
        var duties = Duties.ToLookup(d => faulty.Contains(d.Code));
        var people = duties[false].Select(d => d.Person).ToHashSet();
        var strangers = duties[true].Select(d => d.Person).Where(p => !people.Contains(p)).ToHashSet();
        return this with
        {
            Duties = [.. duties[false]],
            Places = [.. Places.Where((_, i) => !faulty.Contains(Duties[i].Code))],
            Trainees = [.. Trainees.Where(t => !strangers.Contains(t.Person))],
        };
    }
}
