using System.Collections.Immutable;
using System.Globalization;

namespace ElectionCore.Capacity;

/// <summary>Credentials with their kinds and revocations: which of them count on a day, and what ends them.</summary>
/// <remarks>
/// <para>A credential counts from the day it was issued to its last day, until it is revoked or renewed, whichever comes first. One whose
/// kind asks that another stays valid counts only on days on which the holder has such a one that counts; when that is renewed without
/// a gap, the renewal carries on.</para>
/// <para>A renewed credential stays superseded whatever becomes of the renewal. Kinds that rest on each other in a circle support
/// nothing, and <see cref="Check"/> names them.</para>
/// <para>What was worked out is kept, so a ledger is for one thread at a time.</para>
/// </remarks>
public sealed class CredentialLedger
{
    private readonly Dictionary<CredentialTypeCode, CredentialType> _types;
    private readonly Dictionary<CredentialNumber, Credential> _credentials;
    private readonly ILookup<PersonRef, Credential> _holders;
    private readonly ILookup<CredentialNumber, Credential> _renewals;
    private readonly Dictionary<CredentialNumber, DateOnly> _revoked;
    private readonly HashSet<CredentialTypeCode> _circular;
    private readonly Dictionary<CredentialNumber, List<DaySpan>> _spans = [];

    /// <summary>Takes the records. Of two with the same number or code the first counts.</summary>
    /// <param name="types">The kinds.</param>
    /// <param name="credentials">The credentials.</param>
    /// <param name="revocations">The revocations.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CredentialLedger(IEnumerable<CredentialType> types, IEnumerable<Credential> credentials, IEnumerable<CredentialRevocation> revocations)
    {
        ArgumentNullException.ThrowIfNull(types);
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(revocations);
        _types = types.DistinctBy(t => t.Code).ToDictionary(t => t.Code);
        _credentials = credentials.DistinctBy(c => c.Number).ToDictionary(c => c.Number);
        _holders = _credentials.Values.OrderBy(c => c.Number).ToLookup(c => c.Holder);
        _renewals = _credentials.Values.Where(c => c.Renews is { } n && IsRenewal(c, n)).ToLookup(c => c.Renews!.Value);
        _revoked = revocations.DistinctBy(r => r.Credential).ToDictionary(r => r.Credential, r => r.On);
        _circular = CircularTypes.Of(_types);
    }

    /// <summary>How a credential stands on a day.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="day">The day.</param>
    /// <returns>How it stands, or null when there is none of that number.</returns>
    public CredentialStanding? StandingOf(CredentialNumber number, DateOnly day) =>
        _credentials.TryGetValue(number, out var credential) ? StandingOf(credential, day) : null;

    /// <summary>How all credentials stand on a day, by number.</summary>
    /// <param name="day">The day.</param>
    /// <returns>How they stand.</returns>
    public ImmutableArray<CredentialStanding> AllOn(DateOnly day) => [.. _credentials.Values.OrderBy(c => c.Number).Select(c => StandingOf(c, day))];

    /// <summary>How all credentials of a person stand on a day, by number.</summary>
    /// <param name="holder">The person.</param>
    /// <param name="day">The day.</param>
    /// <returns>How they stand.</returns>
    public ImmutableArray<CredentialStanding> Of(PersonRef holder, DateOnly day) => [.. _holders[holder].Select(c => StandingOf(c, day))];

    /// <summary>Whether a person has a credential of a kind that counts on a day.</summary>
    /// <param name="holder">The person.</param>
    /// <param name="type">The kind.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whether there is one.</returns>
    public bool Holds(PersonRef holder, CredentialTypeCode type, DateOnly day) =>
        _holders[holder].Any(c => c.Type == type && Counts(c, day));

    /// <summary>The highest rank that a person holds in a programme on a day.</summary>
    /// <param name="holder">The person.</param>
    /// <param name="programme">The programme; null for what belongs to none.</param>
    /// <param name="day">The day.</param>
    /// <returns>The rank; 0 when all the person was ever given there does not count on that day; null when nothing of the programme with
    /// a rank is known of the person.</returns>
    public int? RankOf(PersonRef holder, string? programme, DateOnly day)
    {
        int? highest = null;
        foreach (var credential in _holders[holder])
        {
            if (_types.TryGetValue(credential.Type, out var type) && type.Rank is { } rank && string.Equals(type.Programme, programme, StringComparison.Ordinal))
            {
                highest = int.Max(highest ?? 0, Counts(credential, day) ? rank : 0);
            }
        }

        return highest;
    }

