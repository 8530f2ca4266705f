namespace ElectionCore.EntityFrameworkCore;

/// <summary>The diagnostics of databases. Codes begin with <c>STO</c>; those of the commit log are from <c>STO0020</c> on.</summary>
public static class StorageDiagnostics
{
    /// <summary>A host's context has no tables of ElectionCore.</summary>
    public static readonly DiagnosticDescriptor ModelMissing = new(
        "STO0001", DiagnosticSeverity.Error, "{context} has no tables of ElectionCore.",
        "Call modelBuilder.ApplyElectionCore() in OnModelCreating, and add a migration.");

    /// <summary>A host's context was set up without the guards and conventions.</summary>
    public static readonly DiagnosticDescriptor OptionsMissing = new(
        "STO0002", DiagnosticSeverity.Error, "{context} was set up without ElectionCore.",
        "Call options.UseElectionCore() where the context's database is chosen.");

    /// <summary>Something would change what the log covers without the log.</summary>
    public static readonly DiagnosticDescriptor PastTheLog = new(
        "STO0003", DiagnosticSeverity.Error, "{means} may not change {entity}: the change would be in no commit of the log.",
        "Stage the change in a repository or fact store and store it with IUnitOfWork.CommitAsync. Nothing was stored.");

    /// <summary>There is no database where one was expected.</summary>
    public static readonly DiagnosticDescriptor DatabaseMissing = new(
        "STO0004", DiagnosticSeverity.Error, "There is no database at {database}.",
        "Make it with MigrateAsync, or correct the address.");

    /// <summary>The database was made by an older version.</summary>
    public static readonly DiagnosticDescriptor DatabaseOlder = new(
        "STO0005", DiagnosticSeverity.Error, "The database {database} was made by an older version: {count} upgrades are to be made, the first is {migration}.",
        "Make a copy of it, then upgrade it with MigrateAsync. Data are kept.");

    /// <summary>The database was made by a newer version.</summary>
    public static readonly DiagnosticDescriptor DatabaseNewer = new(
        "STO0006", DiagnosticSeverity.Error, "The database {database} was made by a newer version: this one does not know {migration}.",
        "Use that version or a later one. The database was not changed.");

    /// <summary>The file or schema belongs to something else.</summary>
    public static readonly DiagnosticDescriptor DatabaseForeign = new(
        "STO0007", DiagnosticSeverity.Error, "{database} is not a database of ElectionCore: {reason}.",
        "Choose another place. Nothing was changed there.");

    /// <summary>The database is damaged.</summary>
    public static readonly DiagnosticDescriptor DatabaseCorrupt = new(
        "STO0008", DiagnosticSeverity.Error, "The database {database} is damaged: {reason}.",
        "It is not repaired, so that nothing more is lost. Restore it from a backup and verify that.");

    /// <summary>Another process holds the database for too long.</summary>
    public static readonly DiagnosticDescriptor DatabaseBusy = new(
        "STO0009", DiagnosticSeverity.Error, "The database {database} is held by another process.",
        "Nothing was stored. Repeat the call when the other one is done.");

    /// <summary>The database cannot be reached or opened.</summary>
    public static readonly DiagnosticDescriptor DatabaseUnavailable = new(
        "STO0010", DiagnosticSeverity.Error, "The database {database} cannot be opened: {reason}.",
        "Check the address, that the server runs and that this account may use it.");

    /// <summary>A text cannot be stored.</summary>
    public static readonly DiagnosticDescriptor TextUnstorable = new(
        "STO0011", DiagnosticSeverity.Error, "A text of {subject} cannot be stored: it has {fault}.",
        "Correct the text at its source. Nothing of this unit of work was stored.");

    /// <summary>A row of a fact cannot be read.</summary>
    public static readonly DiagnosticDescriptor RowUnreadable = new(
        "STO0012", DiagnosticSeverity.Error, "Row {row} of {table} is damaged: {fault}.",
        "What the row holds could never have been stored by this product. Restore it from a backup.");

    /// <summary>A row says something else than the log.</summary>
    public static readonly DiagnosticDescriptor RowDiffers = new(
        "STO0013", DiagnosticSeverity.Error, "Row {row} of {table} ({subject}) is not what the log recorded: {fault}.",
        "The row was changed, added or deleted past the log. The log shows what it was.");

    /// <summary>An aggregate of a host cannot be held by the log.</summary>
    public static readonly DiagnosticDescriptor AggregateShape = new(
        "STO0014", DiagnosticSeverity.Error, "{entity} cannot be an aggregate of the store: {fault}.",
        "An aggregate has a key of one property that the host gives, columns only, and a kind of its own.");

    /// <summary>The tables are not there.</summary>
    public static readonly DiagnosticDescriptor TablesMissing = new(
        "STO0015", DiagnosticSeverity.Error, "{database} lacks a table of ElectionCore.",
        "Add a migration to the host's context after ApplyElectionCore(), and run the host's migrations.");

    /// <summary>Commits are missing from the log.</summary>
    public static readonly DiagnosticDescriptor CommitsMissing = new(
        "STO0020", DiagnosticSeverity.Error, "Commit {commit} was expected, but the next one is {found}.",
        "The commits in between were deleted, or the numbers were changed. The root of the log cannot be computed beyond this point, so the checks of the head and of later checkpoints are left out.");

    /// <summary>A commit is there twice or out of its order.</summary>
    public static readonly DiagnosticDescriptor CommitOutOfOrder = new(
        "STO0021", DiagnosticSeverity.Error, "Commit {commit} comes after commit {previous}.",
        "A number was given twice or changed. Numbers begin with 1 and have no gaps. The row is not counted.");

