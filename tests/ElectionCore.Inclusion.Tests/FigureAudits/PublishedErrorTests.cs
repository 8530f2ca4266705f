namespace ElectionCore.Inclusion.Tests.FigureAudits;

/// <summary>Errors in figures that were published; whose slip each is, is not known.</summary>
public class PublishedErrorTests
{
    // APP, 25 July 2018 (app.com.pk, over-100-million-registered-voters-to-cast-vote). All is additive but the men of Sindh.
    [Fact]
    public void The_men_of_Sindh_2018_miss_both_their_row_and_their_column()
    {
        var report = FigureAudit.Check(new()
        {
            Title = "Registered voters of Pakistan, 2018",
            Source = "APP, 25 July 2018",
            Columns = ["men", "women"],
            Rows =
            [
                Row("Punjab", "33,679,993", "26,992,877", "60,672,870"), Row("Sindh", "12,679,993", "9,954,400", "22,391,244"),
                Row("Khyber Pakhtunkhwa", "8,705,831", "6,610,468", "15,316,299"), Row("Balochistan", "2,486,230", "1,813,264", "4,299,494"),
                Row("FATA", "1,507,902", "1,002,252", "2,510,154"), Row("Islamabad", "407,463", "357,885", "765,348"),
            ],
            Totals = Row("Pakistan", "59,224,263", "46,731,146", "105,955,409"),
        });

        report.IsReproduced.ShouldBeFalse();
        report.Findings.Where(f => f.Match != FigureMatch.Exact).Select(f => (f.Relation, f.Label, f.Match, f.Difference)).ShouldBe(
        [
            (AuditedRelation.RowTotal, "Sindh", FigureMatch.NotReproduced, new Ratio(243_149, 1)),
            (AuditedRelation.ColumnTotal, "men", FigureMatch.NotReproduced, new Ratio(243_149, 1)),
        ]);
        report.SuspectCells.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            s => (s.Row, s.Column).ShouldBe(("Sindh", "men")),
            s => s.Suggested.Units.ShouldBe(12_436_844));
        report.Diagnostics.Select(d => d.Code).ShouldBe(["INC0110", "INC0110", "INC0116"]);
    }

    // Roll of 14 June 2024: men and women printed that add to 132,444,891, with a total of 130,444,891.
    [Fact]
    public void A_total_of_June_2024_has_one_digit_too_low()
    {
        var finding = FigureAudit.CheckSum("Pakistan", [PublishedNumber.Parse("132,444,891")], PublishedNumber.Parse("130,444,891"));

        (finding.Match, finding.Difference).ShouldBe((FigureMatch.DigitChanged, new Ratio(2_000_000, 1)));
        finding.Slips.ShouldContain(s => s.Figure == "total" && s.Suggested.Units == 132_444_891);
        finding.Diagnostic!.Code.ShouldBe(InclusionDiagnostics.DigitSlipLikely.Code);
    }

    // globaltrendinsights.com, December 2024, in millions. Sindh, Balochistan and the country fit to the last digit or within
    // rounding; Punjab does not.
    [Theory]
    [InlineData("41.20", "35.18", "75.38", FigureMatch.DigitChanged)]
    [InlineData("14.99", "12.75", "27.74", FigureMatch.Exact)]
    [InlineData("12.26", "10.27", "22.54", FigureMatch.Rounded)]
    [InlineData("71.08", "61.18", "132.25", FigureMatch.Rounded)]
    public void Millions_of_December_2024(string men, string women, string total, FigureMatch expected)
    {
        var finding = FigureAudit.CheckSum("row", [PublishedNumber.Parse(men), PublishedNumber.Parse(women)], PublishedNumber.Parse(total));

        finding.Match.ShouldBe(expected);
        finding.Slips.Take(3).Select(s => (s.Figure, s.Suggested.Text)).ShouldBe(
            expected == FigureMatch.DigitChanged ? [("part 1", "40.20"), ("part 2", "34.18"), ("total", "76.38")] : []);
    }

    // Turnout of Jordan 2024 as announced (royanews.tv) against the announced roll (jordantimes.com). The other bases are not
    // published; each is one that gives the announced percentage.
    [Theory]
    [InlineData("all", "32.25", 1_638_348, 5_115_219, 5_080_149)]
    [InlineData("men", "35.69", 854_540, 2_425_293, 2_394_340)]
    [InlineData("women", "29.18", 783_808, 2_689_926, 2_686_100)]
    public void Turnout_of_Jordan_2024_rests_on_another_roll(string who, string printed, long voted, long roll, long implied)
    {
        var percentage = Percentage(who, printed, voted, new("announced roll", roll));

        var alone = FigureAudit.CheckPercentage(percentage);
        var explained = FigureAudit.CheckPercentage(percentage with { OtherBases = [new("another roll", implied)] });

        alone.Match.ShouldNotBeOneOf(FigureMatch.Exact, FigureMatch.Rounded, FigureMatch.Truncated);
        alone.ImpliedBase!.Value.Contains(implied).ShouldBeTrue();
        alone.ImpliedBase.Value.Contains(roll).ShouldBeFalse();
        (explained.Match, explained.OtherBase, explained.Diagnostic!.Code).ShouldBe(
            (FigureMatch.AnotherBase, "another roll", InclusionDiagnostics.PercentageOfAnotherBase.Code));
    }

    // Women on the roll of Jordan 2024, printed 52.5 (jordantimes.com); PK-23 in 2018, printed 5.01; poll workers trained in Pakistan.
    [Theory]
    [InlineData("52.5 %", 2_689_926, 5_115_219, FigureMatch.Truncated)]
    [InlineData("52.6", 2_689_926, 5_115_219, FigureMatch.Rounded)]
    [InlineData("5.01", 3_505, 69_827, FigureMatch.Truncated)]
    [InlineData("5.02%", 3_505, 69_827, FigureMatch.Rounded)]
    [InlineData("14.52", 61_445, 423_298, FigureMatch.Rounded)]
    [InlineData("15.42", 61_445, 423_298, FigureMatch.TransposedDigits)]
    [InlineData("74.52", 61_445, 423_298, FigureMatch.DigitChanged)]
    [InlineData("25", 1, 4, FigureMatch.Exact)]
    [InlineData("25.0", 1, 4, FigureMatch.Exact)]
    [InlineData("0.0", 1, 0, FigureMatch.NotReproduced)]
    [InlineData("60.31", 61_445, 423_298, FigureMatch.NotReproduced)]
    public void Percentages_as_printed(string printed, long count, long of, FigureMatch expected)
    {
        var finding = FigureAudit.CheckPercentage(Percentage("share", printed, count, new("all", of)));

        finding.Match.ShouldBe(expected);
        (finding.Diagnostic is null).ShouldBe(expected is FigureMatch.Exact or FigureMatch.Rounded);
        finding.Slips.All(s => s.Suggested.Text == "14.52" || s.Suggested.Text == "14.51").ShouldBeTrue();
    }

    [Fact]
    public void A_percentage_that_no_base_gives_implies_none()
    {
        var finding = FigureAudit.CheckPercentage(Percentage("share", "65.5", 109, new("all", 150)));
        finding.ImpliedBase.ShouldBeNull();
        finding.Diagnostic!.ToString().ShouldContain("it would be in no whole number");
    }

    // 52.46 per cent: 52.5 when rounded and 52.4 when cut off, so 56.2 with its digits exchanged (52.6) explains nothing.
    [Fact]
    public void A_slip_explains_a_percentage_only_when_it_gives_it_exactly()
    {
        var counts = Percentage("share", "56.2", 5_246, new("all", 10_000));

        FigureAudit.CheckPercentage(counts).ShouldSatisfyAllConditions(f => f.Match.ShouldBe(FigureMatch.NotReproduced), f => f.Slips.ShouldBeEmpty());
        Explained("55.2").ShouldBe([("52.5", FigureMatch.TransposedDigits)]);
        Explained("54.2").ShouldBe([("52.4", FigureMatch.TransposedDigits)]);
        Explained("52.7").ShouldBe([("52.5", FigureMatch.DigitChanged), ("52.4", FigureMatch.DigitChanged)]);

        IEnumerable<(string, FigureMatch)> Explained(string printed) =>
            FigureAudit.CheckPercentage(counts with { Printed = PublishedNumber.Parse(printed) }).Slips.Select(s => (s.Suggested.Text, s.Match));
    }

    [Fact]
    public void A_half_rounded_to_the_even_digit_is_told_from_one_rounded_up()
    {
        var even = FigureAudit.CheckPercentage(Percentage("share", "12.2", 49, new("all", 400)));
        var up = FigureAudit.CheckPercentage(Percentage("share", "12.3", 49, new("all", 400)));

        (even.Match, even.Rounding, even.Diagnostic!.Code).ShouldBe((FigureMatch.Rounded, MidpointRounding.ToEven, InclusionDiagnostics.RoundedHalfEven.Code));
        (up.Match, up.Rounding, up.Diagnostic).ShouldBe((FigureMatch.Rounded, MidpointRounding.AwayFromZero, null));
    }

    [Fact]
    public void A_percentage_of_the_country_in_a_row_of_a_province_is_found_out()
    {
        var share = Percentage("share", "30.0", 30, null);
        var report = FigureAudit.Check(new()
        {
            Title = "Women", Columns = ["women", "men"],
            Rows = [Row("A", "30", "20", "50") with { Percentages = [share] }, Row("B", "10", "40", "50")],
            Totals = Row("All", "40", "60", "100"),
        });

        report.Findings.Last().ShouldSatisfyAllConditions(f => f.Label.ShouldBe("A, share"), f => f.OtherBase.ShouldBe("total of all"));
    }

    [Fact]
    public void A_missing_figure_is_not_filled_in()
    {
        var report = FigureAudit.Check(new()
        {
            Title = "T", Columns = ["men", "women"], Rows = [Row("A", "5", "", "5") with { Percentages = [Percentage("women", "0", ObservedCount.Unknown, null)] }],
        });

        report.Findings.Select(f => f.Match).ShouldBe([FigureMatch.Missing, FigureMatch.Missing]);
        report.Diagnostics.ShouldAllBe(d => d.Code == InclusionDiagnostics.PublishedFigureMissing.Code);
        FigureAudit.CheckPercentage(Percentage("x", "60.31", 61_445, new("all", 423_298))).Diagnostic!.Code.ShouldBe(InclusionDiagnostics.PercentageNotReproduced.Code);
        FigureAudit.CheckPercentage(Percentage("x", "5.01", 3_505, new("all", 69_827))).Diagnostic!.Code.ShouldBe(InclusionDiagnostics.PercentageTruncated.Code);
        Should.Throw<ArgumentException>(() => FigureAudit.Check(report.Table with { Columns = ["men"] }));
    }

    [Theory]
    [InlineData("1,23,456", 123_456, 0)]
    [InlineData("12 345.60", 1_234_560, 2)]
    [InlineData(" 52.5 % ", 525, 1)]
    [InlineData("0.07", 7, 2)]
    [InlineData("1,234", 1_234, 0)]
    [InlineData("132'444'891", 132_444_891, 0)]
    [InlineData("1,23,45,678.5", 123_456_785, 1)]
    [InlineData("007", 7, 0)]
    public void Printed_numbers_keep_their_digits(string text, long units, int decimals) =>
        (PublishedNumber.Parse(text).Units, PublishedNumber.Parse(text).Decimals).ShouldBe((units, decimals));

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("-5")]
    [InlineData("1.2.3")]
    [InlineData(".5")]
    [InlineData("1,")]
    [InlineData("۵۲")]
    [InlineData("1.234,5")]
    [InlineData("52,5%")]
    [InlineData("52,5")]
    [InlineData("1,2")]
    [InlineData("0,525")]
    [InlineData("1,2345")]
    [InlineData("1234,567")]
    [InlineData("123,45,678")]
    [InlineData("1,23,4567")]
    [InlineData("1,234,56,789")]
    [InlineData("1,234 567")]
    [InlineData("1,,234")]
    [InlineData(",234")]
    [InlineData("5.")]
    [InlineData("1 2")]
    [InlineData("+5")]
    [InlineData("1234567890123456789")]
    public void What_is_no_printed_number_is_refused(string text) => PublishedNumber.TryParse(text, out _).ShouldBeFalse();

    private static PublishedRow Row(string label, string men, string women, string total) =>
        new() { Label = label, Parts = [Number(men), Number(women)], Total = Number(total) };

    private static PublishedNumber? Number(string text) => PublishedNumber.TryParse(text, out var number) ? number : null;

    private static PublishedPercentage Percentage(string label, string printed, ObservedCount count, PublishedBase? of) =>
        new() { Label = label, Printed = PublishedNumber.Parse(printed), Count = count, Base = of };
}
