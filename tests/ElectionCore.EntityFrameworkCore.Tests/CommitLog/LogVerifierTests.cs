namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>What the verifier says about each kind of damage.</summary>
public sealed class LogVerifierTests
{
    private readonly SampleLog _log = SampleLog.Of([2, 1, 0, 5, 3, 1, 2]);

    [Fact]
    public void A_sound_log_is_sound()
    {
        var result = _log.Verify([.. _log.Checkpoints]);

        result.Findings.ShouldBeEmpty();
        result.IsSound.ShouldBeTrue();
        (result.Commits, result.Entries, result.ErasedPayloads).ShouldBe((7, 14, 0));
        result.Checkpoint.ShouldBe(_log.Checkpoints[^1]);
    }

    [Fact]
    public void A_log_before_its_first_commit_is_sound()
    {
        var log = new SampleLog();
        var result = log.Verify(new LogCheckpoint(0, MerkleTree.Empty));

        result.IsSound.ShouldBeTrue();
        result.Checkpoint.ShouldBe(new LogCheckpoint(0, MerkleTree.Empty));
        log.Head = LogHead.Of(new());
        log.Verify().IsSound.ShouldBeTrue();
    }

    [Fact]
    public void An_erased_payload_is_counted_and_nothing_else()
    {
        Erase(0);
        Erase(5);
        var result = _log.Verify([.. _log.Checkpoints]);

        result.IsSound.ShouldBeTrue();
        result.ErasedPayloads.ShouldBe(2);
    }

    [Fact]
    public void An_edited_payload_names_its_entry()
    {
        var entry = _log.Entries[5];
        _log.Entries[5] = entry with { Payload = "{}"u8.ToArray() };

        var finding = _log.Verify([.. _log.Checkpoints]).Findings.ShouldHaveSingleItem();
        finding.ToString().ShouldBe(
            "STO0030 entries[2] commit:4: What entry 2 of commit 4 (post:P2) says of before and after is not what was recorded.");
    }

    [Fact]
    public void An_edited_header_names_its_commit_and_the_head_is_not_blamed()
    {
        _log.Commits[3] = _log.Commits[3] with { Author = "somebody" };

        var result = _log.Verify([.. _log.Checkpoints]);
        Codes(result).ShouldBe(["STO0023 commit:4"]);
        result.Checkpoint.ShouldNotBe(_log.Checkpoints[^1]);
    }

    [Fact]
    public void An_edited_hash_of_a_header_names_its_commit()
    {
        _log.Commits[3] = _log.Commits[3] with { Leaf = new byte[32] };

        var result = _log.Verify([.. _log.Checkpoints]);
        Codes(result).ShouldBe(["STO0023 commit:4"]);
        result.Checkpoint.ShouldBe(_log.Checkpoints[^1]);
    }

    [Fact]
    public void An_edited_subject_names_its_commit_and_with_stored_hashes_its_entry()
    {
        _log.Entries[5] = _log.Entries[5] with { Subject = "post:P9" };
        Codes(_log.Verify()).ShouldBe(["STO0031 commit:4"]);

        var withHashes = SampleLog.Of([2, 1, 0, 5], keepsHashes: true);
        withHashes.Entries[5] = withHashes.Entries[5] with { Subject = "post:P9" };
        Codes(withHashes.Verify()).ShouldBe(["STO0029 entries[2] commit:4", "STO0031 commit:4"]);
    }

    [Fact]
    public void A_deleted_commit_is_missed_and_so_are_its_entries()
    {
        _log.Commits.RemoveAt(3);

        Codes(_log.Verify([.. _log.Checkpoints])).ShouldBe(["STO0020 commit:4", "STO0027 entries[0] commit:4"]);
    }

    [Fact]
    public void A_commit_given_twice_is_told_once()
    {
        _log.Commits.Insert(3, _log.Commits[2]);

        Codes(_log.Verify()).ShouldBe(["STO0021 commit:3"]);
    }

    [Fact]
    public void Deleted_entries_are_missed()
    {
        _log.Entries.RemoveAt(5);
        Codes(_log.Verify()).ShouldBe(["STO0025 entries[3] commit:4"]);

        var log = SampleLog.Of([2, 1]);
        log.Entries.RemoveAt(1);
        Codes(log.Verify()).ShouldBe(["STO0024 commit:1"]);
    }

