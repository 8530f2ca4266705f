using System.CommandLine;
using System.Globalization;
using ElectionCore.Interchange;
using ElectionCore.Organization;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The verbs about places.</summary>
internal static class PlaceCommands
{
    public static CommandGroup Group { get; } = new(
        "places",
        "Provinces, districts and other places of the country.",
        CreateImport, CreateShow);

    private static Command CreateImport()
    {
        var file = Values.Path("FILE", "places.csv, or administrative units with P-codes as OCHA publishes them.");
        var effective = Values.Day("--effective", "The first day of records that state none.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Report, and store nothing." };
        var lenient = new Option<bool>("--lenient") { Description = "Leave out faulty records only." };
        var rejects = Values.Text("--rejects", "Write refused records here, to be corrected and imported again.", "FILE");
        var commit = new CommitOptions();
        var command = new Command("import", "Takes in places.") { file, effective, dryRun, lenient, rejects };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, (verb, cancellation) =>
        {
            var source = parsed.GetRequiredValue(file);
            return ImportVerb.RunAsync(verb, source, new(commit.Details(parsed, $"Imported {Path.GetFileName(source)}"))
            {
                Format = ImportFormat.Places,
                Effective = parsed.GetValue(effective),
                DryRun = parsed.GetValue(dryRun),
                Lenient = parsed.GetValue(lenient),
                RejectsPath = parsed.GetValue(rejects),
            }, cancellation);
        }, token));
        return command;
    }

    private static Command CreateShow()
    {
        var code = new Argument<PlaceCode?>("CODE") { Description = "The place.", CustomParser = Values.Parse<PlaceCode>, Arity = ArgumentArity.ExactlyOne };
        var when = new AsKnown();
        var command = new Command("show", "Shows a place, what it is part of, what is part of it, and which units serve it.") { code };
        when.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var snapshot = await when.SnapshotAsync(verb, cancellation);
            var wanted = parsed.GetValue(code)!.Value;
            if (!snapshot.Places.TryGetValue(wanted, out var place))
            {
                throw new RuleViolationException(ConsoleDiagnostics.NotFound.At((SubjectRef)wanted, ("subject", $"place {wanted}"), ("on", snapshot.ValidOn)));
            }

            var above = snapshot.PlaceTree.Ancestors(wanted).ToList();
            var below = snapshot.PlaceTree.Children(wanted).ToList();
            var units = snapshot.Units.Values.Where(u => u.Place == wanted).OrderBy(u => u.Code).ToList();
            if (verb.IsJson)
            {
                WriteJson(verb, snapshot, place, above, below, units);
            }
            else
            {
                Write(verb, snapshot, place, above, below, units);
            }

            return App.Done;
        }, token));
        return command;
    }

    private static void Write(
        Verb verb, OrganizationSnapshot snapshot, Place place, List<PlaceCode> above, List<PlaceCode> below, List<OrganizationalUnit> units)
    {
        var output = verb.Output;
        var level = place.Level is { } known ? $", level {known.ToString(CultureInfo.InvariantCulture)}" : "";
        output.Line($"{place.Code}  {verb.Say(place.Name)}{level}");
        if (above.Count > 0)
        {
            output.Line($"Part of: {string.Join(" < ", above.Select(p => $"{p} {verb.Say(snapshot.Places[p].Name)}"))}");
        }

        if (place.Identifiers.Count > 0)
        {
            output.Line($"Codes: {place.Identifiers}");
        }

        output.Line($"Places in it: {below.Count.ToString(CultureInfo.InvariantCulture)}");
        below.ForEach(p => output.Line($"  {p}  {verb.Say(snapshot.Places[p].Name)}"));
        output.Line($"Units for it: {units.Count.ToString(CultureInfo.InvariantCulture)}");
        units.ForEach(u => output.Line($"  {u.Code}  {verb.Say(u.Name)}"));
    }

    private static void WriteJson(
        Verb verb, OrganizationSnapshot snapshot, Place place, List<PlaceCode> above, List<PlaceCode> below, List<OrganizationalUnit> units) => Output.Json(json =>
    {
        json.WriteString("code", place.Code.Value);
        json.WriteString("name", verb.Say(place.Name));
        if (place.Level is { } level)
        {
            json.WriteNumber("level", level);
        }

        WriteList("partOf", above.Select(p => (p.Value, verb.Say(snapshot.Places[p].Name))));
        WriteList("places", below.Select(p => (p.Value, verb.Say(snapshot.Places[p].Name))));
        WriteList("units", units.Select(u => (u.Code.Value, verb.Say(u.Name))));

        void WriteList(string name, IEnumerable<(string Code, string Name)> items)
        {
            json.WriteStartArray(name);
            foreach (var (code, text) in items)
            {
                json.WriteStartObject();
                json.WriteString("code", code);
                json.WriteString("name", text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    });
}
