using System.CommandLine;
using System.Globalization;
using ElectionCore.Organization;
using ElectionCore.Samples.CommandLine;
using Spectre.Console;

namespace ElectionCore.Samples;

/// <summary><c>org vacancies</c></summary>
internal static class VacanciesVerb
{
    public static Command Create()
    {
        var when = new AsKnown();
        var within = new Option<int>("--terms-within") { Description = "Also list terms that end within so many months.", HelpName = "MONTHS", DefaultValueFactory = _ => 6 };
        within.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 1200)
            {
                result.AddError("--terms-within takes 0 to 1200 months.");
            }
        });
        var command = new Command("vacancies", "Lists vacant seats and how long they have been vacant, acting appointments past their limit, and terms about to end.") { within };
        when.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var snapshot = await when.SnapshotAsync(verb, cancellation);
            var months = parsed.GetValue(within);
            if (verb.IsJson)
            {
                WriteJson(verb, snapshot, months);
            }
            else
            {
                Write(verb, snapshot, months);
            }

            return App.Done;
        }, token));
        return command;
    }

    private static void Write(Verb verb, OrganizationSnapshot snapshot, int months)
    {
        var output = verb.Output;
        var report = snapshot.Vacancies();
        output.Line($"Vacant seats on {Days.Iso(report.AsOf)}: {(report.Unknown.Count > 0 && report.Vacancies.Count == 0 ? "unknown" : Number(report.Vacancies.Count))} of {Number(report.Seats)}");
        if (report.Unknown.Count > 0)
        {
            output.Line($"Of {Number(report.Unknown.Count)} posts without a holder it is not known whether they are vacant: holders are not, or not all, recorded.");
        }

        if (report.Vacancies.Count > 0)
        {
            var table = new Table { Border = TableBorder.Simple }.AddColumns("Post", "Title", "Unit", "Vacant since", "Days", "Covered by");
            foreach (var vacancy in report.Vacancies)
            {
                table.AddRow(
                    Markup.Escape(vacancy.Post.Code.Value), Markup.Escape(verb.Say(vacancy.Post.Title)), Markup.Escape(vacancy.Post.Unit.Value),
                    vacancy.Since is { } since ? Days.Iso(since) : "unknown", vacancy.DaysVacant is { } days ? Number(days) : "unknown",
                    Markup.Escape(string.Join("; ", vacancy.CoveredBy.Select(h => ShowVerb.Describe(verb, h)))));
            }

            output.Write(table);
        }

        var acting = snapshot.ActingPastLimit();
        if (acting.Count > 0)
        {
            var table = new Table { Title = new("Acting past the limit"), Border = TableBorder.Simple }.AddColumns("Post", "Person", "Limit (days)", "Reached on");
            foreach (var item in acting)
            {
                table.AddRow(Markup.Escape(item.Holder.Appointment.Post.Value), Markup.Escape(ShowVerb.Describe(verb, item.Holder)), Number(item.LimitDays), Days.Iso(item.ReachedOn));
            }

            output.Write(table);
        }

        var ending = snapshot.TermsEndingWithin(months);
        if (ending.Count > 0)
        {
            var table = new Table { Title = new($"Terms ending within {Number(months)} months"), Border = TableBorder.Simple }.AddColumns("Post", "Person", "Ends on");
            foreach (var holder in ending)
            {
                table.AddRow(Markup.Escape(holder.Appointment.Post.Value), Markup.Escape(ShowVerb.Describe(verb, holder)), Days.Iso(holder.TermEnd!.Value));
            }

            output.Write(table);
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void WriteJson(Verb verb, OrganizationSnapshot snapshot, int months) => Output.Json(json =>
    {
        var report = snapshot.Vacancies();
        json.WriteDay("asOf", report.AsOf);
        json.WriteNumber("seats", report.Seats);
        json.WriteStartArray("vacancies");
        foreach (var vacancy in report.Vacancies)
        {
            json.WriteStartObject();
            json.WriteString("post", vacancy.Post.Code.Value);
            json.WriteString("title", verb.Say(vacancy.Post.Title));
            json.WriteString("unit", vacancy.Post.Unit.Value);
            json.WriteDay("since", vacancy.Since);
            if (vacancy.DaysVacant is { } days)
            {
                json.WriteNumber("daysVacant", days);
            }
            else
            {
                json.WriteNull("daysVacant");
            }

            WriteHolders("coveredBy", vacancy.CoveredBy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("unknown");
        foreach (var post in report.Unknown)
        {
            json.WriteStringValue(post.Code.Value);
        }

        json.WriteEndArray();
        json.WriteStartArray("actingPastLimit");
        foreach (var item in snapshot.ActingPastLimit())
        {
            json.WriteStartObject();
            json.WriteString("post", item.Holder.Appointment.Post.Value);
            json.WriteString("person", item.Holder.Appointment.Person.Value);
            json.WriteDay("since", item.Holder.Span.From);
            json.WriteNumber("limitDays", item.LimitDays);
            json.WriteDay("reachedOn", item.ReachedOn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteHolders("termsEnding", snapshot.TermsEndingWithin(months));

        void WriteHolders(string name, IReadOnlyList<Holder> holders)
        {
            json.WriteStartArray(name);
            foreach (var holder in holders)
            {
                ShowVerb.WriteHolder(json, verb, holder);
            }

            json.WriteEndArray();
        }
    });
}
