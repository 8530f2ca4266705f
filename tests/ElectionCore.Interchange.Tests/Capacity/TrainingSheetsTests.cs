using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange.Tests;

/// <summary>What is printed: sheets to sign, to be paid by, and to know who is where.</summary>
public sealed class TrainingSheetsTests
{
    private const string Hostile = "</td><script>alert('x')</script>&\"\u202E\u0001";
    private static readonly string[] Attributes = ["lang", "dir", "charset", "name", "content", "class", "style", "scope", "colspan"];
    private static readonly DateOnly First = TrainingFiles.First;
    private static readonly PersonRef Trainer = new("T1");
    private static readonly TrainingSession Session = TrainingFiles.Session("S<1>&", days: 2, Trainer) with { Venue = new("V-1"), Room = 2 };

    private static readonly Trainee[] People =
    [
        TrainingFiles.Person("W1", "بانو", RecordedSex.Female, "کریم"), TrainingFiles.Person("M1", "علی", RecordedSex.Male, "خان"),
        TrainingFiles.Person("U1", Hostile, RecordedSex.Unknown, Hostile), TrainingFiles.Person("X1", "گل", RecordedSex.Another),
        TrainingFiles.Person("T1", "استاد", RecordedSex.Female), TrainingFiles.Person("A1", "منظور", RecordedSex.Male),
    ];

    private static readonly string[] Participants = ["W1", "M1", "U1", "X1", "NOBODY"];

    private static readonly Dictionary<PersonRef, RestrictedDetails> Details = new()
    {
        [new("W1")] = new() { IdentityNumber = "ID-WOMAN", Phone = "+92 300 111 2222", Account = "0300-1112222" },
        [new("M1")] = new() { IdentityNumber = "ID-MAN", Phone = "0300 333 4444", Account = "0300-3334444" },
        [new("U1")] = new() { IdentityNumber = "ID-UNKNOWN", Phone = "0300 555 6666", Account = "ACC-UNKNOWN" },
        [new("X1")] = new() { IdentityNumber = "ID-ANOTHER", Phone = "0300 777 8888", Account = "ACC-ANOTHER" },
        [new("T1")] = new() { Phone = "0300 999 0000" },
    };

