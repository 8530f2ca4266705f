using System.Text;
using System.Text.Unicode;
using CsvHelper;
using ElectionCore.Capacity;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests.Capacity;

/// <summary>People counted straight from a file.</summary>
public sealed class AttendanceFileCountTests
{
    private const string Headings = "person,name,district,sex,state\n";

    private static readonly AttendanceCountOptions People = new() { Person = "person", State = "state" };

    [Theory]
    [InlineData("district,sex\nA,F\nA,m\nB,female\n", "A Female 1; A Male 1; B Female 1")]
    [InlineData("\uFEFFdistrict,sex\r\nA,F\r\nA,F", "A Female 2")]
    [InlineData("sex,district\n\n\r\nF,A\n,\n\"\",\"\"\nM,A", "A Female 1; A Male 1")]
    [InlineData("District,SEX,name\n\"A\"\"1\",\"F\",\"x, y\"\n\"A\"\"1\",F,\"two\r\nlines\"\n", "A\"1 Female 2")]
    [InlineData("\"district\",sex\nA,F\n", "A Female 1")]
    [InlineData("district,sex\n,F\nA,\nA,?\n,\tX \n کابل ,M\n", "A Unknown 2; کابل Male 1; - Female 1; - Another 1")]
    public async Task Rows_are_counted_by_district_and_sex(string file, string counts)
    {
        var result = await CountAsync(file, new());

        Shown(result).ShouldBe(counts);
        result.IsComplete.ShouldBeTrue();
        result.Findings.ShouldBeEmpty();
        result.Counts.Sum(c => c.People).ShouldBe(result.Rows);
    }

    [Fact]
    public async Task Somebody_with_several_days_is_counted_once_by_the_first_row()
    {
        const string Rows = "p1,,A,F,present\np1,,A,F,absent\np1,,A,F,P\np2,,B,M,present\n\" p2\",,A,M,present\np3,,B,F,\n,,B,F,1\n";

        var result = await CountAsync(Headings + Rows, People);
        var days = await CountAsync(Headings + Rows, new());

        Shown(result).ShouldBe("A Female 1; B Male 1");
        (result.Rows, result.RowsNotPresent, result.RowsWithoutPerson, result.PeopleInSeveralGroups).ShouldBe((7, 2, 1, 1));
        Shown(days).ShouldBe("A Female 3; A Male 1; B Female 2; B Male 1");
    }

    [Fact]
    public async Task What_a_row_does_not_say_gives_way_to_what_another_says()
    {
        var result = await CountAsync(Headings + "p1,,,,present\np1,,A,,present\np1,,,F,present\np1,,A,M,present\np2,,B,,1\n", People);

        Shown(result).ShouldBe("A Female 1; B Unknown 1");
        result.PeopleInSeveralGroups.ShouldBe(1);
    }

    [Fact]
    public async Task Words_that_are_no_sex_are_told_with_their_rows_unless_they_may_be_names()
    {
        var rows = string.Concat(Enumerable.Range(0, 3000).Select(i => $"p{i},A,A,{(i % 3 == 0 ? "F" : i % 3 == 1 ? "خاتون" : i % 2 == 0 ? "" : "\" Lady\"")},{(i < 6 ? "absent" : "P")}\n"));
        foreach (var threads in new[] { 1, 4 })
        {
            var result = await CountAsync(Headings + rows + "x,,A,Unknown,P\n", People with { Threads = threads });
            result.UnreadSexes.ShouldBe([new("خاتون", 998), new("Lady", 499)]);
            result.UnreadSexWords.ShouldBe(2);
        }

        var names = await CountAsync("district,sex\n" + string.Concat(Enumerable.Range(0, 101).Select(i => $"A,Name {i}\n")), new());
        (names.UnreadSexWords, names.UnreadSexes.Length).ShouldBe((101, 0));
        (await CountAsync("district,sex\n" + string.Concat(Enumerable.Range(0, 11).Select(i => $"A,w{i}\n")), new())).UnreadSexes.Length.ShouldBe(10);
    }

    [Fact]
    public async Task A_file_without_headings_shows_nobody()
    {
        var result = await CountAsync("0001,\"Khan, A.\",35202-1234567-1,D1,F\n", new());

        result.Findings.ShouldHaveSingleItem().ToString().ShouldNotContain("Khan");
    }

    [Fact]
    public async Task What_is_wrong_is_reported_with_its_line_and_the_rest_is_counted()
    {
        var bytes = Encoding.UTF8.GetBytes("district,sex,name\nA,F,x\nA,F\n\"two\nlines\",F,\"x\"y\nA,M,x,y\nA,F,?\nA,F,x\n");
        bytes[Array.LastIndexOf(bytes, (byte)'?')] = 0xFF;

        var result = await CountAsync(bytes, new());

        Shown(result).ShouldBe("A Female 2");
        result.Findings.Select(f => (f.Code, f.Place.Line)).ShouldBe([("INT0010", 3), ("INT0013", 4), ("INT0010", 6), ("INT0005", 7)]);
        (result.Rows, result.RowsRefused, result.IsComplete).ShouldBe((6, 4, true));

        var few = await CountAsync(bytes, new() { MaximumFindings = 1 });
        (few.Findings.Length, few.NotListed).ShouldBe((1, 3));
    }

