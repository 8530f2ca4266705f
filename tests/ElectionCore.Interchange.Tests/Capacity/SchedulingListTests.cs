using System.Text;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange.Tests.Capacity;

/// <summary>Lists of homes, of restricted details, and of sessions.</summary>
public sealed class SchedulingListTests
{
    [Fact]
    public async Task Homes_are_read_by_place_role_and_group()
    {
        var read = await HomesAsync("Place,District,Latitude,Longitude,Role,Group,People\nT1,D1,31.5497,-74.3436,PO,women,12\nT1,D1,31.5497,-74.3436,PO,,0\nD2,,-31,74,PRO,all,3\n");

        read.Diagnostics.ShouldBeEmpty();
        read.Homes.ShouldBe(
        [
            new() { Place = new("T1"), District = new("D1"), Latitude = 31.5497m, Longitude = -74.3436m, Role = new("PO"), Group = "women", People = 12 },
            new() { Place = new("T1"), District = new("D1"), Latitude = 31.5497m, Longitude = -74.3436m, Role = new("PO"), People = 0 },
            new() { Place = new("D2"), Latitude = -31, Longitude = 74, Role = new("PRO"), People = 3 },
        ]);
    }

    [Fact]
    public async Task What_is_wrong_with_homes_is_named_by_line_and_column()
    {
        var read = await HomesAsync("place,latitude,longitude,role,people\nT1,91,70,PO,1\nT2,30,70,PO,x\nT3,30,70,PO,1\nT3,30,70,PO,2\nT3,30.5,70,PRO,1\nT4,30,,PO,1\n");

        read.Homes.ShouldBeEmpty();
        read.Diagnostics.Select(d => (d.Code, d.Place.Line, d.Place.Column)).ShouldBe(
            [("INT0332", 2, 2), ("INT0332", 3, 5), ("INT0349", 5, 5), ("INT0398", 6, 1), ("INT0020", 7, 3)], ignoreOrder: true);
        (await HomesAsync("place,role,people\nT1,PO,1\n")).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("INT0330");
    }

    [Fact]
    public async Task Restricted_details_are_read_once_for_each_person_and_never_shown()
    {
        var read = await RestrictedAsync("person,identity_number,phone,account,address\n0001,35202-1234567-1,0300 1234567,PK36SCBL,Street 1\n0002,,,,\n");

        read.Details[new PersonRef("0001")].ShouldBe(new() { IdentityNumber = "35202-1234567-1", Phone = "0300 1234567", Account = "PK36SCBL" });
        read.Details.Count.ShouldBe(2);
        read.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("INT0331");

        var faulty = await RestrictedAsync("person,phone\n0001,0300 1234567\n0001,0300 7654321\n,0300 1111111\n");
        faulty.Details.ShouldBeEmpty();
        faulty.Diagnostics.Select(d => (d.Code, d.Place.Line)).ShouldBe([("INT0399", 3), ("INT0020", 4)], ignoreOrder: true);
        faulty.Diagnostics.ShouldAllBe(d => !d.ToString().Contains("0300"));
        read.Details.Values.ShouldAllBe(d => !d.ToString().Contains("0300"));
    }

    [Theory]
    [InlineData("+92 300 1234567", null, true)]
    [InlineData("\uFF0B923001234567", null, true)]
    [InlineData("0092 300 1234567", null, true)]
    [InlineData("0093701234567", null, true)]
    [InlineData("\u0660\u0660\u0669\u0662\u0663\u0660\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667", null, true)]
    [InlineData("0300-1234567", "+92 300 1234567", true)]
    [InlineData("923001234567", "0300 1234567", true)]
    [InlineData("3520212", "3520212", true)]
    [InlineData("35202-1234567-1", "0300 1234567", false)]
    [InlineData("3520212345671", "0212345671", false)]
    [InlineData("35202-1234567-1", null, false)]
    [InlineData("1400-0100-12345", "0700 123456", false)]
    [InlineData("12345", "12345", false)]
    [InlineData("00 12", null, false)]
    [InlineData(null, "0300 1234567", false)]
    public async Task An_identity_number_that_may_be_a_telephone_is_pointed_out_and_not_shown(string? number, string? phone, bool isFound)
    {
        var read = await RestrictedAsync($"person,phone,identity_number\n0001,{phone},{number}\n0002,,1234567\n");

        read.Details.Count.ShouldBe(2);
        read.Diagnostics.Select(d => (d.Code, d.Severity, d.Place.Line, d.Place.Column)).ShouldBe(
            isFound ? [("INT0482", DiagnosticSeverity.Warning, 2, 3)] : []);
        read.Diagnostics.ShouldAllBe(d => number != null && !d.ToString().Contains(number));
    }

    [Fact]
    public async Task A_telephone_of_anybody_in_the_list_is_none_of_an_identity_number()
    {
        var read = await RestrictedAsync("person,phone,identity_number\n0001,,03001234567\n0002,+92 300 123 45 67,35202-1234567-1\n");
        read.Diagnostics.Select(d => (d.Code, d.Place.Line)).ShouldBe([("INT0482", 2)]);
        (await RestrictedAsync("person,identity_number\n0001,03001234567\n")).Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sessions_are_written_with_their_days_and_trainers_and_no_formula()
    {
        using var stream = new MemoryStream();
        var session = TrainingFiles.Session("=S1", 2, new PersonRef("t1"), new PersonRef("t2")) with { Venue = new VenueCode("V1"), Room = 2, Role = new RoleCode("PO"), Tier = 1 };
        await SessionListWriter.WriteCsvAsync(stream, [session], TestContext.Current.CancellationToken);

        Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n").ShouldBe(
            """
            session,course,version,place,venue,room,days,capacity,group,language,role,tier,trainers,plan,status
            '=S1,POLL-STAFF,1,PK-BA,V1,2,2024-01-15;2024-01-16,25,mixed,,PO,1,t1;t2,,planned

            """.ReplaceLineEndings("\n"));
    }

    private static async Task<HomeListReading> HomesAsync(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await HomeListReader.ReadAsync(stream, "homes.csv", cancellationToken: TestContext.Current.CancellationToken);
    }

    private static async Task<RestrictedListReading> RestrictedAsync(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await RestrictedListReader.ReadAsync(stream, "restricted.csv", TestContext.Current.CancellationToken);
    }
}
