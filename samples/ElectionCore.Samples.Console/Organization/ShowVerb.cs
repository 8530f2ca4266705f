using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ElectionCore.Organization;
using ElectionCore.Samples.CommandLine;
using Spectre.Console;

namespace ElectionCore.Samples;

/// <summary><c>org show</c></summary>
internal static class ShowVerb
{
    public static Command Create()
    {
        var when = new AsKnown();
        var unit = Values.Code<UnitCode>("--unit", "Show only this unit and what is below it.");
        var command = new Command("show", "Shows units, posts and who holds them on a day.") { unit };
        when.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var snapshot = await when.SnapshotAsync(verb, cancellation);
            var root = parsed.GetValue(unit);
            if (root is { } code && !snapshot.Units.ContainsKey(code))
            {
                throw new RuleViolationException(ConsoleDiagnostics.NotFound.At((SubjectRef)code, ("subject", $"unit {code}"), ("on", snapshot.ValidOn)));
            }

            if (verb.IsJson)
            {
                WriteJson(verb, snapshot, root);
            }
            else
            {
                Write(verb, snapshot, root);
            }

            return App.Done;
        }, token));
        return command;
    }

    private static IReadOnlyList<UnitCode> UnitsOf(OrganizationSnapshot snapshot, UnitCode? root) =>
        root is { } code ? [.. snapshot.UnitTree.Subtree(code)] : snapshot.UnitTree.Nodes;

    // Heads before those who report to them.
    private static IEnumerable<Post> PostsOf(OrganizationSnapshot snapshot, UnitCode unit) =>
        snapshot.PostsIn(unit).OrderBy(p => snapshot.ReportingTree.IndexOf(p.Code));

    private static void Write(Verb verb, OrganizationSnapshot snapshot, UnitCode? root)
    {
        var output = verb.Output;
        output.Line($"{verb.Say(snapshot.Institution?.Name)} as of {Days.Iso(snapshot.ValidOn)}{Known(snapshot)}".TrimStart());
        if (snapshot.Institution?.Note is { } note)
        {
            output.Line(verb.Say(note));
        }

        var tree = snapshot.UnitTree;
        foreach (var top in root is { } code ? [code] : tree.Roots)
        {
            var drawn = new Tree(UnitLabel(verb, snapshot, top));
            var nodes = new Dictionary<UnitCode, IHasTreeNodes> { [top] = drawn };
            foreach (var unit in tree.Subtree(top))
            {
                if (unit != top && tree.TryGetParent(unit, out var parent))
                {
                    nodes[unit] = nodes[parent].AddNode(UnitLabel(verb, snapshot, unit));
                }

                foreach (var post in PostsOf(snapshot, unit))
                {
                    nodes[unit].AddNode(PostLabel(verb, snapshot, post));
                }
            }

            output.Write(drawn);
        }

        var lost = root is null ? WithoutUnit(snapshot) : [];
        if (lost.Count > 0)
        {
            output.Line("Posts whose unit is not there on this day:");
            lost.ForEach(p => output.Marked($"  {PostLabel(verb, snapshot, p)} [grey](unit {Markup.Escape(p.Unit.Value)})[/]"));
        }

        if (tree.Count == 0)
        {
            output.Line("No units on this day.");
        }
    }

    private static List<Post> WithoutUnit(OrganizationSnapshot snapshot) =>
        [.. snapshot.Posts.Values.Where(p => !snapshot.Units.ContainsKey(p.Unit)).OrderBy(p => p.Code)];

    private static string Known(OrganizationSnapshot snapshot) =>
        snapshot.KnownAt is { } commit ? $", as known at commit {commit.ToString(CultureInfo.InvariantCulture)}" : "";

    private static string UnitLabel(Verb verb, OrganizationSnapshot snapshot, UnitCode code)
    {
        var unit = snapshot.Units[code];
        var details = unit.Classification is { } classification ? $", {classification}" : "";
        return $"[bold]{Markup.Escape(verb.Say(unit.Name))}[/] [grey]{Markup.Escape($"{code}{details}")}[/]";
    }

    private static string PostLabel(Verb verb, OrganizationSnapshot snapshot, Post post)
    {
        var details = new List<string> { post.Code.Value };
        if (post.Grade is { } grade)
        {
            details.Add(grade);
        }

        if (post.Seats != 1)
        {
            details.Add($"{post.Seats.ToString(CultureInfo.InvariantCulture)} seats");
        }

        if (post.Kind == PostKind.Temporary)
        {
            details.Add("temporary");
        }

        if (snapshot.LinesFrom(post.Code) is { Count: > 0 } lines)
        {
            details.Add("reports to " + string.Join(", ", lines.Select(l => l.Kind == ReportingLineKind.Solid ? l.Superior.Value : $"{l.Superior} (dotted)")));
        }

        return $"{Markup.Escape(verb.Say(post.Title))} [grey]{Markup.Escape(string.Join(", ", details))}[/]: {Markup.Escape(Holding(verb, snapshot, post))}";
    }

    /// <summary>Who holds a post, in words.</summary>
    private static string Holding(Verb verb, OrganizationSnapshot snapshot, Post post)
    {
        var holders = snapshot.HoldersOf(post.Code);
        var said = holders.Select(h => Describe(verb, h)).ToList();
        var vacant = post.Seats - holders.Count(h => h.Appointment.FillsSeat);
        if (vacant > 0 && !post.IsJobShare)
        {
            var coverage = snapshot.Institution?.Appointments ?? RecordCoverage.Complete;
            var empty = coverage == RecordCoverage.Complete ? "vacant" : "holder not recorded";
            said.Add(vacant == 1 ? empty : $"{vacant.ToString(CultureInfo.InvariantCulture)} × {empty}");
        }

        return string.Join("; ", said);
    }

    public static string Describe(Verb verb, Holder holder)
    {
        var details = new List<string>();
        if (holder.Appointment.Basis != AppointmentBasis.Substantive)
        {
            details.Add(Words.Of(holder.Appointment.Basis));
        }

        if (holder.Appointment.Status != AppointmentStatus.Serving)
        {
            details.Add(Words.Of(holder.Appointment.Status));
        }

        if (holder.Appointment.Fte != 1m)
        {
            details.Add($"{holder.Appointment.Fte.ToString("0.###", CultureInfo.InvariantCulture)} FTE");
        }

        if (Days.Span(holder.Span) is { Length: > 0 } span)
        {
            details.Add(span);
        }

        var name = holder.Name is null ? holder.Appointment.Person.Value : verb.Say(holder.Name);
        return details.Count == 0 ? name : $"{name} ({string.Join(", ", details)})";
    }

    private static void WriteJson(Verb verb, OrganizationSnapshot snapshot, UnitCode? root) => Output.Json(json =>
    {
        json.WriteDay("asOf", snapshot.ValidOn);
        if (snapshot.KnownAt is { } commit)
        {
            json.WriteNumber("knownAtCommit", commit);
        }

        json.WriteString("institution", verb.Say(snapshot.Institution?.Name));
        json.WriteStartArray("units");
        foreach (var code in UnitsOf(snapshot, root))
        {
            var unit = snapshot.Units[code];
            json.WriteStartObject();
            json.WriteString("code", code.Value);
            json.WriteString("name", verb.Say(unit.Name));
            json.WriteString("parent", unit.Parent?.Value);
            json.WriteString("classification", unit.Classification);
            json.WriteString("place", unit.Place?.Value);
            json.WriteStartArray("posts");
            foreach (var post in PostsOf(snapshot, code))
            {
                WritePost(json, verb, snapshot, post);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("postsWithoutUnit");
        foreach (var post in root is null ? WithoutUnit(snapshot) : [])
        {
            WritePost(json, verb, snapshot, post);
        }

        json.WriteEndArray();
    });

    private static void WritePost(Utf8JsonWriter json, Verb verb, OrganizationSnapshot snapshot, Post post)
    {
        json.WriteStartObject();
        json.WriteString("code", post.Code.Value);
        json.WriteString("title", verb.Say(post.Title));
        json.WriteNumber("seats", post.Seats);
        json.WriteNumber("fte", post.Fte);
        json.WriteString("grade", post.Grade);
        json.WriteString("kind", Words.Of(post.Kind));
        var lines = snapshot.LinesFrom(post.Code);
        json.WriteString("reportsTo", lines.FirstOrDefault(l => l.Kind == ReportingLineKind.Solid)?.Superior.Value);
        json.WriteStartArray("dotted");
        foreach (var line in lines.Where(l => l.Kind == ReportingLineKind.Dotted))
        {
            json.WriteStringValue(line.Superior.Value);
        }

        json.WriteEndArray();
        json.WriteStartArray("holders");
        foreach (var holder in snapshot.HoldersOf(post.Code))
        {
            WriteHolder(json, verb, holder);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteHolder(Utf8JsonWriter json, Verb verb, Holder holder)
    {
        json.WriteStartObject();
        json.WriteString("appointment", holder.Appointment.Code.Value);
        json.WriteString("person", holder.Appointment.Person.Value);
        json.WriteString("name", holder.Name is null ? null : verb.Say(holder.Name));
        json.WriteString("basis", Words.Of(holder.Appointment.Basis));
        json.WriteString("status", Words.Of(holder.Appointment.Status));
        json.WriteNumber("fte", holder.Appointment.Fte);
        json.WriteDay("from", holder.Span.From);
        json.WriteDay("to", holder.Span.To);
        json.WriteDay("termEnd", holder.TermEnd);
        json.WriteEndObject();
    }
}
