using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ElectionCore.Capacity;
using TestResult = ElectionCore.Capacity.TestResult;

namespace ElectionCore.Interchange.Tests;

/// <summary>Files of training, and the places of what is found in them.</summary>
internal static class TrainingFiles
{
    public static readonly DateOnly First = new(2024, 1, 15);

    public static Attendance Attended(string session, string person, DateOnly day, AttendanceState state = AttendanceState.Present) =>
        new() { Session = new(session), Person = new(person), Day = day, State = state };

    public static TestResult Tested(string session, string person, TestKind kind, decimal score, decimal highest, DateOnly on) =>
        new() { Session = new(session), Person = new(person), Kind = kind, Score = score, HighestScore = highest, On = on };

    public static TrainingSession Session(string code, int days = 2, params ReadOnlySpan<PersonRef> trainers) => new()
    {
        Code = new(code), Course = new("POLL-STAFF"), Version = "1", Days = [.. Enumerable.Range(0, days).Select(First.AddDays)],
        Place = new("PK-BA"), Capacity = 25, Trainers = [.. trainers],
    };

    public static Trainee Person(string key, string? name, RecordedSex sex = RecordedSex.Unknown, string? father = null) => new()
    {
        Person = new(key), Name = name is null ? null : new("ur", name), FatherName = father, Sex = sex, Audience = TrainingAudience.PollWorkers,
    };

    public static AttendanceBatch Read(string csv, AttendanceOptions? options = null) => Read(Encoding.UTF8.GetBytes(csv), options);

    public static AttendanceBatch Read(byte[] file, AttendanceOptions? options = null) =>
        InMemory.Run(AttendanceReader.ReadAsync(new MemoryStream(file), "a", options));

    public static DutyListReading ReadDuties(string csv, DutyListOptions? options = null) => ReadDuties(Encoding.UTF8.GetBytes(csv), options);

    public static DutyListReading ReadDuties(byte[] file, DutyListOptions? options = null) =>
        InMemory.Run(DutyListReader.ReadAsync(new MemoryStream(file), "d", options));

    public static IEnumerable<string> Places(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Code}@{d.Place.Path}{d.Place.Line}:{d.Place.Column}"));

    /// <summary>A workbook as a program of an office writes it; days and numbers are no texts.</summary>
    public static byte[] Workbook(params (string Name, object?[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
            var list = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            for (var i = 0; i < sheets.Length; i++)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new(new SheetData(sheets[i].Rows.Select(r => new Row(r.Select(CellOf)))));
                list.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)i + 1, Name = sheets[i].Name });
            }

            book.Workbook = new(list);
        }

        return stream.ToArray();
    }

    private static Cell CellOf(object? value) => value switch
    {
        null => new(),
        DateOnly day => new() { StyleIndex = 1, CellValue = new(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber) },
        int number => new() { CellValue = new(number) },
        _ => new() { DataType = CellValues.InlineString, InlineString = new(new Text((string)value)) },
    };
}