    /// <summary>A row of a commit cannot be a header.</summary>
    public static readonly DiagnosticDescriptor CommitUnreadable = new(
        "STO0022", DiagnosticSeverity.Error, "The row of commit {commit} is damaged: {fault}.",
        "What the row holds could never have been stored by this product. Restore it from a backup.");

    /// <summary>A header does not have the hash that was stored with it.</summary>
    public static readonly DiagnosticDescriptor CommitEdited = new(
        "STO0023", DiagnosticSeverity.Error, "Commit {commit} does not say what was recorded: its hash is {found}, stored is {expected}.",
        "Its author, time, reason, instrument, identity, number of entries or root of entries was changed afterwards, or its stored hash was.");

    /// <summary>A commit does not have the entries it should have.</summary>
    public static readonly DiagnosticDescriptor EntryCountDiffers = new(
        "STO0024", DiagnosticSeverity.Error, "Commit {commit} has {found} entries; recorded were {expected}.",
        "Entries were deleted or added, or the recorded number was changed.");

    /// <summary>Entries are missing within a commit.</summary>
    public static readonly DiagnosticDescriptor EntriesMissing = new(
        "STO0025", DiagnosticSeverity.Error, "Of commit {commit}, entry {entry} was expected, but the next one is {found}.",
        "The entries in between were deleted, or their numbers were changed. Entries are counted from 0.");

    /// <summary>An entry is there twice or out of its order.</summary>
    public static readonly DiagnosticDescriptor EntryOutOfOrder = new(
        "STO0026", DiagnosticSeverity.Error, "Of commit {commit}, entry {entry} is there twice or out of its order.",
        "It was added or its number was changed. Entries are counted from 0.");

    /// <summary>An entry belongs to no commit.</summary>
    public static readonly DiagnosticDescriptor EntryWithoutCommit = new(
        "STO0027", DiagnosticSeverity.Error, "Entry {entry} belongs to commit {commit}, which is not there.",
        "The commit was deleted, or the entry was added or moved.");

    /// <summary>A row of an entry cannot be an entry.</summary>
    public static readonly DiagnosticDescriptor EntryUnreadable = new(
        "STO0028", DiagnosticSeverity.Error, "The row of entry {entry} of commit {commit} is damaged: {fault}.",
        "What the row holds could never have been stored by this product. Restore it from a backup.");

    /// <summary>An entry does not have the hash that was stored with it.</summary>
    public static readonly DiagnosticDescriptor EntryEdited = new(
        "STO0029", DiagnosticSeverity.Error, "Entry {entry} of commit {commit} ({subject}) does not say what was recorded: its hash is {found}, stored is {expected}.",
        "Its number, kind, subject or commitment was changed afterwards, or its stored hash was.");

    /// <summary>What an entry says of before and after is not what it was committed to.</summary>
    public static readonly DiagnosticDescriptor PayloadEdited = new(
        "STO0030", DiagnosticSeverity.Error, "What entry {entry} of commit {commit} ({subject}) says of before and after is not what was recorded.",
        "The payload, its salt or the commitment was changed afterwards. A payload may be erased as a whole, but not changed.");

    /// <summary>The entries of a commit do not have the root that its header names.</summary>
    public static readonly DiagnosticDescriptor EntriesDiffer = new(
        "STO0031", DiagnosticSeverity.Error, "The entries of commit {commit} are not those that were recorded: their root is {found}, recorded is {expected}.",
        "An entry was changed, moved, added or deleted afterwards, or the recorded root was changed.");

    /// <summary>The head of the log is missing or cannot be one.</summary>
    public static readonly DiagnosticDescriptor HeadUnreadable = new(
        "STO0032", DiagnosticSeverity.Error, "The head of the log is damaged: {fault}.",
        "Nothing can be added to the log until it is restored from a backup.");

    /// <summary>The head of the log counts other commits than there are.</summary>
    public static readonly DiagnosticDescriptor HeadSizeDiffers = new(
        "STO0033", DiagnosticSeverity.Error, "The log has {found} commits; its head counts {expected}.",
        "Commits were deleted from the end or added past the product, or the head was changed.");

    /// <summary>The head of the log has another root than the commits.</summary>
    public static readonly DiagnosticDescriptor HeadDiffers = new(
        "STO0034", DiagnosticSeverity.Error, "The {part} in the head of the log is not that of its {commits} commits.",
        "The head was changed, or commits were changed together with their hashes. Compare with a checkpoint kept outside.");

    /// <summary>The log does not begin as it did when a checkpoint was taken.</summary>
    public static readonly DiagnosticDescriptor CheckpointDiffers = new(
        "STO0035", DiagnosticSeverity.Error, "The first {size} commits are not those of the checkpoint: their root is {found}, the checkpoint's is {expected}.",
        "One of them was changed after the checkpoint was taken, or the checkpoint is of another log.");

    /// <summary>The log is shorter than it was when a checkpoint was taken.</summary>
    public static readonly DiagnosticDescriptor ShorterThanCheckpoint = new(
        "STO0036", DiagnosticSeverity.Error, "The log has {found} commits; when the checkpoint was taken it had {size}.",
        "Commits were deleted from the end, an older backup was restored, or the checkpoint is of another log.");

    /// <summary>A payload belongs to no entry.</summary>
    public static readonly DiagnosticDescriptor PayloadWithoutEntry = new(
        "STO0037", DiagnosticSeverity.Error, "A payload of commit {commit} belongs to no entry.",
        "The entry was deleted, or the payload was added past the log.");

    /// <summary>A verification found more than it tells.</summary>
    public static readonly DiagnosticDescriptor MoreFindings = new(
        "STO0039", DiagnosticSeverity.Information, "{count} further findings are not listed.",
        "Put the first ones right and verify again.");
}