    [Theory]
    [InlineData("", "INT0002")]
    [InlineData("district,name\nA,x\n", "INT0330")]
    [InlineData("district,sex,Sex\nA,F,F\n", null)]
    [InlineData("district,SEX,Sex\nA,F,F\n", "INT0008")]
    [InlineData("district;sex\nA;F\n", "INT0330")]
    [InlineData("<html>\n", "INT0003")]
    [InlineData("district,sex\n", "INT0009")]
    [InlineData("district,sex\nA,\"F\nA,F\n", "INT0013")]
    public async Task Files_that_cannot_be_counted_say_why(string file, string? code)
    {
        var result = await CountAsync(file, new());

        result.Findings.Select(f => f.Code).ShouldBe(code is null ? [] : [code]);
        result.Counts.IsEmpty.ShouldBe(code is not null);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_finding_and_a_wrong_call_an_exception()
    {
        using var folder = new Folder();

        (await AttendanceFileCount.CountAsync(folder.File("none.csv"), cancellationToken: TestContext.Current.CancellationToken))
            .Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0001");
        (await AttendanceFileCount.CountAsync(folder.Path, cancellationToken: TestContext.Current.CancellationToken))
            .Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0001");
        await Should.ThrowAsync<ArgumentException>(() => AttendanceFileCount.CountAsync("a.csv", new() { Sex = "District" }));
        await Should.ThrowAsync<ArgumentException>(() => AttendanceFileCount.CountAsync(" "));
        await Should.ThrowAsync<OperationCanceledException>(() => AttendanceFileCount.CountAsync("a.csv", cancellationToken: new(canceled: true)));
    }

    /// <summary>Line breaks within quotes, where parts of the file may seem to begin, and what follows them looks like rows.</summary>
    [Fact]
    public async Task Parts_that_begin_within_quotes_are_found_out()
    {
        var trap = string.Concat(Enumerable.Repeat("\nx,\"\"y\"\",B,M,present", 300));
        var text = new StringBuilder(Headings);
        for (var i = 0; i < 200; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"p{i},\"{trap}\",A,{(i % 3 == 0 ? "F" : "M")},present\n");
        }

        foreach (var threads in new[] { 1, 2, 5 })
        {
            var result = await CountAsync(text.ToString(), People with { Threads = threads });

            Shown(result).ShouldBe("A Female 67; A Male 133");
            result.Findings.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Rows_too_long_for_the_fast_way_are_counted_too()
    {
        var result = await CountAsync($"district,sex,name\nA,F,{new string('x', 10_000)}\nB,M,\"{new string(' ', 9_000)}\"\nC,M,{new string('x', 10_001)}\n", new());

        Shown(result).ShouldBe("A Female 1; B Male 1");
        result.Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0011");
    }

    [Fact]
    public async Task Rows_of_another_number_of_fields_are_refused_wherever_they_are()
    {
        var text = new StringBuilder("district,sex,name\n");
        for (var i = 0; i < 20_000; i++)
        {
            text.Append(i % 1000 == 999 ? "A,F\n" : "A,F,\"two\nlines\"\n");
        }

        foreach (var threads in new[] { 1, 3 })
        {
            var result = await CountAsync(text.ToString(), new() { Threads = threads, MaximumFindings = 15 });

            Shown(result).ShouldBe("A Female 19980");
            result.Findings.Select(f => f.Place.Line).ShouldBe(Enumerable.Range(1, 15).Select(i => (int?)((i * 1999) + 1)));
            (result.Rows, result.RowsRefused, result.NotListed).ShouldBe((20_000, 20, 5));
        }
    }

    /// <summary>Whatever a file holds, it is counted as the ordinary reader reads it. Of three files one is sound in its form, and one but for the number of fields.</summary>
    [Fact]
    public void It_counts_as_the_ordinary_reader_reads()
    {
        string[] sound = ["A", "B", "", "\"A\"", "\"B,1\"", "\"B\"\"1\"\"\"", "\"\"", "\"x\n\ny\"", "\"\r\n\"", " A ", "F", "M", "\"F\"", "Kābul", "\"🙂\"", "p1", "p2", "p3", "P", "present"];
        string[] broken = [.. sound, "a\"b", "\"a\"b", "a,b", "x\ry", "\"x\ry\"", "\u00FF", "\"\"a\"\"", "\"\"\"", "\"", "\n", " \"A\""];
        string[] ragged = [.. sound, "a,b", "\n"];
        var rows = from cells in Gen.Elements(broken, ragged, sound).SelectMany(kind => Gen.Elements(kind).ListOf(60))
                   from count in Gen.Choose(1, 1500)
                   from end in Gen.Elements("\n", "\r\n")
                   from last in Gen.Elements("", "\n", "\n\n", "\r\n,,,,\n")
                   from threads in Gen.Choose(1, 4)
                   select (cells, count, end, last, threads);

        Prop.ForAll(rows.ToArbitrary(), file =>
        {
            var text = new StringBuilder(Headings);
            for (var row = 0; row < file.count; row++)
            {
                for (var cell = 0; cell < 5; cell++)
                {
                    text.Append(cell == 0 ? row == 0 ? "" : file.end : ",").Append(file.cells[((row * 7) + (row / 9) + (cell * 13)) % file.cells.Count]);
                }
            }

            // U+00FF stands for a byte that is no UTF-8.
            var bytes = Encoding.UTF8.GetBytes(text.Append(file.last).Replace('\u00FF', '\u0001').ToString());
            bytes.AsSpan().Replace((byte)1, (byte)0xFF);
            foreach (var options in new[] { People, new AttendanceCountOptions() })
            {
                var result = CountAsync(bytes, options with { Threads = file.threads, MaximumFindings = 100_000 }).GetAwaiter().GetResult();
                var (counts, refused, lines) = Reference(bytes, options);
                Shown(result).ShouldBe(counts);
                result.RowsRefused.ShouldBe(refused);
                result.Findings.Where(f => f.Code == "INT0010").Select(f => f.Place.Line).ShouldBe(lines);
            }
        }).Check(Properties.Times(150));
    }

    private static (string Counts, long Refused, List<int?> Lines) Reference(byte[] bytes, AttendanceCountOptions options)
    {
        var isBroken = false;
        using var stream = new MemoryStream(bytes);
        using var reader = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = ',', HasHeader = false, DetectSeparatorHint = false, TrackLineNumbers = true, Encoding = Encoding.UTF8, OnMalformedRecord = _ => isBroken = true,
        });
        var counts = new SortedDictionary<(bool IsUnknown, string District, RecordedSex Sex), int>(
            Comparer<(bool, string, RecordedSex)>.Create((x, y) => x.Item1 != y.Item1 ? x.Item1.CompareTo(y.Item1)
                : x.Item2 != y.Item2 ? string.CompareOrdinal(x.Item2, y.Item2) : x.Item3 - y.Item3));
        var people = new Dictionary<string, (string District, RecordedSex Sex)>(StringComparer.Ordinal);
        var (refused, lines) = (0L, new List<int?>());
        reader.Read();
        for (isBroken = false; reader.Read(); isBroken = false)
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToArray();
            if (cells.All(c => c.Length == 0))
            {
                continue;
            }

            if (cells.Length != 5)
            {
                lines.Add((int)reader.LineNumber);
            }

            if (isBroken || cells.Length != 5 || !Utf8.IsValid(reader.RawRecord))
            {
                refused++;
                continue;
            }

            var (person, district, sex, state) = (Trim(cells[0]), Trim(cells[2]), Trim(cells[3]), Trim(cells[4]));
            var recorded = sex switch { "F" => RecordedSex.Female, "M" => RecordedSex.Male, _ => RecordedSex.Unknown };
            if (options.Person is null)
            {
                Count(district, recorded);
            }
            else if (state is "P" or "present" && person.Length > 0)
            {
                // The first row that names a district or a sex decides.
                var known = people.GetValueOrDefault(person, ("", RecordedSex.Unknown));
                people[person] = (known.Item1.Length > 0 ? known.Item1 : district, known.Item2 == RecordedSex.Unknown ? recorded : known.Item2);
            }
        }

        people.Values.ToList().ForEach(p => Count(p.District, p.Sex));
        return (string.Join("; ", counts.Select(c => $"{(c.Key.IsUnknown ? "-" : c.Key.District)} {c.Key.Sex} {c.Value}")), refused, lines);

        void Count(string district, RecordedSex sex)
        {
            var key = (district.Length == 0, district, sex);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
    }

    private static string Trim(string cell) => cell.Trim(' ', '\t', '\r', '\n');

    private static string Shown(AttendanceCounts counts) => string.Join("; ", counts.Counts.Select(c => $"{c.District ?? "-"} {c.Sex} {c.People}"));

    private static Task<AttendanceCounts> CountAsync(string file, AttendanceCountOptions options) => CountAsync(Encoding.UTF8.GetBytes(file), options);

    private static async Task<AttendanceCounts> CountAsync(byte[] file, AttendanceCountOptions options)
    {
        using var folder = new Folder();
        var path = folder.File("attendance.csv");
        await File.WriteAllBytesAsync(path, file);
        return await AttendanceFileCount.CountAsync(path, options, TestContext.Current.CancellationToken);
    }
}
