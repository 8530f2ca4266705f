using System.Globalization;
using ElectionCore.Organization;
using ElectionCore.Samples.CommandLine;
using Spectre.Console;

namespace ElectionCore.Samples;

/// <summary>Without a verb: the state of the institution, section by section.</summary>
internal static class StatusVerb
{
    public static async Task<int> RunAsync(Verb verb, CancellationToken cancellationToken)
    {
        var data = await verb.OpenAsync(cancellationToken);
        var today = await Days.TodayAsync(data.Register, verb.Clock, cancellationToken);
        var status = await data.Status.ReadAsync(today, cancellationToken);
        if (verb.IsJson)
        {
            WriteJson(status, verb);
        }
        else
        {
            Write(status, verb, data.Place.Name);
        }

        return App.Done;
    }

    private static void Write(InstitutionStatus status, Verb verb, string place)
    {
        var output = verb.Output;
        output.Line();
        output.Marked($"[bold]{Markup.Escape(verb.Say(status.Institution?.Name) is { Length: > 0 } name ? name : "An institution without a name")}[/]");
        if (status.Institution is { } institution)
        {
            var parts = new[]
            {
                institution.Country,
                institution.Model == InstitutionModel.Unknown ? null : $"{Words.Of(institution.Model)} model",
                $"as of {Days.Iso(status.AsOf)} ({institution.TimeZone})",
            };
            output.Line(string.Join(", ", parts.Where(p => p is not null)));
            if (institution.Note is { } note)
            {
                output.Marked($"[yellow]{Markup.Escape(verb.Say(note))}[/]");
            }
        }

        foreach (var section in status.Sections)
        {
            output.Line();
            output.Marked($"[bold]{Markup.Escape(section.Title)}[/]");
            output.Line(new string('-', section.Title.Length));
            if (section.Figures.Count == 0)
            {
                output.Line("Nothing is on record.");
            }

            var table = new Table { Border = TableBorder.None, ShowHeaders = false };
            table.AddColumns("figure", "value", "of", "share", "how");
            foreach (var figure in section.Figures)
            {
                var indent = figure.Label.StartsWith("of them", StringComparison.Ordinal) ? "  " : "";
                table.AddRow(
                    Markup.Escape(indent + figure.Label),
                    figure.Value?.ToString(CultureInfo.InvariantCulture) ?? "unknown",
                    figure.Of is { } of ? $"of {of.ToString(CultureInfo.InvariantCulture)}" : "",
                    figure.IsShare ? Markup.Escape(Share(figure)) : "",
                    Markup.Escape(figure.Method ?? ""));
            }

            table.Columns[1].Alignment = Justify.Right;
            output.Write(table);
            WriteFindings(section, output);
        }

        output.Line();
        output.Line($"Data: {place}");
        output.Line("Next: electioncore org show --unit CODE, org vacancies, plan progress, recommendations show, inclusion --help, org chart --format svg --out chart.svg, log show, --help");
    }

    // One step of the bar is five per cent. What is below zero has none, and says so by its sign.
    private static string Share(StatusFigure figure)
    {
        if (figure.Share is not { IsDefined: true } share)
        {
            return "unknown";
        }

        var steps = (int)Math.Clamp(share.ToDecimal(2, MidpointRounding.ToZero)!.Value * 20, 0, 20);
        var percent = share.ToPercentString(2, MidpointRounding.AwayFromZero)!;
        return $"{percent,8} {new string('#', steps)}{new string('.', 20 - steps)}";
    }

    private static void WriteFindings(StatusSection section, Output output)
    {
        var findings = section.Findings;
        output.Line();
        if (findings.Count == 0)
        {
            output.Line("Findings: none");
            return;
        }

        var counts = findings.CountBy(f => f.Severity).OrderByDescending(c => c.Key)
            .Select(c => Plural.Of(c.Value, c.Key));
        output.Line($"Findings: {string.Join(", ", counts)}");
        foreach (var finding in findings.Take(20))
        {
            var colour = finding.Severity switch
            {
                DiagnosticSeverity.Error => "red",
                DiagnosticSeverity.Warning => "yellow",
                _ => "grey",
            };
            output.Marked($"  [{colour}]{finding.Code}[/] {Markup.Escape(DiagnosticText.English.Format(finding, CultureInfo.InvariantCulture))}");
        }

        if (findings.Count > 20)
        {
            output.Line($"  and {(findings.Count - 20).ToString(CultureInfo.InvariantCulture)} more: electioncore {GroupOf(section.Key)} check");
        }
    }

    private static string GroupOf(string section) => section switch
    {
        "planning" => "plan",
        "capacity" => "training",
        _ => "org",
    };

    private static void WriteJson(InstitutionStatus status, Verb verb) => Output.Json(json =>
    {
        json.WriteDay("asOf", status.AsOf);
        json.WriteString("institution", verb.Say(status.Institution?.Name));
        json.WriteString("note", verb.Say(status.Institution?.Note));
        json.WriteStartArray("sections");
        foreach (var section in status.Sections)
        {
            json.WriteStartObject();
            json.WriteString("key", section.Key);
            json.WriteStartArray("figures");
            foreach (var figure in section.Figures)
            {
                json.WriteStartObject();
                json.WriteString("key", figure.Key);
                json.WriteString("label", figure.Label);
                WriteNumber("value", figure.Value);
                WriteNumber("of", figure.Of);
                json.WriteString("method", figure.Method);
                if (figure.IsShare)
                {
                    json.WriteBoolean("isShare", true);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteFindings(section.Findings);
            json.WriteEndObject();

            void WriteNumber(string name, long? value)
            {
                if (value is { } known)
                {
                    json.WriteNumber(name, known);
                }
                else
                {
                    json.WriteNull(name);
                }
            }
        }

        json.WriteEndArray();
    });
}