    [Fact]
    public void A_log_cut_at_its_end_differs_from_its_head()
    {
        _log.Commits.RemoveAt(6);
        _log.Entries.RemoveAll(e => e.Commit == 7);

        Codes(_log.Verify()).ShouldBe(["STO0033 log:head"]);
    }

    [Fact]
    public void A_log_cut_together_with_its_head_differs_from_a_checkpoint_only()
    {
        var cut = SampleLog.Of([2, 1, 0, 5, 3]);

        cut.Verify().IsSound.ShouldBeTrue();
        cut.Verify(_log.Checkpoints[4]).IsSound.ShouldBeTrue();
        Codes(cut.Verify(_log.Checkpoints[6])).ShouldBe([$"STO0036 checkpoint:{_log.Checkpoints[6]}"]);
    }

    [Fact]
    public void A_rewritten_log_differs_from_a_checkpoint_only()
    {
        var rewritten = SampleLog.Of([2, 1, 1, 5, 3, 1, 2]);

        rewritten.Verify().IsSound.ShouldBeTrue();
        rewritten.Verify(_log.Checkpoints[2]).IsSound.ShouldBeTrue();
        Codes(rewritten.Verify(_log.Checkpoints[5], _log.Checkpoints[2])).ShouldBe([$"STO0035 checkpoint:{_log.Checkpoints[5]}"]);
        Codes(rewritten.Verify(new LogCheckpoint(0, default))).ShouldBe([$"STO0035 checkpoint:{new LogCheckpoint(0, default)}"]);
    }

    [Fact]
    public void A_damaged_head_is_told()
    {
        var head = _log.Head!;
        Codes(With(null)).ShouldBe(["STO0032 log:head"]);
        Codes(With(head with { Root = new byte[32] })).ShouldBe(["STO0034 log:head"]);
        Codes(With(head with { Root = [] })).ShouldBe(["STO0032 log:head"]);
        Codes(With(head with { Frontier = new byte[96] })).ShouldBe(["STO0034 log:head"]);
        Codes(With(head with { Frontier = null })).ShouldBe(["STO0032 log:head"]);
        Codes(With(head with { Size = 11 })).ShouldBe(["STO0033 log:head"]);
        Codes(With(head with { Size = -1 })).ShouldBe(["STO0032 log:head", "STO0033 log:head"]);

        LogVerification With(LogHead? damaged)
        {
            _log.Head = damaged;
            return _log.Verify();
        }
    }

    [Fact]
    public void Rows_that_cannot_be_are_told_with_their_fault()
    {
        _log.Commits[1] = _log.Commits[1] with { Reason = "\uD800" };
        _log.Commits[2] = _log.Commits[2] with { Leaf = null };
        _log.Entries[3] = _log.Entries[3] with { Salt = null };
        _log.Entries[4] = _log.Entries[4] with { Commitment = null };

        _log.Verify([.. _log.Checkpoints]).Findings.Select(f => f.ToString()).ShouldBe(
        [
            "STO0022 commit:2: The row of commit 2 is damaged: a text has half of a surrogate pair.",
            "STO0022 commit:3: The row of commit 3 is damaged: its hash does not have 32 bytes.",
            "STO0028 entries[0] commit:4: The row of entry 0 of commit 4 is damaged: it has a payload without a salt.",
            "STO0028 entries[1] commit:4: The row of entry 1 of commit 4 is damaged: its commitment does not have 32 bytes.",
        ]);
    }

    [Fact]
    public void A_hundred_findings_are_listed_and_the_others_counted()
    {
        var log = SampleLog.Of([150, 3]);
        log.Entries.ForEach(e => e.Payload!.AsSpan().Clear());

        var result = log.Verify();
        result.Findings.Count.ShouldBe(101);
        result.Findings[^1].ToString().ShouldBe("STO0039 log:head: 53 further findings are not listed.");
        result.IsSound.ShouldBeFalse();
    }

    private void Erase(int index) => _log.Entries[index] = _log.Entries[index] with { Salt = null, Payload = null };

    private static IEnumerable<string> Codes(LogVerification result) => result.Findings.Select(f => $"{f.Code} {f.Place}");
}
