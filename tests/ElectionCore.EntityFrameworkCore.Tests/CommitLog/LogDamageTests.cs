using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>Whatever is done to the rows of a log, the verifier finds it.</summary>
public sealed class LogDamageTests
{
    /// <summary>Changes one field of the commit at a place; each is to be found at that commit.</summary>
    private static readonly Func<LoggedCommit, LoggedCommit>[] CommitEdits =
    [
        c => c with { Id = Guid.Empty },
        c => c with { Id = null },
        c => c with { RecordedAtTicks = c.RecordedAtTicks + 1 },
        c => c with { RecordedAtTicks = -1 },
        c => c with { RecordedAtTicks = long.MaxValue },
        c => c with { Author = c.Author + " " },
        c => c with { Author = null },
        c => c with { Reason = c.Reason + "\u200f" },
        c => c with { Reason = "" },
        c => c with { InstrumentNumber = c.InstrumentNumber is null ? "" : null },
        c => c with { InstrumentDate = c.InstrumentDate is null ? "2024" : "2024-05-01" },
        c => c with { InstrumentSignatory = c.InstrumentSignatory + "x" },
        c => c with { EntryCount = c.EntryCount + 1 },
        c => c with { EntryCount = long.MinValue },
        c => c with { Entries = Changed(c.Entries) },
        c => c with { Entries = null },
        c => c with { Leaf = Changed(c.Leaf) },
        c => c with { Leaf = [] },
    ];

    /// <summary>Changes one field of an entry; each is to be found at the entry's commit.</summary>
    private static readonly Func<LoggedEntry, LoggedEntry>[] EntryEdits =
    [
        e => e with { Index = e.Index + 1 },
        e => e with { Index = -1 },
        e => e with { Index = long.MaxValue },
        e => e with { Kind = "unit" },
        e => e with { Kind = null },
        e => e with { Subject = e.Subject + "0" },
        e => e with { Subject = "\uDC00" },
        e => e with { Commitment = Changed(e.Commitment) },
        e => e with { Commitment = null },
        e => e with { Salt = Changed(e.Salt) },
        e => e with { Salt = null },
        e => e with { Salt = [.. e.Salt!, 0] },
        e => e with { Payload = Changed(e.Payload) },
        e => e with { Payload = [.. e.Payload!, (byte)' '] },
        e => e with { Payload = [] },
        e => e with { Payload = null },
        e => e with { Hash = new byte[32] },
        e => e with { Hash = [] },
    ];

    /// <summary>Adds, deletes or moves rows, or changes the head.</summary>
    private static readonly Action<SampleLog, int, int>[] Moves =
    [
        (log, a, _) => log.Commits.RemoveAt(a % log.Commits.Count),
        (log, a, _) => log.Entries.RemoveAt(a % log.Entries.Count),
        (log, a, _) => log.Commits.Add(log.Commits[a % log.Commits.Count]),
        (log, a, _) => log.Entries.Add(log.Entries[a % log.Entries.Count]),
        (log, a, _) => log.Commits.Add(log.Commits[a % log.Commits.Count] with { Number = log.Commits.Count + 1 }),
        (log, a, _) => log.Entries.Add(log.Entries[a % log.Entries.Count] with { Index = log.Entries.Count }),
        (log, a, b) => log.Commits[a % log.Commits.Count] = log.Commits[a % log.Commits.Count] with { Number = log.Commits.Count + 1 + b },
        (log, a, b) => log.Commits[a % log.Commits.Count] = log.Commits[a % log.Commits.Count] with { Number = -b },
        (log, a, b) => log.Entries[a % log.Entries.Count] = log.Entries[a % log.Entries.Count] with { Commit = -b },
        (log, a, b) => Swap(log.Commits, a, b, (x, y) => x with { Number = y.Number }),
        (log, a, b) => Swap(log.Entries, a, b, (x, y) => x with { Index = y.Index, Commit = y.Commit }),
        (log, a, b) => Swap(log.Entries, a, b, (x, y) => x with { Salt = y.Salt, Payload = y.Payload }),
        (log, a, b) => Swap(log.Entries, a, b, (x, y) => x with { Salt = y.Salt, Payload = y.Payload, Commitment = y.Commitment }),
        (log, a, b) => Swap(log.Entries, a, b, (x, y) => x with { Salt = y.Salt }),
        (log, _, _) => log.Entries.Clear(),
        (log, _, _) => log.Commits.Clear(),
        (log, _, _) => log.Head = null,
        (log, _, b) => log.Head = log.Head! with { Size = log.Head.Size + 1 + b },
        (log, _, _) => log.Head = log.Head! with { Size = log.Head.Size - 1 },
        (log, _, _) => log.Head = log.Head! with { Root = Changed(log.Head.Root) },
        (log, _, _) => log.Head = log.Head! with { Root = null },
        (log, a, _) => log.Head = log.Head! with { Frontier = Changed(log.Head.Frontier, a) },
        (log, _, _) => log.Head = log.Head! with { Frontier = [] },
    ];

