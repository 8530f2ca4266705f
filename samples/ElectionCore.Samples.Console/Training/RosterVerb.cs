using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training roster</c></summary>
internal static class RosterVerb
{
    public static Command Create()
    {
        var output = Values.Text("--out", "The file to write: a page to be printed (.html) or a workbook (.xlsx).", "FILE", required: true);
        var place = Values.Code<PlaceCode>("--place", "One station, or the place whose stations `training import-stations` took in. Default: all stations.");
        var on = Values.Day("--on", "The day of duty. Default: the next day on which anybody is posted, or the last there was.");
        var lead = Values.Code<RoleCode>("--lead", "The role that leads a station and is listed first. Default: the one that most stations have, and of several the one whose profile asks for the highest level.");
        var language = PageLanguage.Option();
        var command = new Command("roster", "Writes who is posted at which station on a day, with counts of women and men: names and fathers' names, and nothing else of them.") { output, place, on, lead, language };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var path = OutputPath.Require("--out", parsed.GetRequiredValue(output)!, data.Place.File);
            var day = parsed.GetValue(on) ?? await data.Capacity.DutyDayAsync(await Days.TodayAsync(data.Register, verb.Clock, cancellation), cancellation);
            var roster = await data.Capacity.StaffRosterAsync(day, parsed.GetValue(place), parsed.GetValue(lead), cancellation);
            if (parsed.GetValue(place) is { } wanted && roster.Stations.Length == 0)
            {
                throw new RuleViolationException(ConsoleDiagnostics.NotFound.At((SubjectRef)wanted, ("subject", $"anybody posted at {wanted}"), ("on", day)));
            }

            if (parsed.GetValue(lead) is { } leading && roster.Stations.All(s => s.Lines.All(l => l.Role != leading)))
            {
                throw new UsageException("--lead", $"Nobody on the roster is posted as {leading}.");
            }

            await SheetFile.WriteAsync(roster, path, PageLanguage.Of(verb, language), cancellation);
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteDay("on", day);
                    json.WriteNumber("stations", roster.Stations.Length);
                    json.WriteNumber("posted", roster.Posted.Total);
                    json.WriteNumber("women", roster.Posted.Women);
                    json.WriteNumber("sexNotKnown", roster.Posted.Unknown);
                    json.WriteNumber("reserve", roster.Reserve.Total);
                    json.WriteString("path", path);
                });
            }
            else
            {
                PlanText.Line(verb, $"{Days.Iso(day)}: {PlanText.Count(roster.Stations.Length, "station", "stations")}, {PlanText.Number(roster.Posted.Total)} posted ({Say(roster.Posted)}), {PlanText.Number(roster.Reserve.Total)} in reserve. Written to {path}");
            }

            return App.Done;
        }, token));
        return command;
    }

    private static string Say(StaffCounts counts) =>
        $"{PlanText.Number(counts.Women)} women, {PlanText.Number(counts.Men)} men, {PlanText.Number(counts.Another)} another, {PlanText.Number(counts.Unknown)} sex not known";
}
