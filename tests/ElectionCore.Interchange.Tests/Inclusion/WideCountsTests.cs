using System.Text;
using ElectionCore.Inclusion;

namespace ElectionCore.Interchange.Tests.Inclusion;

/// <summary>Published tables: what is read, and what is refused with its line and column.</summary>
public sealed class WideCountsTests
{
    private static readonly WideCountsOptions Plain = new() { Place = "province", Male = "male", Female = "female", Total = "total" };

    [Fact]
    public async Task A_roll_with_a_third_marker_and_a_row_of_totals()
    {
        // Electoral rolls of Pakistan, 2 October 2020 (app.com.pk).
        const string Table = """
            province,male,female,transgender,total
            Punjab,36371326,29862932,1886,66236144
            Sindh,13443983,10907267,431,24351681
            Khyber Pakhtunkhwa,11076630,8457201,133,19533964
            Balochistan,2753946,2047104,81,4801131
            Islamabad,432731,393095,7,825833
            Pakistan,64078616,51667599,2538,115748753
            """;

        var read = await ReadAsync(Table, Plain with { Others = ["Transgender"], TotalRow = "pakistan" });

        read.Diagnostics.ShouldBeEmpty();
        read.Rows.Length.ShouldBe(5);
        read.Rows[4].ShouldBe(new()
        {
            Place = "Islamabad", Line = 6, Male = 432731, Female = 393095, Others = [new("Transgender", 7)], Total = 825833,
        });
        read.StatedTotal!.Total.ShouldBe(115748753);
    }

    [Fact]
    public async Task Missing_is_never_zero_and_words_are_states()
    {
        var read = await ReadAsync(
            "province,male,female,total\nA,,-,\nB,N/A,..,—\nC,suppressed,Not-Collected,5\nD,undisclosed,not-applicable,0\n");

        read.Diagnostics.ShouldBeEmpty();
        read.Rows.Select(r => $"{r.Male} {r.Female} {r.Total}").ShouldBe(
            ["unknown unknown unknown", "unknown unknown unknown", "suppressed not-collected 5", "undisclosed not-applicable 0"]);
    }

    [Theory]
    [InlineData("many", "INT0021")]
    [InlineData("value", "INT0021")]
    [InlineData("1e5", "INT0021")]
    [InlineData("12%", "INT0021")]
    [InlineData("१२", "INT0021")]
    [InlineData("1۲", "INT0021")]
    [InlineData("=1+1", "INT0021")]
    [InlineData("-5", "INT0102")]
    [InlineData("−5", "INT0102")]
    [InlineData("5.0", "INT0103")]
    [InlineData("۱٫۵", "INT0103")]
    [InlineData("12 345", "INT0104")]
    [InlineData("٣", "INT0104")]
    [InlineData("۳", "INT0104")]
    [InlineData("9223372036854775808", "INT0106")]
    public async Task What_is_no_plain_count_is_refused_with_its_column(string cell, string code)
    {
        var read = await ReadAsync($"province,male,female,total\nA,1,2,3\nB,1,\"{cell}\",\n");

        read.Diagnostics.Single().Code.ShouldBe(code);
        read.Diagnostics.Single().Place.ShouldBe(DiagnosticPlace.In("t.csv", 3, 3));
        read.Diagnostics.Single().ToString().ShouldNotContain("{");
        read.Rows.ShouldBeEmpty("nothing is half read");
    }

    [Fact]
    public async Task An_undeclared_form_says_how_to_declare_it()
    {
        var read = await ReadAsync("province,male,female,total\nA,\"1,234\",۱۲,٣\n");

        read.Diagnostics.Select(d => d.ToString()).ShouldBe(
        [
            "INT0104 t.csv:2:2: male is 1,234, written with the separator U+002C. Declare NumberForm.Separators to have such numbers read.",
            "INT0104 t.csv:2:3: female is ۱۲, written with extended Arabic-Indic digits. Declare NumberForm.ExtendedArabicIndicDigits to have such numbers read.",
            "INT0104 t.csv:2:4: total is ٣, written with Arabic-Indic digits. Declare NumberForm.ArabicIndicDigits to have such numbers read.",
        ]);
    }