    [Fact]
    public void Logs_that_were_let_alone_or_erased_in_parts_are_sound() => ForAll(damage =>
    {
        var log = damage.Log.Copy();
        for (var i = 0; i < log.Entries.Count; i++)
        {
            if (((damage.A >> (i % 30)) & 1) != 0)
            {
                log.Entries[i] = log.Entries[i] with { Salt = null, Payload = null };
            }
        }

        var result = log.Verify([.. damage.Log.Checkpoints]);
        result.Findings.ShouldBeEmpty();
        result.ErasedPayloads.ShouldBe(log.Entries.Count(e => e.IsErased));
        result.Checkpoint.ShouldBe(damage.Log.Checkpoints[^1]);
    });

    [Fact]
    public void An_edited_commit_is_named() => ForAll(damage =>
    {
        var log = damage.Log.Copy();
        var at = damage.A % log.Commits.Count;
        log.Commits[at] = CommitEdits[damage.B % CommitEdits.Length](log.Commits[at]);

        NamesFirst(log.Verify([.. damage.Log.Checkpoints]), at + 1);
    });

    [Fact]
    public void An_edited_entry_names_its_commit() => ForAll(damage =>
    {
        var log = damage.Log.Copy();
        var at = damage.A % log.Entries.Count;
        var commit = log.Entries[at].Commit;
        log.Entries[at] = EntryEdits[damage.B % EntryEdits.Length](log.Entries[at]);

        NamesFirst(log.Sorted().Verify([.. damage.Log.Checkpoints]), commit);
    });

    [Fact]
    public void Rows_added_deleted_or_moved_are_found() => ForAll(damage =>
    {
        var log = damage.Log.Copy();
        Moves[damage.Move % Moves.Length](log, damage.A, damage.B);

        log.Sorted().Verify().IsSound.ShouldBeFalse();
    });

    [Fact]
    public void Whatever_is_there_in_whatever_order_nothing_throws() => ForAll(damage =>
    {
        var log = damage.Log.Copy();
        for (var i = 0; i < 5 && log.Commits.Count > 0 && log.Entries.Count > 0 && log.Head is not null; i++)
        {
            var (a, b) = (damage.A + (i * 7), damage.B + (i * 3));
            log.Commits[a % log.Commits.Count] = CommitEdits[b % CommitEdits.Length](log.Commits[a % log.Commits.Count]);
            Swap(log.Commits, a, b, (_, y) => y);
            Swap(log.Entries, a, b, (_, y) => y);
            Moves[(damage.Move + i) % Moves.Length](log, a, b);
        }

        log.Verify([.. damage.Log.Checkpoints]).IsSound.ShouldBeFalse();
    });

    [Fact]
    public void Every_single_damage_is_found_in_every_row()
    {
        var sound = SampleLog.Of([1, 3, 0, 2], keepsHashes: true);
        for (var at = 0; at < sound.Commits.Count; at++)
        {
            foreach (var edit in CommitEdits)
            {
                var log = sound.Copy();
                log.Commits[at] = edit(log.Commits[at]);
                NamesFirst(log.Verify(), at + 1);
            }
        }

        for (var at = 0; at < sound.Entries.Count; at++)
        {
            foreach (var edit in EntryEdits)
            {
                var log = sound.Copy();
                log.Entries[at] = edit(log.Entries[at]);
                NamesFirst(log.Sorted().Verify(), sound.Entries[at].Commit);
            }
        }
    }

    private static void NamesFirst(LogVerification result, long commit)
    {
        result.IsSound.ShouldBeFalse();
        result.Findings[0].Place.Subject.ToString().ShouldBe($"commit:{commit}");
        result.Findings.ShouldAllBe(f => f.Place.Subject.ToString() == $"commit:{commit}");
    }

    private static byte[] Changed(byte[]? bytes, int at = 0)
    {
        byte[] changed = [.. bytes!];
        changed[at % changed.Length]++;
        return changed;
    }

    /// <summary>Gives each of two different rows what the other has.</summary>
    private static void Swap<T>(List<T> rows, int a, int b, Func<T, T, T> take)
    {
        var (i, j) = (a % rows.Count, b % rows.Count);
        j = i == j ? (i + 1) % rows.Count : j;
        (rows[i], rows[j]) = (take(rows[i], rows[j]), take(rows[j], rows[i]));
    }

    private static void ForAll(Action<Damage> check)
    {
        var counts = Gen.Choose(0, 6).ListOf().Select(list => list.Take(10).Append(1).Append(2).ToList());
        var damages = from list in counts
                      from keepsHashes in Gen.Elements(true, false)
                      from a in Gen.Choose(0, int.MaxValue / 2)
                      from b in Gen.Choose(0, 1000)
                      from move in Gen.Choose(0, 1000)
                      select new Damage(list, keepsHashes, a, b, move);
        Prop.ForAll(damages.ToArbitrary(), check).Check(Properties.Times(400));
    }

    private sealed record Damage(List<int> Counts, bool KeepsHashes, int A, int B, int Move)
    {
        public SampleLog Log { get; } = SampleLog.Of(Counts, KeepsHashes);

        public override string ToString() => $"[{string.Join(',', Counts)}], hashes {KeepsHashes}, {A}, {B}, {Move}";
    }
}
