using System.Collections.Frozen;
using System.Text.Json;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Reads a document with a whole history. Any fault refuses it as a whole.</summary>
internal static class LedgerDocument
{
    private static readonly FrozenSet<string> NoOthers = FrozenSet<string>.Empty;

    public static LedgerReading Read(JsonText text, JsonOutline outline, int commitsAt, CancellationToken cancellationToken)
    {
        var findings = new List<Diagnostic>();
        var commits = new List<Commit>();
        Each(text, DocumentFormat.CommitsProperty, commitsAt, LedgerFields.OfCommit, findings, row =>
        {
            if (ReadCommit(row) is { } commit)
            {
                commits.Add(commit);
            }
        });

        var facts = new FactCollector();
        foreach (var (table, start) in outline.Arrays)
        {
            Each(text, table.Name, start, [.. table.All, .. LedgerFields.OfRow], findings, row =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                table.ReadFact(row, facts);
            });
        }

        if (findings.Exists(d => d.Severity == DiagnosticSeverity.Error))
        {
            return new(ledger: null, findings);
        }

        var ledger = new OrganizationLedger(commits, facts.ToFacts());
        var broken = ledger.Check();
        findings.AddRange(broken.Select(d => new Diagnostic(d.Descriptor, d.Severity, d.Place with { File = text.File }, d.Arguments)));
        return new(broken.Count == 0 ? ledger : null, findings);
    }

    private static void Each(
        JsonText text, string name, int start, IReadOnlyList<Field> fields, List<Diagnostic> findings, Action<RowReader> read)
    {
        var known = fields.ToFrozenDictionary(f => f.JsonName, StringComparer.Ordinal);
        JsonArrayReader.Read(text, name, start, (row, node) =>
        {
            if (node.Kind != JsonTokenType.StartObject)
            {
                findings.Add(InterchangeDiagnostics.OtherValue.At(
                    row.Place, ("field", name), ("actual", node.Description), ("expected", "an object")));
                return;
            }

            row.FindStrangers(known, NoOthers, findings);
            read(new(row, findings));
            row.Release();
        });
    }

    private static Commit? ReadCommit(RowReader row)
    {
        var (number, at) = (row.Required(LedgerFields.Number), row.Required(LedgerFields.RecordedAt));
        var (author, reason) = (row.Required(LedgerFields.Author), row.Required(LedgerFields.Reason));
        var instrument = row.Instrument(LedgerFields.Instrument);
        return row.Make(() => new Commit(number, at, new(author, reason, instrument)));
    }
}
