using System.Text.Json;
using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Makes rows of the records of one Popolo document and counts what it leaves out.</summary>
internal sealed class PopoloReading(ImportFile file, JsonText text, ImportStream stream, ReadContext context, PopoloDocument document)
{
    private readonly PopoloIndex _index = PopoloIndex.Of(document, context.Options.Effective);
    private readonly Dictionary<string, PopoloRow> _persons = new(StringComparer.Ordinal);

    private LossTally Losses => document.Losses;

    public void Run()
    {
        document.Each(Read);
        foreach (var row in _index.ImpliedPosts.Rows(text))
        {
            context.Add(file, PopoloWords.TableOf(PopoloKind.Post), row, stream);
        }

        var place = DiagnosticPlace.In(file.Name);
        if (_index.ImpliedPosts.Count > 0)
        {
            file.Findings.Add(InterchangeDiagnostics.PopoloPostsImplied.At(
                place, ("memberships", _index.ImpliedPosts.Memberships), ("posts", _index.ImpliedPosts.Count)));
        }

        file.Findings.AddRange(Losses.Report((what, count) =>
            InterchangeDiagnostics.LeftOut.At(place, ("what", what), ("count", count))));
        if (file.Rows.Count == 0)
        {
            file.Findings.Add(InterchangeDiagnostics.NoRows.At(place));
        }
    }

    private void Read(PopoloItem item)
    {
        if (item.Node.Kind == JsonTokenType.Null || _index.IsCopy(item))
        {
            return;
        }

        var row = new PopoloRow(text, item.Node.Start, item.Path);
        if (FaultsOf(item, row) is { Count: > 0 } faults)
        {
            context.AddRefused(file, PopoloWords.TableOf(item.Kind), row, stream, [.. faults]);
            return;
        }

        CountLosses(item);
        switch (item.Kind)
        {
            case PopoloKind.Area:
                ReadArea(item, row);
                break;
            case PopoloKind.Organization:
                ReadOrganization(item, row);
                break;
            case PopoloKind.Post:
                ReadPost(item, row);
                break;
            case PopoloKind.Person:
                ReadPerson(item, row);
                break;
            default:
                ReadMembership(item, row);
                break;
        }
    }

    private void ReadArea(PopoloItem item, PopoloRow row)
    {
        var fields = new PopoloFields(item, row, Losses);
        fields.PutReference("code", "id");
        fields.PutNames("name");
        fields.PutReference("parent", "parent", PopoloKind.Area);
        if (item.Node.Find("identifier") is { } single && !RepeatsIdentifier(item, single))
        {
            fields.PutIdentifier(scheme: null, single, "identifier");
        }

        fields.PutIdentifiers();
        Add(item, row);
    }

    // An area's one identifier may be among those with a scheme.
    private static bool RepeatsIdentifier(PopoloItem item, JsonNode single) =>
        item.Node.Find("identifiers")?.Items.Any(i => PopoloItem.IdOf(i.Find("identifier")) == PopoloItem.IdOf(single)) ?? false;

    private void ReadOrganization(PopoloItem item, PopoloRow row)
    {
        var fields = new PopoloFields(item, row, Losses);
        fields.PutReference("code", "id");
        fields.PutNames("name");
        fields.PutReference("parent", "parent", PopoloKind.Organization);
        fields.PutText("classification", "classification");
        fields.PutReference("place", "area", PopoloKind.Area);
        fields.PutEnglish("mandate", "description");
        fields.PutIdentifiers();
        fields.PutDates("founding_date", "dissolution_date");
        Add(item, row);
    }

    private void ReadPost(PopoloItem item, PopoloRow row)
    {
        var fields = new PopoloFields(item, row, Losses);
        fields.PutReference("code", "id");
        fields.PutEnglish("title", fields.Has("label") ? "label" : "role");
        fields.PutReference("unit", "organization", PopoloKind.Organization);
        fields.PutText("role", "role");
        fields.PutDates("start_date", "end_date");
        Add(item, row);
    }

