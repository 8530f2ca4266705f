using System.Text.Json;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Writes single Popolo records and counts what they do not carry. The facts given are one thing's timeline.</summary>
internal sealed class PopoloWriter(Utf8JsonWriter json, LossTally losses)
{
    private const string English = "en";

    public void Area(List<Fact<Place>> facts)
    {
        var place = facts[^1].State;
        json.WriteStartObject();
        json.WriteString("id", place.Code.Value);
        Names(place.Name);
        if (place.Identifiers.Count > 0)
        {
            json.WriteString("identifier", place.Identifiers[0].Code);
        }

        Identifiers(place.Identifiers);
        Put("parent_id", place.Parent?.Value);
        json.WriteEndObject();
        CountStates("places", facts.Count);
        losses.Add("levels of places", place.Level is null ? 0 : 1);
        losses.Add("days of places", facts[0].Valid.From is not null || facts[^1].Valid.To is not null ? 1 : 0);
    }

    public void Organization(List<Fact<OrganizationalUnit>> facts)
    {
        var unit = facts[^1].State;
        json.WriteStartObject();
        json.WriteString("id", unit.Code.Value);
        Names(unit.Name, () => FormerNames(facts));
        Put("classification", unit.Classification);
        Put("parent_id", unit.Parent?.Value);
        Put("area_id", unit.Place?.Value);
        var hasEnglish = unit.Mandate?.Tags.Contains(English, StringComparer.Ordinal) ?? false;
        Put("description", hasEnglish ? unit.Mandate!.For(English) : null);
        Identifiers(unit.Identifiers);
        Days("units", "founding_date", "dissolution_date", facts[0].Valid, facts[^1].Valid);
        json.WriteEndObject();
        CountStates("units", facts.Count);
        losses.Add("mandates in other languages than English", (unit.Mandate?.Tags.Length ?? 0) - (hasEnglish ? 1 : 0));
    }

    public void Post(List<Fact<Post>> facts)
    {
        var post = facts[^1].State;
        var shown = post.Title.TagFor(English);
        json.WriteStartObject();
        json.WriteString("id", post.Code.Value);
        json.WriteString("label", post.Title.For(English));
        if (post.Title.Tags.Length > 1)
        {
            json.WriteStartArray("other_label");
            foreach (var tag in post.Title.Tags.Where(t => t != shown))
            {
                json.WriteStringValue(post.Title.For(tag));
            }

            json.WriteEndArray();
        }

        Put("role", post.Role);
        json.WriteString("organization_id", post.Unit.Value);
        Days("posts", "start_date", "end_date", facts[0].Valid, facts[^1].Valid);
        json.WriteEndObject();
        CountStates("posts", facts.Count);
        losses.Add("languages of titles", post.Title.Tags.Length - (shown == English ? 1 : 0));
        losses.Add("numbers of seats", post.Seats == 1 ? 0 : 1);
        losses.Add("full-time equivalents of posts", post.Fte == post.Seats ? 0 : 1);
        losses.Add("job shares", post.IsJobShare ? 1 : 0);
        losses.Add("grades", post.Grade is null ? 0 : 1);
        losses.Add("posts that are temporary", post.Kind == PostKind.Permanent ? 0 : 1);
        losses.Add("sanctions of posts", post.Sanction is null ? 0 : 1);
        losses.Add("templates of posts", post.Template is null && post.TemplatePost is null ? 0 : 1);
    }

    public void Person(List<Fact<Person>> facts)
    {
        var person = facts[^1].State;
        json.WriteStartObject();
        json.WriteString("id", person.Key.Value);
        Names(person.Name, () => FormerNames(facts));
        json.WriteEndObject();
        CountStates("names of people", facts.Count);
        losses.Add("days of names of people");
    }

    /// <summary>Writes a person of whom only the key is known.</summary>
    public void Person(string key)
    {
        json.WriteStartObject();
        json.WriteString("id", key);
        json.WriteEndObject();
    }

    public void Membership(List<Fact<Appointment>> facts, string? unit)
    {
        var appointment = facts[^1].State;
        json.WriteStartObject();
        json.WriteString("id", appointment.Code.Value);
        json.WriteString("person_id", appointment.Person.Value);
        Put("organization_id", unit);
        json.WriteString("post_id", appointment.Post.Value);
        Put("role", appointment.Basis == AppointmentBasis.Substantive ? null : EnumWords<AppointmentBasis>.Of(appointment.Basis));
        Days("appointments", "start_date", "end_date", facts[0].Valid, facts[^1].Valid);
        json.WriteEndObject();
        CountStates("appointments", facts.Count);
        losses.Add("appointments on leave or suspended", appointment.Status == AppointmentStatus.Serving ? 0 : 1);
        losses.Add("full-time equivalents of appointments", appointment.Fte == 1 ? 0 : 1);
        losses.Add("terms and renewals", appointment.TermMonths is null && appointment.Renewal == 0 ? 0 : 1);
        losses.Add("nominations of appointments", appointment.Nomination is null ? 0 : 1);
        losses.Add("orders of appointment", appointment.Instrument is null ? 0 : 1);
    }

    private void Put(string property, string? text)
    {
        if (text is not null)
        {
            json.WriteString(property, text);
        }
    }

    private void CountStates(string of, int count) => losses.Add($"earlier states of {of}", count - 1);

    private void Days(string of, string from, string to, DateRange first, DateRange last)
    {
        Put(from, first.StatedFrom?.ToString());
        Put(to, PopoloDates.LastOf(last));
        losses.Add($"starts of {of} that are open or unknown", first.StatedFrom is null ? 1 : 0);
        losses.Add($"ends of {of} that are unknown", last.IsEndUnknown ? 1 : 0);
    }

    // A name that is not English alone has all its languages in other_names, so that a reader can tell which one "name" is.
    private void Names(LocalizedText name, Func<List<(string Name, DateRange Valid)>>? former = null)
    {
        json.WriteString("name", name.For(English));
        var tags = name.Tags is [English] ? [] : name.Tags;
        var earlier = former?.Invoke() ?? [];
        if (tags.Length == 0 && earlier.Count == 0)
        {
            return;
        }

        json.WriteStartArray("other_names");
        foreach (var tag in tags)
        {
            json.WriteStartObject();
            json.WriteString("name", name.For(tag));
            json.WriteString("lang", tag);
            json.WriteEndObject();
        }

        foreach (var (text, valid) in earlier)
        {
            json.WriteStartObject();
            json.WriteString("name", text);
            Put("start_date", valid.StatedFrom?.ToString());
            Put("end_date", PopoloDates.LastOf(valid));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static List<(string Name, DateRange Valid)> FormerNames(List<Fact<OrganizationalUnit>> facts) =>
        [.. facts.SkipLast(1).Where((f, i) => f.State.Name != facts[i + 1].State.Name).Select(f => (f.State.Name.For(English), f.Valid))];

    private static List<(string Name, DateRange Valid)> FormerNames(List<Fact<Person>> facts) =>
        [.. facts.SkipLast(1).Where((f, i) => f.State.Name != facts[i + 1].State.Name).Select(f => (f.State.Name.For(English), f.Valid))];

    private void Identifiers(ValueList<Identifier> identifiers)
    {
        if (identifiers.Count == 0)
        {
            return;
        }

        json.WriteStartArray("identifiers");
        foreach (var identifier in identifiers)
        {
            json.WriteStartObject();
            json.WriteString("identifier", identifier.Code);
            json.WriteString("scheme", identifier.Scheme);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
