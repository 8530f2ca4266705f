using System.Text.Json;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;
using Spectre.Console;

namespace ElectionCore.Samples;

/// <summary>The board that is looked at in the last days before an election: a line for each district.</summary>
internal sealed class CoverageBoard(TrainingCoverage coverage, DateOnly asOf, RoleCode? leading)
{
    public void Write(Verb verb)
    {
        PlanText.Narrow(verb.Output);
        var left = coverage.DutyDay.DayNumber - asOf.DayNumber;
        PlanText.Line(verb, left switch
        {
            > 0 => $"{PlanText.Count(left, "day", "days")} to the day of duty, {Days.Iso(coverage.DutyDay)}; trained by {Days.Iso(asOf)}.",
            0 => $"The day of duty, {Days.Iso(coverage.DutyDay)}.",
            _ => $"The day of duty was {Days.Iso(coverage.DutyDay)}; trained by {Days.Iso(asOf)}.",
        });
        IReadOnlyList<BoardRow> rows = [.. coverage.Board(), coverage.BoardTotal()];
        verb.Output.Write(People(rows));
        verb.Output.Write(Stations(rows));
        var whole = coverage.Whole;
        if (coverage.PostedElsewhere > 0)
        {
            PlanText.Line(verb, $"{PlanText.Number(coverage.PostedElsewhere)} of all are posted to stations whose posts are not on record; they stand in the last line only.");
        }

        if (coverage.ReserveElsewhere > 0)
        {
            PlanText.Line(verb, $"{PlanText.Number(coverage.ReserveElsewhere)} in reserve are kept for places without stations on record; they stand in the last line only.");
        }

        CoverageRows.WriteTwice(verb, coverage);
        Output.FirstFindings(coverage.Surpluses);
        PlanText.Line(verb, $"Posts: {Known(whole.Required)}, vacant {Known(whole.Vacant)}, filled by trained people {Known(whole.FilledByTrained)}. More people than posts of a role at a station fill no others.");
        PlanText.Line(verb, $"Posts filled by trained people: {CoverageRows.Share(whole.TrainedOfRequired)}. Women of the trained: {CoverageRows.Share(whole.WomenOfTrained)}.");
        PlanText.Line(verb, leading is null ? "Next: --lead ROLE for the stations led by somebody untrained; --by role, --by sex, --by group" : "Next: --by role, --by sex, --by group");
    }

    private static Table People(IReadOnlyList<BoardRow> rows)
    {
        // Where the sex of all is known there is no column for the others.
        var hasOthers = rows.Any(r => Others(r.Counts) > 0);
        var table = PlanText.Table(["District", "Stations", "Posts", "Posted", "Trained women", "Trained men", .. hasOthers ? ["Sex not known"] : Array.Empty<string>(), "Untrained", "Not known", "Reserve trained"]);
        foreach (var row in rows)
        {
            var counts = row.Counts;
            table.Row(
            [
                Place(row), PlanText.Number(row.Stations), Known(counts.Required), PlanText.Number(counts.Appointed), PlanText.Number(counts.TrainedWomen),
                PlanText.Number(counts.TrainedMen), .. hasOthers ? [PlanText.Number(Others(counts))] : Array.Empty<string>(), CoverageRows.Untrained(counts),
                PlanText.Number(counts.NotKnown), $"{PlanText.Number(counts.ReserveTrained)} of {PlanText.Number(counts.Reserve)}",
            ]);
        }

        table.AlignRight(1);
        return table;
    }

    private Table Stations(IReadOnlyList<BoardRow> rows)
    {
        var table = PlanText.Table("District", "Led by somebody untrained", "Lead not known", "Stations for women", "lacking women", "women not known", "Last return");
        foreach (var row in rows)
        {
            table.Row(
                Place(row), Led(row.StationsLedUntrained), Led(row.StationsLeadUnknown), PlanText.Number(row.WomensStations),
                PlanText.Number(row.WomensStationsLackingWomen), PlanText.Number(row.WomensStationsNotKnown), row.LastReturn is { } day ? Days.Iso(day) : "none");
        }

        table.AlignRight(1);
        return table;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteDay("asOf", asOf);
        json.WriteDay("dutyOn", coverage.DutyDay);
        json.WriteString("leadingRole", leading?.Value);
        json.WriteAll("districts", coverage.Board(), row => Write(json, row));
        json.WriteNumber("postedElsewhere", coverage.PostedElsewhere);
        json.WriteNumber("reserveElsewhere", coverage.ReserveElsewhere);
        json.WriteNumber("postedTwice", coverage.PostedTwice);
        json.WriteNumber("reserveTwice", coverage.ReserveTwice);
        json.WritePropertyName("whole");
        Write(json, coverage.BoardTotal());
        json.WriteFindings(coverage.Surpluses);
    }

    private void Write(Utf8JsonWriter json, BoardRow row)
    {
        json.WriteStartObject();
        json.WriteString("district", row.Place?.Value);
        json.WriteNumber("stations", row.Stations);
        json.WritePropertyName("counts");
        CoverageRows.Write(json, row.Counts);
        json.WriteNumberOrNull("stationsLedUntrained", leading is null ? null : row.StationsLedUntrained);
        json.WriteNumberOrNull("stationsLeadUnknown", leading is null ? null : row.StationsLeadUnknown);
        json.WriteNumber("womensStations", row.WomensStations);
        json.WriteNumber("womensStationsLackingWomen", row.WomensStationsLackingWomen);
        json.WriteNumber("womensStationsNotKnown", row.WomensStationsNotKnown);
        json.WriteDay("lastReturn", row.LastReturn);
        json.WriteEndObject();
    }

    private static string Place(BoardRow row) => row.Place?.Value ?? "all";

    private static long Others(CoverageCounts counts) => counts.TrainedUnknown + counts.TrainedOthers;

    private string Led(int stations) => leading is null ? "not asked" : PlanText.Number(stations);

    private static string Known(long? number) => number is { } known ? PlanText.Number(known) : "unknown";
}
