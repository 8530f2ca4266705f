using ElectionCore.Capacity;

namespace ElectionCore.Interchange.Tests;

/// <summary>Lists of postings as departments send them.</summary>
public sealed class DutyListTests
{
    private static readonly DateOnly Eve = new(2024, 2, 7);

    [Fact]
    public void Rows_with_a_key_are_duties_and_rows_without_one_are_only_asked_about()
    {
        var read = TrainingFiles.ReadDuties(
            """
            Person,Name,Father Name,Sex,Parent Department,Station,Role,Order,Order Date,From,To,Reserve,Replaces,Code
            P1,Bano,Karim,f,Education,PS-1,PRO,12/A,2024-01,2024-02-07,2024-02-09,,,
            P2,Ali,,M,,PS-1,APO,,,2024-02-07,,yes,D-OLD,D-7
            ,Gul,Khan,M,Health,PS-2,APO,,,2024-02-07,,no,,
            P1,Bano,Karim,f,Education,PS-1,PRO,12/A,2024-01,2024-02-07,2024-02-09,,,
            """);

        read.Duties.ShouldBe(
        [
            new()
            {
                Code = DutyListReader.CodeOf(new("P1"), new("PS-1"), new("PRO"), Eve), Person = new("P1"), Station = new("PS-1"), Role = new("PRO"),
                Order = new("12/A", new(2024, 1)), Days = DateRange.Between(Eve, new DateOnly(2024, 2, 10)),
            },
            new() { Code = new("D-7"), Person = new("P2"), Station = new("PS-1"), Role = new("APO"), IsReserve = true, Days = DateRange.Since(Eve), Replaces = new("D-OLD") },
        ]);
        // printf 'P1\x01PS-1\x01PRO\x012024-02-07' | sha256sum
        read.Duties[0].Code.Value.ShouldBe("D-f0e8a4540d36b8ab");
        read.WithoutKey.ShouldBe([new() { Row = 4, Name = "Gul", FatherName = "Khan", Sex = RecordedSex.Male, ParentDepartment = "Health" }]);
        read.Trainees.Select(t => t.Person.Value).ShouldBe(["P1", "P2"]);
        TrainingFiles.Places(read.Diagnostics).ShouldBe(["INT0344@5:14", "INT0343@:"], ignoreOrder: true);
    }

    [Fact]
    public void What_a_duty_replaces_is_held_against_the_list()
    {
        const string File =
            """
            person,station,role,from,replaces,code
            P1,PS-1,PRO,2024-02-08,OLD,A
            P2,PS-2,PRO,2024-02-08,A,B
            P3,PS-3,PRO,2024-02-08,D,C
            P4,PS-3,PRO,2024-02-08,C,D
            P5,PS-5,PRO,2024-02-08,,E
            """;
        var strict = TrainingFiles.ReadDuties(File);
        strict.Duties.ShouldBeEmpty();
        TrainingFiles.Places(strict.Diagnostics).ShouldBe(["CAP0120@3:", "CAP0121@4:"]);
        var lenient = TrainingFiles.ReadDuties(File, new() { Lenient = true });
        (string.Join(' ', lenient.Duties.Select(d => d.Code)), lenient.LeftOut).ShouldBe(("A D E", 2));
    }

    [Fact]
    public void Every_fault_is_told_at_its_place_and_no_name_is_repeated()
    {
        const string File =
            """
            person,name,station,role,from,to,reserve,order_date,sex,code,cnic
            P1,Secret,PS-1,PRO,2024-02-07,2024-02-06,,,,,1
            ,,PS-1,PRO,2024-02-07,,,,,,1
            P3,Secret,,PRO,Secret,,Secret,Secret,Secret,,1
            P4,Secret,PS-1,PRO,2024-02-07,,,2024-01-01,,,1
            P5,Secret,PS-1,PRO,2024-02-07,,,,,D-1,1
            P6,Secret,PS-1,APO,2024-02-07,,,,,D-1,1
            P5,Other Secret,PS-2,PRO,2024-02-08,2024-02-08,,,,,1
            """;

        var strict = TrainingFiles.ReadDuties(File);

        TrainingFiles.Places(strict.Diagnostics).ShouldBe(
            [
                "INT0331@1:", "INT0346@2:6", "INT0342@3:1", "INT0020@4:3", "INT0332@4:5", "INT0332@4:7", "INT0332@4:8", "INT0332@4:9", "INT0020@5:",
                "INT0345@7:10", "INT0341@8:1",
            ],
            ignoreOrder: true);
        strict.Diagnostics.ShouldAllBe(d => !d.ToString().Contains("Secret"));
        (strict.Duties.Length, strict.Trainees.Length, strict.WithoutKey.Length, strict.Rows, strict.LeftOut).ShouldBe((0, 0, 0, 7, 5));
        var lenient = TrainingFiles.ReadDuties(File, new() { Lenient = true });
        lenient.Duties.Select(d => d.Person.Value).ShouldBe(["P5", "P5"]);
        lenient.Duties[1].Days.Days.ShouldBe(1);
    }

    [Fact]
    public void Rows_without_keys_stand_on_one_sheet()
    {
        object?[] headings = ["Person", "Name", "Station", "Role", "From"];
        var read = TrainingFiles.ReadDuties(
            TrainingFiles.Workbook(("A", [headings, [null, "Gul", "PS-1", "PRO", Eve]]), ("B", [headings, [null, "Ali", "PS-2", "PRO", Eve], ["P1", "Bano", "PS-2", "APO", Eve]])),
            new() { Lenient = true });

        TrainingFiles.Places(read.Diagnostics).ShouldBe(["INT0348@B2:1", "INT0343@:"], ignoreOrder: true);
        (read.WithoutKey.Length, read.Duties.Length).ShouldBe((1, 1));
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        Duty[] duties =
        [
            new()
            {
                Code = new("=D1"), Person = new("P1"), Station = new("PS-1"), Role = new("PRO"), Order = new("+12", PartialDate.FromDate(Eve)),
                Days = DateRange.Between(Eve, Eve.AddDays(1)),
            },
            new() { Code = new("D2"), Person = new("-P2"), Station = new("PS-1"), Role = new("PRO"), IsReserve = true, Days = DateRange.Since(Eve), Replaces = new("=D1") },
        ];
        Trainee[] people = [TrainingFiles.Person("P1", "=بانو", RecordedSex.Female, "@Karim"), TrainingFiles.Person("-P2", null) with { ParentDepartment = "Health" }];

        using var stream = new MemoryStream();
        InMemory.Run(DutyListWriter.WriteCsvAsync(stream, duties, people, "ur")).ShouldBeEmpty();
        var read = TrainingFiles.ReadDuties(stream.ToArray(), new() { NameLanguage = "ur" });

        read.Diagnostics.ShouldBeEmpty();
        read.Duties.ShouldBe(duties);
        read.Trainees.ShouldBe(people);
        var signed = duties[0] with { Order = new("1", signatory: "Secretary"), Days = DateRange.Since(Eve).WithUnknownEnd() };
        InMemory.Run(DutyListWriter.WriteCsvAsync(stream, [signed])).Select(d => d.Code).ShouldBe(["INT0264", "INT0264"]);
    }
}
