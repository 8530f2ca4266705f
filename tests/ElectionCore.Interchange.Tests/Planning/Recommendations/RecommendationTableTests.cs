using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ElectionCore.Planning;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests.Planning;

/// <summary>What is written is read back, whatever its texts hold.</summary>
public sealed class RecommendationTableTests
{
    // What separates, marks, escapes or begins formulas, and what XML and spreadsheets treat as their own.
    private static readonly Gen<string> Texts = Gen.Elements(
        "a", "b c", "=1+1", "'=x", "''@y", "'quoted'", "+92 51", "-5", "@me", ";", "|", @"\", @"\;|", @"C:\new;x", "a;b|c", ",", "\"", "x\r\ny", "_x0041_", "\u0001b",
        "الیکشن کمیشن", "𝒳", "#N/A", "1.10", "00123", "2018-10-26", "TRUE", "a:b", "none", "..").SelectMany(t => Gen.Elements("", "z", "=", "9").Select(s => t + s));

    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 5000).Select(d => new DateOnly(2010, 1, 1).AddDays(d));

    [Fact]
    public void What_is_written_is_read_back_from_csv_and_from_a_workbook() => Check.One(Properties.Times(60), Prop.ForAll(Contents().ToArbitrary(), content =>
    {
        var (first, second, book) = (Csv(content, RecommendationTableKind.Recommendations), Csv(content, RecommendationTableKind.Assessments), Workbook(content));
        ShouldBe(Read(first, "r.csv").Content! with { Assessments = Read(second, "a.csv").Content!.Assessments }, content);
        ShouldBe(Read(book, "b.xlsx").Content!, content);
        Workbook(content).ShouldBe(book);
        Encoding.UTF8.GetString(first).Split("\r\n").ShouldAllBe(l => l.Length == 0 || !"=+-@".Contains(l[0]));
    }));

    [Fact]
    public void A_workbook_is_valid_and_holds_texts_alone()
    {
        var content = Contents().Where(c => c.Recommendations.Length > 0).Sample(1, 1).Single();
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbook(content)), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => e.Description).ShouldBeEmpty();
        var cells = document.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()).ToList();
        cells.ShouldNotBeEmpty();
        cells.ShouldAllBe(c => c.DataType!.Value == DocumentFormat.OpenXml.Spreadsheet.CellValues.InlineString && c.CellFormula == null);
    }

    [Fact]
    public async Task What_a_table_has_no_place_for_is_told_and_too_long_a_text_is_refused()
    {
        var content = new RecommendationContent
        {
            Sources = [new() { Code = "s", Name = new("S"), Organization = "o" }],
            Scales = [.. AssessmentScales.All],
            Assessments = [new() { Code = "a", Recommendation = new("r"), Assessor = "x", On = new(2020, 1, 1), Scale = "eu", Grade = "not" }],
        };
        var leftOut = await RecommendationTableWriter.WriteCsvAsync(content, RecommendationTableKind.Recommendations, new MemoryStream(), TestContext.Current.CancellationToken);
        leftOut.Select(d => d.ToString()).ShouldBe(
            ["INT0264: sources without a recommendation: 1 not written.", "INT0264: scales: 2 not written.", "INT0264: assessments: 1 not written."]);

        var longer = new RecommendationContent { Recommendations = [new() { Code = new("r"), Source = "s", Text = new(new string('x', 10_001)) }] };
        var stream = new MemoryStream();
        (await Should.ThrowAsync<RuleViolationException>(() => RecommendationTableWriter.WriteCsvAsync(longer, RecommendationTableKind.Recommendations, stream))).Diagnostic.Code.ShouldBe("INT0265");
        stream.Length.ShouldBe(0);
        ShouldBe(Read(Workbook(longer), "b.xlsx").Content!, longer);
    }

    internal static RecommendationReading Read(byte[] bytes, string file, RecommendationTableOptions? options = null) =>
        RecommendationTableReader.ReadAsync(new MemoryStream(bytes), file, options).GetAwaiter().GetResult();

    internal static byte[] Workbook(RecommendationContent content)
    {
        var stream = new MemoryStream();
        RecommendationTableWriter.WriteWorkbookAsync(content, stream).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static byte[] Csv(RecommendationContent content, RecommendationTableKind table)
    {
        var stream = new MemoryStream();
        RecommendationTableWriter.WriteCsvAsync(content, table, stream).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static void ShouldBe(RecommendationContent read, RecommendationContent written)
    {
        read.Sources.OrderBy(s => s.Code, StringComparer.Ordinal).ShouldBe(written.Sources.OrderBy(s => s.Code, StringComparer.Ordinal));
        read.Recommendations.ShouldBe(written.Recommendations);
        read.Assessments.ShouldBe(written.Assessments);
    }

    private static Gen<T?> OrNone<T>(Gen<T> gen)
        where T : class =>
        Gen.Frequency((2, gen.Select(T? (v) => v)), (1, Gen.Constant<T?>(null)));

    private static Gen<T> Any<T>()
        where T : struct, Enum =>
        Gen.Elements(Enum.GetValues<T>());

    private static Gen<LocalizedText> Localized() =>
        from one in Texts
        from other in Texts
        from tag in Gen.Elements("en", "ur", "fa-AF")
        from both in Gen.Elements(true, false)
        select both ? new LocalizedText(tag, one).With("ps", other) : new LocalizedText(tag, one);

    private static Gen<RecommendationContent> Contents() =>
        from sources in Gen.Choose(1, 3).SelectMany(n => Source().ListOf(n))
        from recommendations in Recommendation().ListOf(4)
        from assessments in Assessment().ListOf(3)
        let kept = sources.Select((s, i) => s with { Code = $"=s{i}" }).ToList()
        let made = recommendations.Select((r, i) => r with { Code = new($"r;{i}"), Source = kept[i % kept.Count].Code }).ToList()
        select new RecommendationContent
        {
            Sources = [.. kept],
            Recommendations = [.. made],
            Assessments = [.. assessments.Select((a, i) => a with { Code = $"a{i}" })],
        };

    private static Gen<RecommendationSource> Source() =>
        from name in Localized()
        from kind in Any<SourceKind>()
        from texts in OrNone(Texts).ArrayOf(2)
        from organization in Texts
        from year in Gen.Choose(2000, 2020)
        from standing in Any<RecordStanding>()
        select new RecommendationSource
        {
            Code = "s", Name = name, Kind = kind, Organization = organization, Election = texts[0], Report = texts[1],
            ReportedOn = year == 2000 ? null : new(year, year % 2 == 0 ? null : 5), Standing = standing,
        };

    private static Gen<Recommendation> Recommendation() =>
        from text in Localized()
        from context in OrNone(Localized())
        from words in OrNone(Texts).ArrayOf(5)
        from kinds in Any<RecommendationKind>().Zip(Any<LegalChange>()).Zip(Any<RecommendationPriority>())
        from addressees in Addressee().ListOf()
        from obligations in Texts.ListOf()
        from codes in Gen.Elements("x", "y;1", "z|", @"\").ListOf()
        from response in OrNone(Response())
        from standing in Any<RecordStanding>()
        select new Recommendation
        {
            Code = new("r"), Source = "s", Text = text, Context = context, Number = words[0], Page = words[1], Theme = words[2], Phase = words[3],
            NoLongerApplicable = words[4], Kind = kinds.Item1.Item1, LegalChange = kinds.Item1.Item2, Priority = kinds.Item2, Addressees = [.. addressees],
            Obligations = [.. obligations], Elements = [.. codes.Select(PlanElementCode.Parse)], Reiterates = [.. codes.Take(1).Select(RecommendationCode.Parse)],
            Supersedes = [.. codes.Skip(1).Select(RecommendationCode.Parse)], Response = response, Standing = standing,
        };

    private static Gen<Addressee> Addressee() =>
        from kind in Any<AddresseeKind>()
        from name in OrNone(Texts)
        from unit in OrNone(Gen.Elements("u", "u|1", "u;"))
        select new Addressee(kind, name, unit is null ? null : new UnitCode(unit));

    private static Gen<RecommendationResponse> Response() =>
        from kind in Any<ResponseKind>()
        from days in Days.ArrayOf(2)
        from number in OrNone(Texts)
        from rest in OrNone(Texts).ArrayOf(2)
        select new RecommendationResponse(kind, days[0], number is null ? null : new(number, PartialDate.FromDate(days[1]), rest[0]), rest[1], rest[0] is null ? null : days[1]);

    private static Gen<RecommendationAssessment> Assessment() =>
        from kind in Any<AssessorKind>()
        from assessor in Texts
        from day in Days
        from comment in OrNone(Texts)
        from evidence in (from title in Texts from rest in OrNone(Texts).ArrayOf(2) select new EvidenceLink(title, rest[0], rest[1])).ListOf()
        from standing in Any<RecordStanding>()
        select new RecommendationAssessment
        {
            Code = "a", Recommendation = new("=r"), AssessorKind = kind, Assessor = assessor, On = day, Scale = "eu", Grade = "not", Evidence = [.. evidence],
            Comment = comment, Standing = standing,
        };
}