    public static TheoryData<string, string, string> Languages => new()
    {
        { "en", "ltr", "Sign-in sheet" }, { "ur", "rtl", "حاضری شیٹ" }, { "fa-AF", "rtl", "ورق حاضری" }, { "ps", "rtl", "د حاضرۍ پاڼه" }, { "ar", "rtl", "كشف الحضور" },
        { "de", "ltr", "Sign-in sheet" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pages_are_sound_in_every_language_and_run_nothing(string language, string direction, string title)
    {
        var roster = StaffRoster.Of(Duties(), People, First);
        string[] pages = [SignInSheetPage.Write(SignIn(), language), AllowanceSheetPage.Write(Allowances(), language), StaffRosterPage.Write(roster, language)];

        foreach (var page in pages)
        {
            var html = XDocument.Parse(page).Root!;
            html.Attribute("lang")!.Value.ShouldBe(language == "de" ? "en" : language);
            html.Attribute("dir")!.Value.ShouldBe(direction);
            html.Descendants().Select(e => e.Name.LocalName).ShouldNotContain(n => n == "script");
            html.Descendants().Attributes().Select(a => a.Name.LocalName).Except(Attributes, StringComparer.Ordinal).ShouldBeEmpty();
            page.ShouldNotContain("http", Case.Insensitive);
            page.ShouldNotContain("url(", Case.Insensitive);
            html.Descendants("bdi").Select(b => b.Value).ShouldContain(t => t == "</td><script>alert('x')</script>&\"\uFFFD");
            html.Descendants("thead").ShouldNotBeEmpty();
        }

        XDocument.Parse(pages[0]).Descendants("h1").Single().Value.ShouldBe(title);
        pages[0].ShouldContain("size: A4 portrait");
        pages[0].ShouldBe(SignInSheetPage.Write(SignIn(), language));
    }

    [Fact]
    public void A_sign_in_sheet_has_a_line_for_everybody_and_a_column_for_each_day()
    {
        var sheet = SignIn() with { EmptyLines = 2 };
        var html = XDocument.Parse(SignInSheetPage.Write(sheet));

        html.Descendants("dd").Select(d => d.Value).ShouldBe(["Presiding", "S<1>&", "PK-BA", "V-1, Room 2", "2024-01-15, 2024-01-16", "استاد"]);
        html.Descendants("thead").Single().Descendants("th").Select(h => h.Value).ShouldBe(
            ["No.", "Name", "Father's name", "Station and role", "2024-01-15 Signature or thumbprint", "2024-01-16 Signature or thumbprint"]);
        var rows = html.Descendants("tbody").Single().Elements("tr").Select(r => r.Elements("td").Select(c => c.Value).ToArray()).ToList();
        rows.Count.ShouldBe(7);
        rows[0].ShouldBe(["1", "بانو", "کریم", "PS-1 PRO", "", ""]);
        rows.ConvertAll(r => r[3]).ShouldBe(["PS-1 PRO", "PS-1 APO", "Reserve: PK-BA APO", "PS-1 APO", "", "", ""]);
        rows[4].ShouldBe(["5", "", "", "", "", ""]);
        rows[6].ShouldBe(["7", "", "", "", "", ""]);
        var plain = SignInSheet.Of(TrainingFiles.Session("S1", days: 9), new("Course"), [new("W1"), new("W1")], People);
        var tables = XDocument.Parse(SignInSheetPage.Write(plain)).Descendants("table").ToList();
        tables.Select(t => t.Descendants("th").Count()).ShouldBe([7, 7, 4]);
        tables.ShouldAllBe(t => t.Descendants("td").Count(c => c.Value == "بانو") == 1);
    }

    [Fact]
    public void Sheets_of_workbooks_are_valid_and_have_the_same()
    {
        var roster = StaffRoster.Of(Duties(), People, First);
        byte[][] books =
        [
            Bytes(s => SignInSheetWorkbook.WriteAsync(SignIn(), s, "ur")), Bytes(s => AllowanceSheetWorkbook.WriteAsync(Allowances(), s, "ps")),
            Bytes(s => StaffRosterWorkbook.WriteAsync(roster, s)),
        ];

        foreach (var book in books)
        {
            Sheets.ShouldBeValid(book);
        }

        Bytes(s => SignInSheetWorkbook.WriteAsync(SignIn(), s, "ur")).ShouldBe(books[0]);
        Sheets.Names(books[0]).ShouldBe(["Session", "Sign-in"]);
        (Sheets.Read(books[0], "Sign-in", "B2"), Sheets.Read(books[0], "Sign-in", "F1"), Sheets.Read(books[0], "Sign-in", "F2")).ShouldBe(("بانو", "2024-01-16 دستخط یا نشان انگوٹھا", null));
        Sheets.Names(books[1]).ShouldBe(["RESTRICTED summary", "RESTRICTED lines", "RESTRICTED days"]);
        Sheets.Read(books[1], "RESTRICTED summary", "A1").ShouldBe("محدود لاسرسی · RESTRICTED");
        Sheets.Read(books[1], "RESTRICTED lines", "A1")!.ShouldContain("RESTRICTED");
        new[] { "I", "J", "K" }.Select(c => Sheets.Read(books[1], "RESTRICTED lines", c + "2")).ShouldBe(["20", "20", "USD"]);
        Text(books[1]).ShouldContain("v>2000</", customMessage: "It is a number.");
        (Sheets.Read(books[2], "Counts", "A4"), Sheets.Read(books[2], "Counts", "B4"), Sheets.Read(books[2], "Counts", "G4")).ShouldBe(("All stations", "1", "1"));
    }

    [Fact]
    public void An_allowance_sheet_is_restricted_totalled_certified_and_approved()
    {
        var html = XDocument.Parse(AllowanceSheetPage.Write(Allowances(), "ur"));

        html.Descendants().Where(e => e.Attribute("class")?.Value == "mark").Select(e => e.Value).Distinct(StringComparer.Ordinal).ShouldBe(["محدود رسائی · RESTRICTED"]);
        html.Descendants("title").Single().Value.ShouldStartWith("محدود رسائی · RESTRICTED");
        html.Descendants("dd").Select(d => d.Value).ShouldBe(["Presiding", "20.00 USD", "7000.00 PKR", "7000.00 PKR; 20.00 USD"]);
        html.Descendants("p").Count(p => p.Value == "تصدیق کی جاتی ہے کہ یہ افراد درج شدہ دنوں میں حاضر تھے۔").ShouldBe(2);
        html.Descendants("p").Select(p => p.Value).ShouldContain(t => t == "تربیت کار: استاد");
        html.Descendants("p").Select(p => p.Value).ShouldContain(t => t == "منظور کنندہ: منظور");
        var rows = html.Descendants("tbody").Last().Elements("tr").Select(r => r.Elements("td").Select(c => string.Join('\n', c.Elements("bdi").Select(b => b.Value))).ToArray()).ToList();
        rows.Single(r => r[1] == "علی").ShouldBe(["2", "علی", "خان", "ID-MAN", "0300 333 4444", "0300-3334444", "2\n2024-01-15\n2024-01-16", "1000.00 PKR", "2000.00 PKR", ""]);
    }

    [Fact]
    public void Restricted_details_are_on_that_sheet_alone_and_telephones_of_women_on_none()
    {
        var print = Allowances();
        var roster = StaffRoster.Of(Duties(), People, First);
        var restricted = Enumerable.Concat(
            Languages.Select(l => AllowanceSheetPage.Write(print, l.Data.Item1)), [Text(Bytes(s => AllowanceSheetWorkbook.WriteAsync(print, s)))]).ToList();
        var others = Languages.SelectMany(l => new[] { SignInSheetPage.Write(SignIn(), l.Data.Item1), StaffRosterPage.Write(roster, l.Data.Item1) })
            .Append(Text(Bytes(s => SignInSheetWorkbook.WriteAsync(SignIn(), s)))).Append(Text(Bytes(s => StaffRosterWorkbook.WriteAsync(roster, s))))
            .Append(Encoding.UTF8.GetString(Bytes(s => AttendanceWriter.WriteCsvAsync(s, Attended(), trainees: People))))
            .Append(Encoding.UTF8.GetString(Bytes(s => DutyListWriter.WriteCsvAsync(s, Duties(), People))))
            .Append(string.Join('\n', Details.Values)).ToList();

        restricted.ShouldAllBe(t => t.Contains("ID-WOMAN") && t.Contains("ID-MAN") && t.Contains("0300 333 4444") && t.Contains("ACC-UNKNOWN") && t.Contains("ACC-ANOTHER"));
        foreach (var details in Details.Where(d => d.Key.Value != "M1").Select(d => d.Value))
        {
            restricted.ShouldAllBe(t => !t.Contains(details.Phone!));
        }

        // Her account is her telephone in another spelling.
        restricted.ShouldAllBe(t => !t.Contains("0300-1112222"));
        foreach (var value in Details.Values.SelectMany(d => new[] { d.IdentityNumber, d.Phone, d.Account }).OfType<string>())
        {
            others.ShouldAllBe(t => !t.Contains(value));
        }
    }

    // The account of a mobile wallet is a telephone, also where no telephone is given to hold it against.
    [Theory]
    [InlineData("W1", "0300-111 2222", true)]
    [InlineData("W1", "+923001112222", true)]
    [InlineData("U1", "03001112222", true)]
    [InlineData("X1", "1234567", true)]
    [InlineData("W1", "\u200E\u06F0\u06F3\u06F0\u06F0\u2011\u06F1\u06F1\u06F1\u06F2\u06F2\u06F2\u06F2", true)]
    [InlineData("W1", "123456789012345", true)]
    [InlineData("W1", "(0345)1234567", true)]
    [InlineData("W1", "0345/1234567", true)]
    [InlineData("W1", "Easypaisa:03451234567", true)]
    [InlineData("W1", "JazzCash 03451234567", true)]
    [InlineData("W1", "0345.123.4567 (mobile)", true)]
    [InlineData("W1", "tel. 0701234567", true)]
    [InlineData("W1", "1234567890123456 / 0345 1234567", true)]
    [InlineData("W1", "HBL 1234567890123456, 923451234567", true)]
    [InlineData("W1", "Easypaisa \u0660\u0663\u0664\u0665 1234567", true)]
    [InlineData("W1", "PK70 JCMA 0000 0034 5123 4567", true)]
    [InlineData("W1", "PK37SCBL0000001123456702", true)]
    [InlineData("W1", "PK36 SCBL 0000 0011 2345 6702", false)]
    [InlineData("W1", "HBL 1234567890123456", false)]
    [InlineData("M1", "0300-111 2222", false)]
    [InlineData("W1", "123456", false)]
    [InlineData("W1", "1234567890123456", false)]
    [InlineData("W1", "PK36SCBL0000001123456702", false)]
    [InlineData("NOBODY", "03001112222", true)]
    public void An_account_that_may_be_a_telephone_is_withheld_and_said_to_be_unless_it_is_of_a_man(string person, string account, bool isWithheld)
    {
        var sheet = AllowanceSheet.Of([Session], [TrainingFiles.Attended("S<1>&", person, First)], _ => Money.Of(1000, "PKR"), new("A1"));
        var print = new AllowancePrint(sheet, new("Presiding"), People, new Dictionary<PersonRef, RestrictedDetails> { [new(person)] = new() { Account = account } });
        var book = Bytes(s => AllowanceSheetWorkbook.WriteAsync(print, s));

        foreach (var (language, word) in new[] { ("en", "withheld"), ("ur", "پوشیدہ"), ("fa-AF", "پوشیده"), ("ps", "پټ ساتل شوی"), ("ar", "محجوب") })
        {
            var page = AllowanceSheetPage.Write(print, language);
            (page.Contains(account, StringComparison.Ordinal), page.Contains($">{word}<", StringComparison.Ordinal)).ShouldBe((!isWithheld, isWithheld));
        }

        Sheets.Read(book, "RESTRICTED lines", "G2").ShouldBe(isWithheld ? "withheld" : account);
    }

    // A telephone of hers stands in his row, of which the sheet prints telephone, account and identity number.
    [Theory]
    [InlineData("0300 111 2222", null, null)]
    [InlineData(null, "wallet 923001112222", null)]
    [InlineData(null, null, "+92-300-1112222")]
    public void A_telephone_that_is_printed_nowhere_is_not_printed_in_the_row_of_a_man(string? phone, string? account, string? number)
    {
        AllowancePrint Print(string hers) => new(
            AllowanceSheet.Of([Session], [TrainingFiles.Attended("S<1>&", "M1", First)], _ => Money.Of(1000, "PKR"), new("A1")), new("Presiding"), People,
            new Dictionary<PersonRef, RestrictedDetails> { [new("W1")] = new() { Phone = hers }, [new("M1")] = new() { Phone = phone, Account = account, IdentityNumber = number } });

        var given = phone ?? account ?? number!;
        AllowanceSheetPage.Write(Print("+92 300 111 2222"), "en").ShouldNotContain(given);
        AllowanceSheetPage.Write(Print("+92 300 111 2223"), "en").ShouldContain(given);
    }

    [Fact]
    public async Task Totals_that_cannot_be_kept_throw_before_anything_is_written()
    {
        var session = TrainingFiles.Session("S1", 1, new PersonRef("t1"));
        var attendance = new[] { "0001", "0002" }.Select(p => new Attendance { Session = session.Code, Person = new(p), Day = session.Days[0], State = AttendanceState.Present });
        var sheet = AllowanceSheet.Of([session], attendance, _ => Money.Parse("500000000000000000000000000 PKR"));
        var print = new AllowancePrint(sheet, new("Presiding"), [], new Dictionary<PersonRef, RestrictedDetails>());

        using var stream = new MemoryStream();
        await Should.ThrowAsync<OverflowException>(() => AllowanceSheetWorkbook.WriteAsync(print, stream, cancellationToken: TestContext.Current.CancellationToken));
        stream.Length.ShouldBe(0);
        Should.Throw<OverflowException>(() => AllowanceSheetPage.Write(print));
    }

    [Theory]
    [InlineData("en", "not stated")]
    [InlineData("ur", "درج نہیں")]
    [InlineData("fa-AF", "ذکر نشده")]
    [InlineData("ps", "نه دی یاد شوی")]
    [InlineData("ar", "غير مذكور")]
    public void Who_certifies_and_approves_is_there_by_name_or_key_or_said_not_to_be_stated(string language, string notStated)
    {
        TrainingSession[] sessions = [TrainingFiles.Session("S1", days: 1, new PersonRef("T9")), TrainingFiles.Session("S2", days: 1)];
        var sheet = AllowanceSheet.Of(
            sessions, [TrainingFiles.Attended("S1", "W1", First), TrainingFiles.Attended("S2", "M1", First)], _ => Money.Of(10, "PKR"), approver: null);
        var print = new AllowancePrint(sheet, new("Presiding"), People, new Dictionary<PersonRef, RestrictedDetails>());
        var signed = XDocument.Parse(AllowanceSheetPage.Write(print, language)).Descendants("div").Where(d => d.Attribute("class")?.Value == "sign")
            .Select(d => d.Elements("p").Single(p => p.Element("bdi") is not null).Element("bdi")!.Value);
        var book = Bytes(s => AllowanceSheetWorkbook.WriteAsync(print, s, language));

        signed.ShouldBe(["T9", notStated, notStated]);
        (Sheets.Read(book, "RESTRICTED summary", "B6"), Sheets.Read(book, "RESTRICTED summary", "B12"), Sheets.Read(book, "RESTRICTED summary", "B16")).ShouldBe(("T9", notStated, notStated));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ps")]
    public void The_workbook_says_which_days_it_pays_in_every_language_and_lists_apart_who_is_not_paid(string language)
    {
        var sheet = AllowanceSheet.Of(
            [Session], Attended(), _ => Money.Of(1000, "PKR"), checks: new() { Known = People.Select(p => p.Person).Where(p => p.Value != "U1").ToHashSet() });
        var print = new AllowancePrint(sheet, new("Presiding"), People, Details);
        var book = Bytes(s => AllowanceSheetWorkbook.WriteAsync(print, s, language));
        var read = InMemory.Run(PaidDayReader.ReadAsync(new MemoryStream(book), "sheet.xlsx"));

        Sheets.ShouldBeValid(book);
        read.Diagnostics.ShouldBeEmpty();
        read.Days.ShouldBe(sheet.PaidDays, ignoreOrder: true);
        Sheets.Names(book).ShouldContain(n => n == "RESTRICTED not paid");
        (Sheets.Read(book, "RESTRICTED not paid", "C2"), Sheets.Read(book, "RESTRICTED not paid", "E2")).ShouldBe(("U1", "2024-01-15, 2024-01-16"));
        XDocument.Parse(AllowanceSheetPage.Write(print, language)).Descendants("tbody").Last().Descendants("td").Select(c => c.Value).ShouldContain(t => t == "U1");
        Text(book).ShouldNotContain("ID-UNKNOWN");
    }

    [Fact]
    public void Days_that_were_paid_are_read_from_a_list_too_and_faults_are_told()
    {
        var read = InMemory.Run(PaidDayReader.ReadAsync(new MemoryStream("person,session,day\nW1,S1,2024-01-15\nW1,S1,2024-01-15\n"u8.ToArray()), "p"));
        var faulty = InMemory.Run(PaidDayReader.ReadAsync(new MemoryStream("person,session,day\nW1,S1,15/01/2024\nW2,,2024-01-15\n"u8.ToArray()), "p"));

        read.Days.ShouldBe([new(new("W1"), new("S1"), First)]);
        TrainingFiles.Places(faulty.Diagnostics).ShouldBe(["INT0332@2:3", "INT0020@3:2"]);
        (faulty.HasErrors, faulty.Days.Length).ShouldBe((true, 0));
    }

    [Fact]
    public void A_roster_shows_who_is_there_on_the_day_and_counts_by_sex()
    {
        var roster = StaffRoster.Of(Duties(), People, First);

        roster.Stations.Select(s => s.Station.Value).ShouldBe(["PK-BA", "PS-1"]);
        roster.Stations[1].Lines.ShouldBe(
        [
            new(1, new("PRO"), new("ur", "بانو"), "کریم", RecordedSex.Female, IsReserve: false), new(2, new("APO"), new("ur", "علی"), "خان", RecordedSex.Male, IsReserve: false),
            new(3, new("APO"), null, null, RecordedSex.Unknown, IsReserve: false),
        ]);
        (roster.Stations[1].Posted, roster.Stations[0].Reserve).ShouldBe((new(1, 1, 0, 1), new(0, 0, 0, 1)));
        (roster.Posted.Total, roster.Reserve.Total).ShouldBe((3, 1));
        StaffRoster.Of(Duties(), People, First.AddDays(30)).Stations.Single().Lines.Single().Name!.ToString().ShouldBe("گل");

        // The reserve steps in: neither who is replaced nor the entry in reserve is there any more.
        var reserve = Duties().First(d => d.IsReserve);
        var replaced = Duties().First(d => d.Role.Value == "PRO" && d.Station.Value == "PS-1");
        StaffRoster.Of([.. Duties(), replaced with { Code = new("NEW"), Person = reserve.Person, Replaces = replaced.Code }], People, First)
            .Stations.ShouldHaveSingleItem().Posted.Total.ShouldBe(3);
        XDocument.Parse(StaffRosterPage.Write(roster)).Descendants("dd").Select(d => d.Value).ShouldBe(
            ["2024-01-15", "0", "0", "0", "0", "0", "1", "1", "1", "0", "1", "3", "0", "1", "1", "0", "1", "3", "1"]);
    }

    [Fact]
    public void A_roster_names_roles_in_its_language_and_lists_the_leading_one_first()
    {
        RoleProfile[] profiles = [new() { Code = new("PRO"), Name = LocalizedText.Create([new("en", "Presiding officer"), new("ur", "پریزائیڈنگ افسر")]) }];
        var roster = StaffRoster.Of(Duties(), People, First, profiles);

        Roles(roster, "ur").ShouldBe(["پریزائیڈنگ افسر", "APO", "APO"]);
        Roles(roster, "en")[0].ShouldBe("Presiding officer");
        Roles(StaffRoster.Of(Duties(), People, First, profiles, new RoleCode("APO")), "en").ShouldBe(["APO", "APO", "Presiding officer"]);

        // One of each at the station: who asks for more leads.
        Duty[] two = [.. Duties().Where(d => d.Person.Value is "W1" or "M1")];
        Roles(StaffRoster.Of(two, People, First, [Asking("PRO", 3), Asking("APO", 2)]), "en").ShouldBe(["PRO", "APO"]);
        Roles(StaffRoster.Of(two, People, First, [Asking("PRO", 2), Asking("APO", 3)]), "en").ShouldBe(["APO", "PRO"]);

        static RoleProfile Asking(string role, int level) => new() { Code = new(role), Name = new(role), Competencies = [new(new("COUNT"), level)] };
        static string[] Roles(StaffRoster roster, string language) =>
            [.. XDocument.Parse(StaffRosterPage.Write(roster, language)).Descendants("tbody").Last().Elements("tr").Select(r => r.Elements("td").ElementAt(2).Value)];
    }

    private static SignInSheet SignIn() => SignInSheet.Of(Session, new("Presiding"), Participants.Select(p => new PersonRef(p)), People, Duties());

    private static IEnumerable<Attendance> Attended() => Participants.Take(4).SelectMany(p => new[] { First, First.AddDays(1) }.Select(d => TrainingFiles.Attended("S<1>&", p, d)))
        .Where(a => a.Person.Value != "X1" || a.Day == First).Append(TrainingFiles.Attended("S2", "M1", First.AddDays(2)));

    private static AllowancePrint Allowances()
    {
        var sheet = AllowanceSheet.Of(
            [Session, TrainingFiles.Session("S2") with { Days = [First.AddDays(2)] }], Attended(), s => s == Session ? Money.Of(1000, "PKR") : Money.Of(20, "USD"), new("A1"));
        return new(sheet, new("Presiding"), People, Details);
    }

    private static Duty[] Duties()
    {
        Duty Post(string code, string person, string station, string role) =>
            new() { Code = new(code), Person = new(person), Station = new(station), Role = new(role), Days = DateRange.Between(First, First.AddDays(10)) };
        return
        [
            Post("D1", "W1", "PS-1", "PRO"), Post("D2", "M1", "PS-1", "APO"), Post("D3", "STRANGER", "PS-1", "APO"),
            Post("D4", "U1", "PK-BA", "APO") with { IsReserve = true }, Post("D5", "X1", "PS-1", "APO") with { Days = DateRange.Since(First.AddDays(20)) },
        ];
    }

    private static byte[] Bytes(Func<Stream, Task> write)
    {
        using var stream = new MemoryStream();
        InMemory.Run(write(stream));
        return stream.ToArray();
    }

    private static string Text(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        return string.Join('\n', archive.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
    }
}
