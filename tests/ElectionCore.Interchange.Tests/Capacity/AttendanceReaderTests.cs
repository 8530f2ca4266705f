using System.Globalization;
using System.Text;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange.Tests;

/// <summary>Attendance as offices send it, and files that are no such lists.</summary>
public sealed class AttendanceReaderTests
{
    private static readonly DateOnly First = TrainingFiles.First;

    [Fact]
    public void Attendance_scores_and_people_are_read_by_their_headings()
    {
        var read = TrainingFiles.Read(
            """"
            Person , SESSION,Day,State,Before,After,highest,Father Name,name,Sex
            P1,S1,2024-01-15,Present,8,,20,Karim,"Bano, ""Apa""",f
            P1,S1,2024-01-16,p,8,16.5,20,Karim,"Bano, ""Apa""",f
            P2,S1,2024-01-15,0,,,20,,,
            P2,S1,2024-01-16,,,,,,,
            P3,S1,2024-01-16,partial,,,,,'=Ali,M
            """");

        read.Diagnostics.ShouldBeEmpty();
        read.Attendance.ShouldBe(
        [
            TrainingFiles.Attended("S1", "P1", First), TrainingFiles.Attended("S1", "P1", First.AddDays(1)),
            TrainingFiles.Attended("S1", "P2", First, AttendanceState.Absent), TrainingFiles.Attended("S1", "P3", First.AddDays(1), AttendanceState.Partial),
        ]);
        read.TestResults.ShouldBe(
        [
            TrainingFiles.Tested("S1", "P1", TestKind.Before, 8, 20, First), TrainingFiles.Tested("S1", "P1", TestKind.After, 16.5m, 20, First.AddDays(1)),
        ]);
        read.Trainees.Select(t => (t.Person.Value, t.Name?.ToString(), t.FatherName, t.Sex)).ShouldBe(
            [("P1", "Bano, \"Apa\"", "Karim", RecordedSex.Female), ("P3", "=Ali", null, RecordedSex.Male)]);
        (read.Rows, read.LeftOut, read.NotRecorded).ShouldBe((5, 0, 1));
    }

    [Fact]
    public void Every_fault_is_told_at_its_place_and_no_cell_is_repeated()
    {
        const string File =
            """
            session,person,day,state,before,after,highest,name,phone
            S1,P1,2024-01-15,present,,,,Secret One,0300
            S1,P1,2024-01-15,P,,,,Secret One,0300
            S1,P1,2024-01-15,absent,,,,Secret One,0300
            S1,P2,15/01/2024,present,,,,Secret Two,0300
            S1,P2,Secret Two,Secret Two,,,,Secret Two,0300
            S1,P2,2024-01-15,1,-1,21,20,Secret Two,0300
            S1,P2,2024-01-15,1,5,6,,Secret Two,0300
            S1,,2024-01-15,1,,,0,Secret Two,0300
            S9,P8,2024-01-20,1,,,,Secret Three,0300
            S1,P1,2024-01-20,1,,,,Secret Four,0300
            S1,P1,2024-01-16,1,3,,20,Secret Four,0300
            S1,P1,2024-01-16,,4,,20,Secret One,0300
            S1,P2,2024-01-15,1
            S1,P2,1402-10-25,"1,,,,Secret Two,0300
            """;
        var options = new AttendanceOptions { Sessions = [TrainingFiles.Session("S1")], People = new HashSet<PersonRef> { new("P1"), new("P2") } };

        var strict = TrainingFiles.Read(File, options);
        var lenient = TrainingFiles.Read(File, options with { Lenient = true });

        TrainingFiles.Places(strict.Diagnostics).ShouldBe(
            [
                "INT0331@1:", "INT0333@3:", "INT0334@4:4", "INT0332@5:3", "INT0332@6:3", "INT0332@6:4", "INT0332@7:5", "INT0338@7:6", "INT0339@8:5", "INT0339@8:6",
                "INT0020@9:2", "INT0332@9:7", "INT0335@10:1", "INT0336@10:2", "INT0337@11:3", "INT0341@12:2", "INT0340@13:5", "INT0010@14:", "INT0013@15:", "INT0010@15:",
            ],
            ignoreOrder: true);
        strict.Diagnostics.ShouldAllBe(d => !d.ToString().Contains("Secret") && !d.ToString().Contains("0300") && !d.ToString().Contains('{'));
        strict.Diagnostics.Single(d => d.Code == "INT0334").ToString().ShouldBe(
            "INT0334 a:4:4: The state is absent, and in line 2 it is present, of the same person in the same session on the same day.");
        strict.Diagnostics.Single(d => d.Code == "INT0337").ToString().ShouldEndWith("The session was not on 2024-01-20; its days are 2024-01-15, 2024-01-16.");
        (strict.Attendance.Length, strict.TestResults.Length, strict.Trainees.Length, strict.LeftOut, strict.Rows).ShouldBe((0, 0, 0, 11, 14));
        lenient.Diagnostics.Select(d => d.ToString()).ShouldBe(strict.Diagnostics.Select(d => d.ToString()));
        lenient.Attendance.ShouldBe([TrainingFiles.Attended("S1", "P1", First), TrainingFiles.Attended("S1", "P1", First.AddDays(1))]);
        lenient.TestResults.ShouldBe([TrainingFiles.Tested("S1", "P1", TestKind.Before, 3, 20, First.AddDays(1))]);
        lenient.Trainees.ShouldHaveSingleItem().Name!.ToString().ShouldBe("Secret One");
    }

    [Fact]
    public void Days_to_come_and_names_that_show_something_else_are_refused_at_their_place()
    {
        var file = "session,person,day,state,name,father_name\n" + string.Join('\n',
            "S1,P1,2024-01-15,present,Zahra \u200FBano,", "S1,P2,2024-01-16,present,,", "S1,P3,2024-01-15,present,\"Two\nlines\",", $"S1,P4,2024-01-15,present,{new string('n', 200)},",
            $"S1,P5,2024-01-15,present,{new string('n', 201)},", "S1,P6,2024-01-15,present,Ali,\u202Egnp", "S1,P7,2024-01-15,present,,\u2066Ali", "S1,P8,2024-01-15,present,A\u0007li,") + "\n";

        var read = TrainingFiles.Read(file, new() { Today = First, Lenient = true });

        TrainingFiles.Places(read.Diagnostics).ShouldBe(["INT0480@3:3", "INT0481@4:5", "INT0481@7:5", "INT0481@8:6", "INT0481@9:6", "INT0481@10:5"]);
        read.Attendance.Select(a => a.Person.Value).ShouldBe(["P1", "P4"]);
        read.Diagnostics.ShouldNotContain(d => d.ToString().Contains("lines", StringComparison.Ordinal));
        TrainingFiles.Read(file, new() { Lenient = true }).Attendance.Length.ShouldBe(3);
    }

    [Fact]
    public void Days_with_slashes_are_read_only_where_their_form_is_stated()
    {
        const string File = "session,person,day,state\nS,P,05/02/2024,1\nS,Q,5/2/2024,1\nS,R,2024-02-05,1\nS,T,13/13/2024,1\n";

        TrainingFiles.Places(TrainingFiles.Read(File).Diagnostics).ShouldBe(["INT0332@2:3", "INT0332@3:3", "INT0332@5:3"]);
        var read = TrainingFiles.Read(File, new() { DayForm = ListDayForm.DayMonthYear, Lenient = true });
        read.Attendance.Select(a => a.Day).ShouldBe([new(2024, 2, 5), new(2024, 2, 5), new(2024, 2, 5)]);
        TrainingFiles.Places(TrainingFiles.Read("session,person,day,state\nS,P,1402-11-16,1\n").Diagnostics).ShouldBe(["INT0070@2:3"]);
    }

    [Fact]
    public void Digits_of_other_scripts_are_read_only_where_they_are_declared_and_never_mixed()
    {
        const string File = "session,person,day,state,after,highest\nS,P,٢٠٢٤-٠١-١٥,1,,\nS,Q,۲۰۲۴-۰۱-۱۵,۱,۷٫۵,۲۰\nS,R,٢٠٢٤-01-15,1,,\nS,T,01/15/2024,1,,\n";

        TrainingFiles.Places(TrainingFiles.Read(File, new() { Digits = ListDigits.ArabicIndic }).Diagnostics)
            .ShouldBe(["INT0332@3:3", "INT0332@3:4", "INT0332@3:6", "INT0332@4:3", "INT0332@5:3"], ignoreOrder: true);
        var read = TrainingFiles.Read(
            File.Replace("۷٫۵", "۷.۵", StringComparison.Ordinal),
            new() { Digits = ListDigits.ArabicIndic | ListDigits.ExtendedArabicIndic, DayForm = ListDayForm.MonthDayYear, Lenient = true });
        read.Attendance.Select(a => (a.Person.Value, a.Day)).ShouldBe([("P", First), ("Q", First), ("T", First)]);
        read.TestResults.ShouldHaveSingleItem().Score.ShouldBe(7.5m);
        TrainingFiles.Places(read.Diagnostics).ShouldBe(["INT0332@4:3"]);
    }

    [Theory]
    [InlineData("", "INT0002@:")]
    [InlineData("Ahmed Khan,35202-1234567-1,0300,x\n", "INT0330@1:")]
    [InlineData("session;person;day;state\nS;P;2024-01-15;1\n", "INT0330@1:")]
    [InlineData("session,person,day,state,Person\nS,P,2024-01-15,1,Q\n", "INT0008@1:5")]
    [InlineData("session,person,day,state\n", "INT0009@:")]
    [InlineData("{\"session\":1}", "INT0330@1:")]
    public void Files_that_are_no_such_list_are_refused_without_showing_what_is_in_them(string file, string expected)
    {
        var read = TrainingFiles.Read(file);

        TrainingFiles.Places(read.Diagnostics).ShouldBe([expected]);
        read.Diagnostics.ShouldAllBe(d => !d.ToString().Contains("Ahmed") && !d.ToString().Contains("35202"));
        read.Attendance.ShouldBeEmpty();
    }

    [Fact]
    public void Workbooks_are_read_sheet_by_sheet_with_their_days_and_numbers()
    {
        var file = TrainingFiles.Workbook(
            ("Notes", [["Attendance of the week"], ["by hand"]]),
            ("North", [["Training in the north"], ["Session", "Person", "Day", "State", "Highest", "After"], ["S1", "P1", First, 1, 20, 15], ["S1", "P2", First, "P", null, null]]),
            ("South", [["Session", "Person", "Day", "State"], ["S1", "P1", First, "present"], ["S1", "P2", First, "a"], ["S1", "P3", 12, "p"]]));

        var read = TrainingFiles.Read(file, new() { Lenient = true });

        TrainingFiles.Places(read.Diagnostics).ShouldBe(["INT0347@Notes:", "INT0333@South2:", "INT0334@South3:4", "INT0332@South4:3"], ignoreOrder: true);
        read.Diagnostics.Single(d => d.Code == "INT0333").ToString().ShouldContain("in line 3 of an earlier sheet");
        read.Attendance.ShouldBe([TrainingFiles.Attended("S1", "P1", First), TrainingFiles.Attended("S1", "P2", First)]);
        read.TestResults.ShouldBe([TrainingFiles.Tested("S1", "P1", TestKind.After, 15, 20, First)]);
        TrainingFiles.Places(TrainingFiles.Read(TrainingFiles.Workbook(("Other", [["a", "b"]]))).Diagnostics).ShouldBe(["INT0347@Other:", "INT0330@:"]);
        TrainingFiles.Places(TrainingFiles.Read("PK\u0003\u0004 and nothing"u8.ToArray()).Diagnostics).Single().ShouldStartWith("INT");
    }

    [Fact]
    public async Task A_large_file_comes_in_batches_and_is_read_no_faster_than_they_are_taken()
    {
        const int Rows = 100_000;
        var stream = new AttendanceStream(Rows);
        var progress = new Told();
        var (count, taken, most) = (0, 0L, 0L);
        await foreach (var batch in AttendanceReader.ReadBatchesAsync(stream, "large.csv", progress: progress, cancellationToken: TestContext.Current.CancellationToken))
        {
            batch.Diagnostics.ShouldBeEmpty();
            batch.Attendance.Length.ShouldBe(batch.Rows);
            batch.Rows.ShouldBeInRange(1, 5000);
            count += batch.Rows;
            most = Math.Max(most, stream.Given - taken);
            taken = stream.Given;
        }

        count.ShouldBe(Rows);
        most.ShouldBeLessThan(512 * 1024);
        stream.Given.ShouldBeGreaterThan(4_000_000);
        progress.Rows[^1].ShouldBe(Rows);
        progress.Rows.Count.ShouldBeInRange(50, 110);
    }

    [Fact]
    public async Task Strict_batches_hold_no_records_from_the_first_error_on()
    {
        var file = new StringBuilder("session,person,day,state\n");
        for (var i = 0; i < 20_000; i++)
        {
            file.Append(CultureInfo.InvariantCulture, $"S,P{i},2024-01-15,{(i == 9000 ? "maybe" : "1")}\n");
        }

        var hasErrors = false;
        var (before, after) = (0, 0);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file.ToString()));
        await foreach (var batch in AttendanceReader.ReadBatchesAsync(stream, "a", cancellationToken: TestContext.Current.CancellationToken))
        {
            hasErrors |= batch.HasErrors;
            before += hasErrors ? 0 : batch.Attendance.Length;
            after += hasErrors ? batch.Attendance.Length : 0;
        }

        hasErrors.ShouldBeTrue();
        (before, after).ShouldSatisfyAllConditions(c => c.before.ShouldBeInRange(2000, 9000), c => c.after.ShouldBe(0));
    }

    [Fact]
    public async Task Whoever_stops_early_or_cancels_leaves_nothing_running()
    {
        var stream = new AttendanceStream(50_000);
        await foreach (var _ in AttendanceReader.ReadBatchesAsync(stream, "a", cancellationToken: TestContext.Current.CancellationToken))
        {
            break;
        }

        var given = stream.Given;
        using var source = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in AttendanceReader.ReadBatchesAsync(new AttendanceStream(50_000), "a", cancellationToken: source.Token))
            {
                await source.CancelAsync();
            }
        });
        stream.Given.ShouldBe(given);
        await Should.ThrowAsync<IOException>(() => AttendanceReader.ReadAsync(new AttendanceStream(50_000) { FailsAt = 100_000 }, "a"));
    }

    private sealed class Told : IProgress<ImportProgress>
    {
        public List<long> Rows { get; } = [];

        public void Report(ImportProgress value) => Rows.Add(value.Rows);
    }

    /// <summary>Rows that are made when they are asked for.</summary>
    private sealed class AttendanceStream(int rows) : Stream
    {
        private byte[] _left = "session,person,day,state,name\n"u8.ToArray();
        private int _row;

        public long Given { get; private set; }

        public long? FailsAt { get; init; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Given > FailsAt)
            {
                throw new IOException("The disk has gone.");
            }

            if (_left.Length == 0 && _row < rows)
            {
                var name = _row % 2 == 0 ? ",\"Bano, Apa\"" : ",";
                _left = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"S-{_row / 50:D5},P-{_row++ / 2:D6},2024-01-{15 + (_row % 2)},present{name}\n"));
            }

            var given = Math.Min(count, _left.Length);
            _left.AsSpan(0, given).CopyTo(buffer.AsSpan(offset));
            _left = _left[given..];
            Given += given;
            return given;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
