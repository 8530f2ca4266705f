using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The export of one plan.</summary>
internal sealed class PlanExport
{
    private readonly ExportFindings _findings = new();
    private readonly PlanContent _content;
    private readonly IatiExportOptions _options;

    public PlanExport(PlanContent content, IatiExportOptions options) =>
        (_content, _options) = (options.IncludeExamples ? content : ExampleRecords.LeaveOut(content, _findings), options);

    private Plan Plan => _content.Plan;

    public async Task<IReadOnlyList<Diagnostic>> WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var output = new IatiOutput(_options.Language, () => _findings.OtherForm("texts with characters that XML cannot hold"));
        var identifier = _options.Identifier ?? IatiIdentifier.Of(_options.ReportingOrganisation, Plan.Code.Value);
        var head = new ActivityHead(output, _options, _findings);
        output.Root(_options.GeneratedAt);

        var activities = _content.Activities.Where(a => ActivityExport.CanBeWritten(a, _options, _findings)).ToList();
        await WritePlanAsync(output, head, stream, identifier, activities, cancellationToken).ConfigureAwait(false);
        await WriteActivitiesAsync(output, head, stream, identifier, activities, cancellationToken).ConfigureAwait(false);
        _findings.NotCarried("risks", _content.Risks.Length);

        output.End();
        await output.FlushAsync(stream, isLast: true, cancellationToken).ConfigureAwait(false);
        return _findings.Conclude();
    }

    private async Task WritePlanAsync(
        IatiOutput output, ActivityHead head, Stream stream, string identifier, List<PlanActivity> activities, CancellationToken cancellationToken)
    {
        var values = new ValueExport(output, _findings);
        var results = new ResultExport(_content, output, values, _options.AsOf, _findings);
        PlanLosses.Count(Plan, _findings);
        head.Start(identifier, 1, Plan.Code.Value, plan: null, Plan.Standing);
        head.WriteNames(ExampleMark.Put(Plan.Name, Plan.Standing));
        WriteStatements(output);
        head.WriteParticipants(Plan.Participants);
        head.WriteStatus(Plan.Period);
        head.WriteDates(Plan.Period, actual: null);
        head.WritePlaces(results.Places());
        foreach (var activity in activities)
        {
            output.Element("related-activity", ("ref", IatiIdentifier.Of(identifier, activity.Code.Value)), ("type", "2"));
            await output.FlushAsync(stream, isLast: false, cancellationToken).ConfigureAwait(false);
        }

        foreach (var element in _content.Elements)
        {
            await results.WriteAsync(element, stream, cancellationToken).ConfigureAwait(false);
        }

        results.CountRest();
        output.End();
    }

    private void WriteStatements(IatiOutput output)
    {
        Write("1", IatiExtension.Vision, Plan.Vision);
        Write("2", IatiExtension.Mission, Plan.Mission);
        foreach (var principle in Plan.Principles)
        {
            Write("4", IatiExtension.Principle, principle);
        }

        void Write(string type, string part, LocalizedText? text)
        {
            if (text is not null)
            {
                output.Start("description");
                output.Attribute("type", type);
                output.Extension(IatiExtension.Part, part);
                output.Narratives(text);
                output.End();
            }
        }
    }

    private async Task WriteActivitiesAsync(
        IatiOutput output, ActivityHead head, Stream stream, string identifier, List<PlanActivity> activities, CancellationToken cancellationToken)
    {
        var export = new ActivityExport(output, head, _options, _findings);
        var written = activities.Select(a => a.Code).ToHashSet();
        var expenditures = _content.Expenditures.ToLookup(e => e.Activity);
        foreach (var activity in activities)
        {
            PlanLosses.Count(activity, _findings);
            export.Write(activity, Plan.Code, identifier, expenditures[activity.Code]);
            await output.FlushAsync(stream, isLast: false, cancellationToken).ConfigureAwait(false);
        }

        foreach (var expenditure in _content.Expenditures.Where(e => !written.Contains(e.Activity)))
        {
            _findings.LeftOut(expenditure.Subject, $"The expenditure {expenditure.Code}", $"its activity {expenditure.Activity} is not written");
        }
    }
}