    [Theory]
    [InlineData("1,234", 1234L)]
    [InlineData("12,345,678", 12345678L)]
    [InlineData("۱۲۳", 123L)]
    [InlineData("\u200F٦٤٬٠٧٨٬٦١٦", 64078616L)]
    [InlineData("64 078\u00A0616", 64078616L)]
    [InlineData("64’078'616", 64078616L)]
    [InlineData("9,223,372,036,854,775,807", long.MaxValue)]
    [InlineData("12,34", null)]
    [InlineData("1,23,456", null)]
    [InlineData("1234,567", null)]
    [InlineData("0,123", null)]
    [InlineData("1,2345", null)]
    [InlineData("1,234'567", null)]
    [InlineData(",123", null)]
    [InlineData("123,", null)]
    [InlineData("1,,234", null)]
    public async Task Declared_forms_are_read_and_unclear_ones_refused(string cell, long? expected)
    {
        var all = Plain with { Numbers = new() { ArabicIndicDigits = true, ExtendedArabicIndicDigits = true, Separators = NumberForm.PossibleSeparators } };

        var read = await ReadAsync($"province,male,female,total\nA,\"{cell}\",,\n", all);

        read.Rows.Select(r => r.Male.Value).ShouldBe(expected is null ? [] : [expected]);
        read.HasErrors.ShouldBe(expected is null);
    }

    [Theory]
    [InlineData("1,23,456", 123456L)]
    [InlineData("12,34,56,789", 123456789L)]
    [InlineData("123,456", 123456L)]
    [InlineData("12,34", null)]
    [InlineData("12,345,67,890", null)]
    [InlineData("123,45,678", null)]
    public async Task Indian_grouping_is_read_when_declared(string cell, long? expected)
    {
        var indian = Plain with { Numbers = new() { Separators = ",", IndianGrouping = true } };

        var read = await ReadAsync($"province,male,female,total\nA,\"{cell}\",,\n", indian);

        read.Rows.Select(r => r.Male.Value).ShouldBe(expected is null ? [] : [expected]);
        (expected is null ? "INT0105" : null).ShouldBe(read.Diagnostics.SingleOrDefault()?.Code);
    }

    [Fact]
    public async Task Contradictions_are_found_and_all_told_at_once()
    {
        const string Table = """
            province,male,female,total
            A,1,2,4
            B,5,,4
            C,5,6,10
            a,1,1,2
            ,1,1,2
            Total,10,9,100
            """;

        var read = await ReadAsync(Table, Plain with { TotalRow = "Total", Lenient = true });

        read.Diagnostics.Select(d => $"{d.Code} {d.Place}").ShouldBe(
            ["INT0109 t.csv:2:4", "INT0108 t.csv:3:4", "INT0108 t.csv:4:4", "INT0107 t.csv:5:1", "INT0020 t.csv:6:1", "INT0109 t.csv:7:4"]);
        read.Diagnostics[3].ToString().ShouldContain("a is on line 5 and was on line 2 already");
        read.Diagnostics[0].ToString().ShouldEndWith("A: the parts add up to 3 and the total is 4: a difference of 1.");
        read.LeftOut.ShouldBe([3, 4, 5, 6]);
        read.Rows.Select(r => r.Place).ShouldBe(["A"]);
    }

    [Fact]
    public async Task Stations_of_one_name_are_told_apart_by_where_they_are()
    {
        const string Table = "district,parish,station,female,male\nAPAC,ADYEDA,P.7 SCHOOL,379,323\nAPAC,APIRE,P.7 SCHOOL,12,13\nAPAC,ADYEDA,P.7  School,1,2\n";

        var read = await ReadAsync(Table, new() { Place = "station", Within = ["district", "parish"], Male = "male", Female = "female", Lenient = true });

        read.Rows.Select(r => $"{r.Within}: {r.Place} {r.Female}").ShouldBe(["APAC, ADYEDA: P.7 SCHOOL 379", "APAC, APIRE: P.7 SCHOOL 12"]);
        read.Diagnostics.Single().ToString().ShouldBe("INT0107 t.csv:4:3: P.7 School is on line 4 and was on line 2 already.");
    }

