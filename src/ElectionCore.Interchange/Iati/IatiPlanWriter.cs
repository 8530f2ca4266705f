using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Publishes a plan as a file of IATI 2.03 that passes the schema, the codelists and the rules.</summary>
/// <remarks>
/// <para>The plan is one activity. Each element with indicators is a result in it, with baselines, periods, targets and actuals; the
/// categories of a breakdown are dimensions, places are locations. Each activity of the plan is an activity of its own with dates,
/// budgets and transactions, joined to the plan as its child. The codes of the plan are added in a namespace of their own, which
/// the standard allows, so that <see cref="IatiPlanReader"/> finds them again.</para>
/// <para>Of measurements only those are published that were approved by the day that counts as today and that no other one approved by
/// then supersedes. A ratio is written as a percentage, exact
/// where that has at most six digits after the point. A milestone, reached or not, is written in words, as an answer is: its measure is
/// qualitative. That values are cumulative stands at the end of the indicator's description. Where no direction is recorded none is
/// written. Where several units report an indicator, the reporter is a dimension, for people; for programs that know this package each
/// actual says besides who gave it, when and for which place.</para>
/// <para>Records that are examples are left out, unless they are asked for; then titles and comments begin with "[Example]".</para>
/// <para>What IATI has no place for, such as numerators and denominators, weights, approvals and risks, is reported as not carried.
/// Recommendations are not part of a plan's content. What would break a rule is left out, with a warning: money in a currency that is
/// in no list, dates of what has not happened yet, budgets for more than a year, activities without a first day.</para>
/// </remarks>
public static class IatiPlanWriter
{
    /// <summary>Writes a plan. The same content gives the same bytes.</summary>
    /// <param name="content">The plan with all that belongs to it.</param>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="options">Who publishes it.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What is not carried, has another form or was left out.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The identifier in the options does not begin with that of the organisation.</exception>
    /// <exception cref="RuleViolationException">
    /// The plan has no first day (<c>INT0213</c>), or is an example (<c>INT0215</c>). Nothing is written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static Task<IReadOnlyList<Diagnostic>> WriteAsync(
        PlanContent content, Stream stream, IatiExportOptions options, CancellationToken cancellationToken = default)
    {
        Require(content, options);
        ArgumentNullException.ThrowIfNull(stream);
        return new PlanExport(content, options).WriteAsync(stream, cancellationToken);
    }

    /// <summary>Writes a plan to a file, which is replaced only when all is written.</summary>
    /// <param name="content">The plan with all that belongs to it.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">Who publishes it.</param>
    /// <param name="cancellationToken">Stops the writing; a file that was there stays as it was.</param>
    /// <returns>What is not carried, has another form or was left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="path"/> is null, empty or white space, or the identifier in the options does not begin with that of the organisation.
    /// </exception>
    /// <exception cref="RuleViolationException">
    /// The plan has no first day (<c>INT0213</c>), or is an example (<c>INT0215</c>). Nothing is written.
    /// </exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task<IReadOnlyList<Diagnostic>> WriteAsync(
        PlanContent content, string path, IatiExportOptions options, CancellationToken cancellationToken = default)
    {
        Require(content, options);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        IReadOnlyList<Diagnostic> findings = [];
        await AtomicFile.WriteAsync(
            path,
            async stream => findings = await new PlanExport(content, options).WriteAsync(stream, cancellationToken).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
        return findings;
    }

    private static void Require(PlanContent content, IatiExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Identifier is { } identifier && !identifier.StartsWith($"{options.ReportingOrganisation}-", StringComparison.Ordinal))
        {
            throw new ArgumentException("The identifier of the plan begins with that of the organisation and a hyphen.", nameof(options));
        }

        if (ExampleRecords.IsExample(content.Plan.Standing) && !options.IncludeExamples)
        {
            throw new RuleViolationException(InterchangeDiagnostics.IatiPlanExample.At(content.Plan.Subject, ("plan", content.Plan.Code)));
        }

        if (content.Plan.Period.From is null)
        {
            throw new RuleViolationException(InterchangeDiagnostics.IatiPlanUndated.At(content.Plan.Subject, ("plan", content.Plan.Code)));
        }
    }
}
