using System.Collections.Immutable;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>An allowance sheet with the names and restricted details that it is printed with.</summary>
/// <remarks>
/// <para>The sheet that is made of it is the only place where identity numbers, telephones and accounts appear. Each of its parts is headed
/// as restricted.</para>
/// <para>The telephone of a woman is never printed, nor that of a person whose sex is unknown or another than male; the column stays
/// empty, and so does that of a man who has the same telephone. An identity number that is such a telephone, or contains the person's own, stays
/// empty too. An account that contains one, as that of a mobile wallet, or that may itself be a telephone (see
/// <see cref="RestrictedDetails.Account"/>), is withheld: the sheet says so, and it is filled in where the money is paid. Home addresses are printed
/// of nobody: there is no place to give one.</para>
/// </remarks>
public sealed class AllowancePrint
{
    private readonly Dictionary<PersonRef, Trainee> _people;

    /// <summary>Puts together what is printed.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="title">What is paid for, such as the title of the course.</param>
    /// <param name="people">The people who are known: those who are paid, trainers and the approver.</param>
    /// <param name="details">The restricted details by the key of the person; whoever has none has empty cells.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AllowancePrint(AllowanceSheet sheet, LocalizedText title, IEnumerable<Trainee> people, IReadOnlyDictionary<PersonRef, RestrictedDetails> details)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(details);
        (Sheet, Title) = (sheet, title);
        _people = people.DistinctBy(t => t.Person).ToDictionary(t => t.Person);
        var hidden = AccountText.Telephones(details.Where(d => _people.GetValueOrDefault(d.Key)?.Sex != RecordedSex.Male).Select(d => d.Value.Phone));
        Lines = [.. sheet.Lines.Select(l => new AllowancePrintLine(l, _people.GetValueOrDefault(l.Person), details.GetValueOrDefault(l.Person), hidden))];
        Findings = [.. Shared("account", d => d.Account, details), .. Shared("identity number", d => d.IdentityNumber, details)];
        HeldBack = [.. sheet.HeldBack.Select(l => new AllowancePrintLine(l, _people.GetValueOrDefault(l.Person), details: null, hidden))];
    }

    /// <summary>The sheet.</summary>
    public AllowanceSheet Sheet { get; }

    /// <summary>What is paid for.</summary>
    public LocalizedText Title { get; }

    /// <summary>Who of those who are paid have one account or identity number (<c>CAP0145</c>), by keys and without the number.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    internal IReadOnlyList<AllowancePrintLine> Lines { get; }

    internal IReadOnlyList<AllowancePrintLine> HeldBack { get; }

    internal static string Totals(IEnumerable<Money> totals) => string.Join("; ", totals.Select(t => t.ToString()));

    internal static string Totals(IEnumerable<AllowancePrintLine> lines) => Totals(TotalsOf(lines));

    internal static IEnumerable<Money> TotalsOf(IEnumerable<AllowancePrintLine> lines) =>
        lines.GroupBy(l => l.Line.Rate.Currency, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Select(l => l.Line.Amount).Aggregate((sum, amount) => sum + amount));

    /// <summary>Who signs: by name, by the key where no name is known, or that nobody is stated.</summary>
    internal string Signatory(PersonRef? person, string? language) => person is { } key
        ? _people.GetValueOrDefault(key)?.Name?.For(language) ?? key.Value
        : TrainingWords.Of(TrainingWords.NotStated, language);

    private IEnumerable<Diagnostic> Shared(string what, Func<RestrictedDetails, string?> detail, IReadOnlyDictionary<PersonRef, RestrictedDetails> details) =>
        Sheet.Lines.Select(l => l.Person).Distinct().Order()
            .Select(p => (Person: p, Text: AccountText.Bare(details.GetValueOrDefault(p) is { } given ? detail(given) : null)))
            .Where(p => p.Text.Length > 0).GroupBy(p => p.Text, p => p.Person, StringComparer.Ordinal).Where(g => g.Skip(1).Any())
            .Select(g => CapacityDiagnostics.PaySharedDetail.At(
                (SubjectRef)g.First(), ("people", string.Join(", ", g)), ("detail", what)));
}