    [Fact]
    public async Task The_row_of_totals_is_compared_and_missed()
    {
        var total = Plain with { TotalRow = "Total" };

        var differs = await ReadAsync("province,male,female,total\nA,1,2,3\nB,3,4,7\nTotal,4,7,11\n", total);
        var missing = await ReadAsync("province,male,female,total\nA,1,2,3\nTotals,1,2,3\n", total);

        differs.Diagnostics.Select(d => d.ToString()).ShouldBe(
        [
            "INT0110 t.csv:4:3: female: the places add up to 6 and the row Total says 7: a difference of 1.",
            "INT0110 t.csv:4:4: total: the places add up to 10 and the row Total says 11: a difference of 1.",
        ]);
        differs.Rows.Length.ShouldBe(2);
        missing.Diagnostics.Single().Code.ShouldBe("INT0111");
    }

    [Fact]
    public async Task Greatest_numbers_do_not_overflow()
    {
        const string Greatest = "9223372036854775807";

        var read = await ReadAsync($"province,male,female,total\nA,{Greatest},{Greatest},{Greatest}\nB,{Greatest},0,{Greatest}\n", Plain with { Lenient = true });

        read.Diagnostics.Single().ToString().ShouldContain("add up to 18446744073709551614, more than the total of 9223372036854775807");
        read.Rows.Single().Male.Value.ShouldBe(long.MaxValue);
    }

    [Fact]
    public async Task Headings_are_found_or_listed()
    {
        var missing = await ReadAsync("Province;Male;Female\nA;1;2\n");
        var twice = await ReadAsync("province,male,MALE,Male,female,total\nA,1,1,1,2,3\n");
        var surplus = await ReadAsync("PROVINCE , Male,code,FEMALE,Total\nA,1,x,2,3\n");

        missing.Diagnostics.Single().ToString().ShouldBe(
            "INT0100 t.csv:1: There is no column headed province, male, female, total. The headings are: Province;Male;Female. The fields seem to be separated by semicolons.");
        twice.Rows.Length.ShouldBe(1);
        twice.Diagnostics.Single().Code.ShouldBe("INT0101");
        surplus.Diagnostics.Single().ToString().ShouldBe("INT0101 t.csv:1: These columns are not read: code.");
        surplus.Rows.Single().Total.ShouldBe(3);
        (await ReadAsync("province,Male,MALE,female,total\nA,1,1,2,3\n")).Diagnostics.ShouldContain(d => d.Code == "INT0008");
        await Should.ThrowAsync<ArgumentException>(() => ReadAsync("x", Plain with { Female = "Male" }));
        Should.Throw<ArgumentException>(() => new NumberForm { Separators = "." });
    }

    [Fact]
    public async Task Bytes_of_another_encoding_are_told_with_line_and_column()
    {
        byte[] mixed = [0xEF, 0xBB, 0xBF, .. "province,male,female,total\nA,1,2,3\n"u8, 0xC7, 0xE1, .. ",1,2,3\nB,1,2,3\n"u8];

        var read = await WideCountsReader.ReadAsync(new MemoryStream(mixed), "t.csv", Plain with { Lenient = true }, TestContext.Current.CancellationToken);

        read.Diagnostics.Single().Code.ShouldBe("INT0005");
        read.Diagnostics.Single().Place.ShouldBe(DiagnosticPlace.In("t.csv", 3, 1));
        read.Rows.Select(r => r.Place).ShouldBe(["A", "B"]);
        read.LeftOut.ShouldBe([3]);
    }

    [Theory]
    [InlineData("", "INT0002")]
    [InlineData("province,male,female,total\n", "INT0009")]
    [InlineData("PK\u0003\u0004", "INT0003")]
    [InlineData("province,male,female,total\nA,1,2\n", "INT0010")]
    [InlineData("province,male,female,total\n\"A,1,2,3\n", "INT0013")]
    [InlineData("province,male,female,total\nA\uFFFD,1,2,3\n", "INT0016")]
    public async Task Broken_files_do_not_throw(string text, string code) =>
        (await ReadAsync(text)).Diagnostics.ShouldContain(d => d.Code == code);

    [Fact]
    public async Task Strange_places_do_not_throw()
    {
        var read = await ReadAsync("province,male,female,total\n\uFFFE,1,2,3\n\"\u0001\",1,2,3\n\u202E,1,2,3\n", Plain with { Lenient = true });

        read.Diagnostics.Single().ToString().ShouldBe("INT0026 t.csv:2:1: province is not a valid text.");
        read.Rows.Length.ShouldBe(2);
    }

    private static Task<WideCounts> ReadAsync(string text, WideCountsOptions? options = null) =>
        WideCountsReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), "t.csv", options ?? Plain, TestContext.Current.CancellationToken);
}
