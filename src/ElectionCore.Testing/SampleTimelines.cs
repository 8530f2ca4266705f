using System.Buffers.Binary;
using ElectionCore.Organization;

namespace ElectionCore.Testing;

/// <summary>What a builder was told, in the order of telling.</summary>
internal sealed class SampleTimelines
{
    private readonly List<(IFactState State, DateRange Valid, Func<OrganizationRegister, CancellationToken, ValueTask<FactId>> Stage)> _told = [];

    public void Add<T>(T state, DateRange valid)
        where T : class, IFactState =>
        _told.Add((state, valid, (register, token) => register.Facts<T>().RecordAsync(state, valid, token)));

    public async Task StageAsync(OrganizationRegister register, CancellationToken cancellationToken)
    {
        foreach (var (_, _, stage) in _told)
        {
            await stage(register, cancellationToken).ConfigureAwait(false);
        }
    }

    public OrganizationFacts ToFacts()
    {
        var maker = new Maker(this);
        foreach (var kind in OrganizationKinds.All)
        {
            kind.Accept(maker);
        }

        return maker.Facts;
    }

    private static void MakeRoom<T>(List<(T State, DateRange Valid)> known, string key, DateRange valid)
        where T : class, IFactState
    {
        foreach (var fact in known.FindAll(f => f.State.FactKey == key && f.Valid.Overlaps(valid)))
        {
            known.Remove(fact);
            if (valid.From is { } from && fact.Valid.Before(from) is { } before)
            {
                known.Add((fact.State, before));
            }

            if (valid.To is { } to && fact.Valid.After(to) is { } after)
            {
                known.Add((fact.State, after));
            }
        }
    }

    private static FactId Numbered(long number)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], number);
        return new(new Guid(bytes, bigEndian: true));
    }

    /// <summary>Makes the facts of one kind after another, with one count of identities.</summary>
    private sealed class Maker(SampleTimelines timelines) : IFactKindVisitor<int>
    {
        private long _last;

        public OrganizationFacts Facts { get; private set; } = new();

        public int Visit<T>()
            where T : class, IFactState
        {
            var known = new List<(T State, DateRange Valid)>();
            foreach (var (state, valid, _) in timelines._told)
            {
                if (state is T told)
                {
                    MakeRoom(known, told.FactKey, valid);
                    known.Add((told, valid));
                }
            }

            Facts = Facts.With(known.OrderBy(f => f.State.FactKey, StringComparer.Ordinal).ThenBy(f => f.Valid.Start)
                .Select(f => new Fact<T>(Numbered(++_last), f.State, f.Valid, RecordedIn: 1, SupersededIn: null)));
            return Facts.Of<T>().Count;
        }
    }
}