    private void ReadPerson(PopoloItem item, PopoloRow row)
    {
        var fields = new PopoloFields(item, row, Losses);
        fields.PutReference("key", "id");
        fields.PutNames("name");
        if (item.Id is { } id && !_persons.TryAdd(id, row))
        {
            context.AddRefused(file, AllTables.People, row, stream, InterchangeDiagnostics.Duplicate.At(
                row.Place, ("subject", "person:" + RowReader.Shorten(id)), ("first", _persons[id].Place.ToString())));
            return;
        }

        // The name of somebody who is appointed is recorded with the appointment, from its first day on.
        if (item.Id is { } key && (_index.IsAppointed(key) || _index.NamesOf(key).Count == 0))
        {
            if (_index.NamesOf(key).Count == 0)
            {
                Losses.Add("persons without a name");
            }

            return;
        }

        row.Put("valid_from", context.Options.Effective is { } day ? PartialDate.FromDate(day).ToString() : Validity.Unknown, item.Node.Start);
        Add(item, row);
    }

    private void ReadMembership(PopoloItem item, PopoloRow row)
    {
        var use = PopoloMembership.Of(item);
        if (use.Loss is { } loss)
        {
            Losses.Add(loss);
            return;
        }

        var fields = new PopoloFields(item, row, Losses);
        fields.PutReference("code", "id");
        fields.PutReference("person", "person", PopoloKind.Person);
        if (use.ImpliedTitle is null)
        {
            fields.PutReference("post", "post", PopoloKind.Post);
            PutBasis(item, row);
        }
        else
        {
            row.Put("post", use.Post, item.Node.Start);
        }

        var person = item.Reference("person", PopoloKind.Person)!;
        foreach (var (tag, name) in _index.NamesOf(use.Person!))
        {
            row.PutText("person_name", tag, name, person.Start, "person_id");
        }

        fields.PutDates("start_date", "end_date");
        var added = Add(item, row);
        if (!_index.Has(PopoloKind.Person, use.Person!))
        {
            added.Findings.Add(InterchangeDiagnostics.PopoloPersonMissing.At(
                row.At(person.Start, "person_id"), ("person", RowReader.Shorten(use.Person!))));
        }
    }

    // The role of somebody who holds a post is kept when it says on what footing.
    private void PutBasis(PopoloItem item, PopoloRow row)
    {
        if (item.Node.Find("role") is not { } role || !PopoloWords.SaysSomething(role))
        {
            return;
        }

        if (role.Kind == JsonTokenType.String && EnumWords<AppointmentBasis>.TryParse(role.Text, out var basis))
        {
            row.Put("basis", EnumWords<AppointmentBasis>.Of(basis), role.Start, "role");
        }
        else
        {
            Losses.Add("role of memberships that name a post");
        }
    }

    private ImportRow Add(PopoloItem item, PopoloRow row) => context.Add(file, PopoloWords.TableOf(item.Kind), row, stream);

    private static List<Diagnostic> FaultsOf(PopoloItem item, PopoloRow row)
    {
        if (item.Node.Kind != JsonTokenType.StartObject)
        {
            return
            [
                InterchangeDiagnostics.OtherValue.At(
                    row.Place, ("field", PopoloWords.Plural(item.Kind)), ("actual", item.Node.Description), ("expected", "an object")),
            ];
        }

        var faults = new List<Diagnostic>();
        for (var i = 0; i < item.Node.Members.Count; i++)
        {
            var member = item.Node.Members[i];
            if (item.Node.IndexOf(member.Name) != i)
            {
                faults.Add(InterchangeDiagnostics.DuplicateProperty.At(
                    row.At(member.Start, member.Name), ("property", RowReader.Shorten(member.Name))));
            }
        }

        return faults;
    }

    private void CountLosses(PopoloItem item)
    {
        foreach (var member in item.Node.Members)
        {
            var isNested = PopoloNesting.KindWithin(item.Kind, member.Name) is not null
                && member.Value.Kind is JsonTokenType.StartArray or JsonTokenType.StartObject;
            var isTitle = item.Kind == PopoloKind.Membership && member.Name == "label" && PopoloMembership.Of(item).ImpliedTitle is not null
                && !PopoloWords.SaysSomething(item.Node.Find("role") ?? member.Value);
            if (!isNested && !isTitle && !PopoloWords.IsRead(item.Kind, member.Name) && PopoloWords.SaysSomething(member.Value))
            {
                Losses.Add($"{RowReader.Shorten(member.Name)} of {PopoloWords.Plural(item.Kind)}");
            }
        }
    }
}
