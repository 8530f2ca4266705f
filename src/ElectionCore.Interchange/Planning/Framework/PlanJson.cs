using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads and writes a plan with all that belongs to it as one JSON document.</summary>
/// <remarks>
/// <para>The document is an object that begins <c>"format": "electioncore-plan", "version": 1</c>. Its <c>plan</c> is an object;
/// <c>elements</c>, <c>indicators</c>, <c>measurements</c>, <c>activities</c>, <c>expenditures</c>, <c>risks</c> and
/// <c>approvalChains</c> are arrays of objects, each of which can be missing. The names within them are those of the types of
/// ElectionCore.Planning. A record names its <c>plan</c> only where it is another than that of the document.</para>
/// <para>A text in several languages is an object of texts by language tag; a plain text is English. Days are written
/// <c>2024-01-31</c>. A time has a <c>firstDay</c> and a <c>lastDay</c>, and both belong to it; either can also be a year or a
/// month, or <c>unknown</c>, and without one the time is open there. A value is a number, a ratio of two counts such as
/// <c>"3/4"</c>, <c>"reached"</c>, <c>"reached:2024-01-31"</c> or <c>"not-reached"</c>, or an answer such as
/// <c>"answer:yes, in part"</c>. The cell of a breakdown is an array such as <c>["sex=women"]</c>. Enumerations are their names in
/// lower case, with hyphens. Money is an <c>amount</c> and a <c>currency</c>.</para>
/// <para>Reading is made for files of any origin: nothing throws for bad data, and all faults are told at once with their line
/// and path. Files of more than 256 MiB or 33,554,432 lines are refused, and the checking ends after 1,000 faults. Whether the records fit together, such as
/// an indicator and the element it names, is not checked here.</para>
/// </remarks>
public static class PlanJson
{
    private const string Format = "electioncore-plan";

    private static readonly string[] Known = Names(new(default));

    /// <summary>Reads a document.</summary>
    /// <param name="stream">The document. It is read to its end and not closed.</param>
    /// <param name="name">The name for messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The plan, or what is wrong with the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public static async Task<PlanReading> ReadAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var findings = new List<Diagnostic>();
        var document = await PlanningDocument.OpenAsync(stream, name, Format, Known, findings, cancellationToken).ConfigureAwait(false);
        if (document is null)
        {
            return new(content: null, [], findings);
        }

        // Without its plan the faults of the other records are told all the same.
        var plan = document.Single(PlanTables.Plan);
        var tables = new PlanTables(plan?.Code ?? new("unknown"));
        var elements = document.All(tables.Elements, cancellationToken);
        var indicators = document.All(tables.Indicators, cancellationToken);
        var measurements = document.All(tables.Measurements, cancellationToken);
        var activities = document.All(tables.Activities, cancellationToken);
        var expenditures = document.All(tables.Expenditures, cancellationToken);
        var risks = document.All(tables.Risks, cancellationToken);
        var chains = document.All(PlanTables.Chains, cancellationToken);
        ValueKinds.Check(name, indicators, measurements, findings);
        return plan is null || document.HasErrors
            ? new(content: null, [], findings)
            : new(
                new()
                {
                    Plan = plan,
                    Elements = [.. elements],
                    Indicators = [.. indicators],
                    Measurements = [.. measurements],
                    Activities = [.. activities],
                    Expenditures = [.. expenditures],
                    Risks = [.. risks],
                },
                chains,
                findings);
    }

    /// <summary>Writes a document. The same content gives the same bytes.</summary>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="content">The plan with all that belongs to it.</param>
    /// <param name="approvalChains">The chains through which its reports are approved; null for none.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="content"/> is null.</exception>
    /// <exception cref="RuleViolationException">It would be longer than is read (<c>INT0312</c>). Nothing is written.</exception>
    public static async Task WriteAsync(
        Stream stream, PlanContent content, IReadOnlyCollection<ApprovalChain>? approvalChains = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(content);
        var tables = new PlanTables(content.Plan.Code);
        var writer = new PlanningDocumentWriter(stream, Format);
        await using var closing = writer.ConfigureAwait(false);
        writer.Single(PlanTables.Plan, content.Plan);
        await writer.AllAsync(tables.Elements, content.Elements, cancellationToken).ConfigureAwait(false);
        await writer.AllAsync(tables.Indicators, content.Indicators, cancellationToken).ConfigureAwait(false);
        await writer.AllAsync(tables.Measurements, content.Measurements, cancellationToken).ConfigureAwait(false);
        await writer.AllAsync(tables.Activities, content.Activities, cancellationToken).ConfigureAwait(false);
        await writer.AllAsync(tables.Expenditures, content.Expenditures, cancellationToken).ConfigureAwait(false);
        await writer.AllAsync(tables.Risks, content.Risks, cancellationToken).ConfigureAwait(false);
        await writer.AllAsync(PlanTables.Chains, approvalChains ?? [], cancellationToken).ConfigureAwait(false);
        await writer.FinishAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string[] Names(PlanTables tables) =>
    [
        PlanTables.Plan.Name, tables.Elements.Name, tables.Indicators.Name, tables.Measurements.Name, tables.Activities.Name,
        tables.Expenditures.Name, tables.Risks.Name, PlanTables.Chains.Name,
    ];
}