    /// <summary>The credentials that count on a day and no longer do within so many days after it, the earliest first.</summary>
    /// <param name="day">The day.</param>
    /// <param name="days">The number of days, 0 or more: with 30, those whose last day is at most 30 days after the day.</param>
    /// <returns>How they stand, each with what ends it. Those that are renewed on the day after without a gap are among them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public ImmutableArray<CredentialStanding> Expiring(DateOnly day, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return
        [
            .. _credentials.Values.Select(c => StandingOf(c, day))
                .Where(s => s is { State: CredentialState.Valid, LastDay: { } last } && last.DayNumber - day.DayNumber <= days)
                .OrderBy(s => s.LastDay).ThenBy(s => s.Credential.Number),
        ];
    }

    /// <summary>The credentials that do not count on a day since what they rest on does not, as if they had been revoked on the day it ended.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// One for each, by number, for a <see cref="RevocationList"/>: who verifies a credential without the records cannot see what it rests
    /// on. When that counts again, such as by a renewal, the next list is without it.
    /// </returns>
    public ImmutableArray<CredentialRevocation> UnsupportedOn(DateOnly day) =>
    [
        .. AllOn(day).Where(s => s.State == CredentialState.Unsupported).Select(s => new CredentialRevocation
        {
            Credential = s.Credential.Number,
            On = s.Break?.On ?? s.Credential.IssuedOn,
            Reason = WhyUnsupported(s),
        }),
    ];

    /// <summary>Says what keeps a genuine credential from counting on a day though it was not revoked itself and its own days have not passed.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="day">The day.</param>
    /// <returns>That what it rests on does not count (<c>CAP0160</c>), that another counts in its place (<c>CAP0161</c>), or null.</returns>
    public Diagnostic? WhyNot(CredentialNumber number, DateOnly day) => StandingOf(number, day) switch
    {
        { State: CredentialState.Unsupported } standing => CapacityDiagnostics.CredentialUnsupported.At(
            (SubjectRef)number, ("credential", number), ("day", day), ("why", WhyUnsupported(standing))),
        { State: CredentialState.Superseded } => CapacityDiagnostics.CredentialSuperseded.At(
            (SubjectRef)number, ("credential", number), ("later", _renewals[number].OrderBy(c => c.IssuedOn).ThenBy(c => c.Number).First().Number)),
        _ => null,
    };

    /// <summary>Finds what contradicts itself.</summary>
    /// <returns>What is wrong (<c>CAP0073</c> to <c>CAP0075</c>).</returns>
    public ImmutableArray<Diagnostic> Check()
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        if (_circular.Count > 0)
        {
            var circle = _circular.Order().ToList();
            findings.Add(CapacityDiagnostics.TypesInCircle.At((SubjectRef)circle[0], ("types", string.Join(", ", circle))));
        }

        foreach (var credential in _credentials.Values.OrderBy(c => c.Number))
        {
            if (!_types.ContainsKey(credential.Type))
            {
                findings.Add(CapacityDiagnostics.CredentialTypeUnknown.At(credential.Subject, ("credential", credential.Number), ("type", credential.Type)));
            }

            if (WhyNoRenewal(credential) is { } why)
            {
                findings.Add(CapacityDiagnostics.RenewalContradicts.At(
                    credential.Subject, ("credential", credential.Number), ("earlier", credential.Renews!.Value), ("why", why)));
            }
        }

        return findings.ToImmutable();
    }

    private static string WhyUnsupported(CredentialStanding standing) => standing.Break is { } broken
        ? string.Create(CultureInfo.InvariantCulture, $"{broken.Link}, on which it rests, {Ended(broken.Cause)} and does not count from {broken.On:O} on")
        : "what it rests on never counted";

    private static string Ended(CredentialState cause) => cause switch
    {
        CredentialState.Revoked => "was revoked",
        CredentialState.Superseded => "was renewed later",
        _ => "has expired",
    };

    private string? WhyNoRenewal(Credential credential) =>
        credential.Renews is not { } number ? null
        : !_credentials.TryGetValue(number, out var earlier) ? "which is not known"
        : earlier.Holder != credential.Holder ? "which has another holder"
        : earlier.Type != credential.Type ? "which is of another kind"
        : earlier.IssuedOn > credential.IssuedOn || number == credential.Number ? "which was not there before it"
        : _renewals[number].OrderBy(c => c.IssuedOn).ThenBy(c => c.Number).First().Number != credential.Number ? "which was renewed before"
        : null;

    private bool IsRenewal(Credential credential, CredentialNumber number) =>
        number != credential.Number && _credentials.TryGetValue(number, out var earlier)
        && earlier.Holder == credential.Holder && earlier.Type == credential.Type && earlier.IssuedOn <= credential.IssuedOn;

    private bool Counts(Credential credential, DateOnly day) => SpansOf(credential).Exists(s => s.Contains(day.DayNumber));

    private CredentialStanding StandingOf(Credential credential, DateOnly day)
    {
        var spans = SpansOf(credential);
        if (spans.FindIndex(s => s.Contains(day.DayNumber)) is >= 0 and var now)
        {
            var span = spans[now];
            return new()
            {
                Credential = credential,
                On = day,
                State = CredentialState.Valid,
                LastDay = span.To == DaySpan.Open ? null : DateOnly.FromDayNumber(span.To),
                Break = BreakAt(credential, span.To),
            };
        }

        var state = OwnState(credential, day);
        var last = spans.FindLastIndex(s => s.To < day.DayNumber);
        return new()
        {
            Credential = credential,
            On = day,
            State = state,
            Break = state == CredentialState.Unsupported && last >= 0 ? BreakAt(credential, spans[last].To) : null,
        };
    }

    private CredentialState OwnState(Credential credential, DateOnly day) =>
        day < credential.IssuedOn ? CredentialState.NotYet
        : _revoked.TryGetValue(credential.Number, out var on) && on <= day ? CredentialState.Revoked
        : RenewedOn(credential) <= day ? CredentialState.Superseded
        : credential.LastDay < day ? CredentialState.Expired
        : CredentialState.Unsupported;

    private DateOnly? RenewedOn(Credential credential) =>
        _renewals[credential.Number].Select(c => (DateOnly?)c.IssuedOn).Min();

    /// <summary>The last day by the credential itself, with what ends it.</summary>
    private (int LastDay, CredentialState Cause) OwnEnd(Credential credential)
    {
        var end = (LastDay: credential.LastDay?.DayNumber ?? DaySpan.Open, Cause: CredentialState.Expired);
        if (RenewedOn(credential) is { } renewed && renewed.DayNumber - 1 < end.LastDay)
        {
            end = (renewed.DayNumber - 1, CredentialState.Superseded);
        }

        return _revoked.TryGetValue(credential.Number, out var revoked) && revoked.DayNumber - 1 <= end.LastDay
            ? (revoked.DayNumber - 1, CredentialState.Revoked)
            : end;
    }

    private List<DaySpan> SpansOf(Credential credential)
    {
        if (_spans.TryGetValue(credential.Number, out var known))
        {
            return known;
        }

        List<DaySpan> spans = [];
        var (end, _) = OwnEnd(credential);
        if (end >= credential.IssuedOn.DayNumber && !_circular.Contains(credential.Type))
        {
            spans.Add(new(credential.IssuedOn.DayNumber, end));
            foreach (var condition in RestsOn(credential))
            {
                spans = DaySpans.Intersect(spans, SpansOf(credential.Holder, condition));
            }
        }

        _spans.Add(credential.Number, spans);
        return spans;
    }

    private List<DaySpan> SpansOf(PersonRef holder, HeldCredentialCondition condition) =>
        DaySpans.Union(Supports(holder, condition).SelectMany(SpansOf));

    private IEnumerable<Credential> Supports(PersonRef holder, HeldCredentialCondition condition) =>
        _holders[holder].Where(c => condition.Types.Contains(c.Type));

    private IEnumerable<HeldCredentialCondition> RestsOn(Credential credential) =>
        _types.TryGetValue(credential.Type, out var type) ? CircularTypes.RestsOn(type) : [];

    private CredentialBreak? BreakAt(Credential credential, int lastDay)
    {
        if (lastDay == DaySpan.Open)
        {
            return null;
        }

        var chain = new List<CredentialNumber> { credential.Number };
        var link = credential;
        while (OwnEnd(link).LastDay != lastDay && NextLink(link, lastDay) is { } next)
        {
            chain.Add(next.Number);
            link = next;
        }

        return new() { Chain = [.. chain], Cause = OwnEnd(link).Cause, On = DateOnly.FromDayNumber(lastDay + 1) };
    }

    private Credential? NextLink(Credential credential, int lastDay) => RestsOn(credential)
        .Where(condition => SpansOf(credential.Holder, condition).Exists(s => s.To == lastDay))
        .SelectMany(condition => Supports(credential.Holder, condition))
        .FirstOrDefault(c => SpansOf(c).Exists(s => s.To == lastDay));
}
