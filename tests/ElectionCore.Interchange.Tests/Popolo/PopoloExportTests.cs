using System.Text;
using System.Text.Json;
using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Interchange.Tests;

/// <summary>The Popolo document that is written.</summary>
public sealed class PopoloExportTests
{
    [Fact]
    public async Task A_small_institution_in_full()
    {
        await using var store = await SmallAsync();

        var (document, losses) = await store.ExportPopoloAsync();

        Encoding.UTF8.GetString(document).ShouldBe("""
            {
              "areas": [
                {
                  "id": "L1",
                  "name": "North",
                  "identifier": "AF01",
                  "identifiers": [
                    {
                      "identifier": "AF01",
                      "scheme": "p-code"
                    }
                  ]
                }
              ],
              "organizations": [
                {
                  "id": "U1",
                  "name": "Wing",
                  "other_names": [
                    {
                      "name": "Wing",
                      "lang": "en"
                    },
                    {
                      "name": "شعبه",
                      "lang": "ur"
                    },
                    {
                      "name": "Branch",
                      "start_date": "2010",
                      "end_date": "2014-12-31"
                    }
                  ],
                  "area_id": "L1",
                  "founding_date": "2010",
                  "dissolution_date": "2019"
                }
              ],
              "posts": [
                {
                  "id": "P1",
                  "label": "Chief",
                  "organization_id": "U1",
                  "start_date": "2010-05",
                  "end_date": "2018-03-31"
                }
              ],
              "persons": [
                {
                  "id": "p1",
                  "name": "One"
                },
                {
                  "id": "p2"
                }
              ],
              "memberships": [
                {
                  "id": "A1",
                  "person_id": "p1",
                  "organization_id": "U1",
                  "post_id": "P1",
                  "start_date": "2011-01-01",
                  "end_date": "2011-01-01"
                },
                {
                  "id": "A2",
                  "person_id": "p2",
                  "organization_id": "U1",
                  "post_id": "P1",
                  "role": "additional-charge",
                  "start_date": "2012"
                }
              ]
            }

            """.ReplaceLineEndings("\n"));
        losses.Select(l => l.ToString()).ShouldBe(
        [
            "INT0084: commits, with what was known before: 1 not written.",
            "INT0084: days of names of people: 1 not written.",
            "INT0084: days of places: 1 not written.",
            "INT0084: earlier states of units: 1 not written.",
            "INT0084: ends of appointments that are unknown: 1 not written.",
            "INT0084: full-time equivalents of appointments: 1 not written.",
            "INT0084: grades: 1 not written.",
            "INT0084: levels of places: 1 not written.",
            "INT0084: numbers of seats: 1 not written.",
            "INT0084: orders of appointment: 1 not written.",
            "INT0084: reporting lines: 1 not written.",
        ]);
        PopoloSchemas.Check(document);
    }

    [Fact]
    public async Task A_file_is_replaced_only_when_all_is_written()
    {
        using var folder = new Folder();
        await using var store = await SmallAsync();
        await folder.WriteAsync("p.json", "before");
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => ExportAsync(stop.Token));
        (await folder.ReadAsync("p.json")).ShouldBe("before");
        (await ExportAsync(CancellationToken.None)).Count.ShouldBe(11);

        using var written = JsonDocument.Parse(await folder.ReadAsync("p.json"));
        written.RootElement.GetProperty("posts").GetArrayLength().ShouldBe(1);
        Directory.GetFiles(folder.Path).Length.ShouldBe(1);

        Task<IReadOnlyList<Diagnostic>> ExportAsync(CancellationToken token) => store.InScopeAsync(p =>
            p.GetRequiredService<OrganizationExporter>().ExportPopoloAsync(folder.File("p.json"), token));
    }

    [Fact]
    public async Task An_empty_institution_gives_empty_arrays()
    {
        await using var store = new Store();

        var (document, losses) = await store.ExportPopoloAsync();

        using var json = JsonDocument.Parse(document);
        json.RootElement.EnumerateObject().Select(p => p.Name).ShouldBe(["areas", "organizations", "posts", "persons", "memberships"]);
        losses.ShouldBeEmpty();
    }

    private static async Task<Store> SmallAsync()
    {
        var store = new Store();
        await store.ChangeAsync(async register =>
        {
            await register.Facts<Place>().RecordAsync(
                new() { Code = new("L1"), Name = new("North"), Level = 1, Identifiers = [new("p-code", "AF01")] }, DateRange.Since(new(2000, 1, 1)));
            await register.Facts<OrganizationalUnit>().RecordAsync(
                new() { Code = new("U1"), Name = new("Branch") }, DateRange.Between(new PartialDate(2010), new PartialDate(2015, 1, 1)));
            await register.Facts<OrganizationalUnit>().RecordAsync(
                new() { Code = new("U1"), Name = new LocalizedText("Wing").With("ur", "شعبه"), Place = new PlaceCode("L1") },
                DateRange.Between(new PartialDate(2015, 1, 1), new PartialDate(2019)));
            await register.Facts<Post>().RecordAsync(
                new() { Code = new("P1"), Title = new("Chief"), Unit = new("U1"), Seats = 2, Grade = "BS-20" },
                DateRange.Between(new PartialDate(2010, 5), new PartialDate(2018, 4, 1)));
            await register.Facts<ReportingLine>().RecordAsync(new() { Post = new("P1"), Superior = new("P0") }, DateRange.Always);
            await register.Facts<Person>().RecordAsync(new() { Key = new("p1"), Name = new("One") }, DateRange.Always);
            await register.Facts<Appointment>().RecordAsync(
                new() { Code = new("A1"), Post = new("P1"), Person = new("p1"), Fte = 0.5m, Instrument = new("No. 1") },
                DateRange.Between(new DateOnly(2011, 1, 1), new DateOnly(2011, 1, 2)));
            await register.Facts<Appointment>().RecordAsync(
                new() { Code = new("A2"), Post = new("P1"), Person = new("p2"), Basis = AppointmentBasis.AdditionalCharge },
                DateRange.Between(new PartialDate(2012), to: null).WithUnknownEnd());
        });
        return store;
    }
}
