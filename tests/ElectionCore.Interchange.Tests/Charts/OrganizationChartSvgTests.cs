using System.Globalization;
using System.Xml.Linq;
using ElectionCore.Organization;
using static ElectionCore.Interchange.Tests.Charts.ChartSamples;

namespace ElectionCore.Interchange.Tests.Charts;

public sealed class OrganizationChartSvgTests
{
    private static readonly Institution Bilingual = new()
    {
        Name = LocalizedText.Create([new("en", "Election Commission"), new("fa-AF", "کمیسیون انتخابات")]),
        Note = new("Historical data."),
        Labels = [new("directorate", LocalizedText.Create([new("en", "Directorate"), new("fa-AF", "ریاست")]))],
    };

    [Fact]
    public void Title_day_and_note_are_shown_and_described()
    {
        var drawing = new ChartDrawing(OrganizationChart.ToSvg(Snapshot([Unit("A")], institution: Bilingual)));
        drawing.Root.Attribute("role")!.Value.ShouldBe("img");
        drawing.Root.Attribute("lang")!.Value.ShouldBe("en");
        drawing.Root.Attribute("direction")!.Value.ShouldBe("ltr");
        drawing.Root.Elements().First().Value.ShouldBe("Election Commission · Organisation chart · 2024-02-08");
        drawing.Root.Elements().ElementAt(1).Name.LocalName.ShouldBe("desc");
        drawing.Root.Elements().ElementAt(1).Value.ShouldBe("Units: 1. Historical data.");
        drawing.Texts.Take(3).ShouldBe(["Election Commission", "Organisation chart · 2024-02-08", "Historical data."]);
    }

    [Fact]
    public void Classification_and_code_stand_under_the_name_but_not_a_code_that_was_made_up()
    {
        const string MadeUp = "0190f1d4-6b1c-7c1a-9b1e-2f8d5c3a4b5e";
        var drawing = new ChartDrawing(OrganizationChart.ToSvg(Snapshot(
            [Unit("A") with { Classification = "directorate" }, Unit(MadeUp) with { Classification = "field-office" }], institution: Bilingual)));
        drawing["A"].Text.ShouldBe("Unit A Directorate · A");
        drawing[MadeUp].Text.ShouldEndWith("field office");
    }

    [Fact]
    public void A_chart_in_Dari_runs_from_right_to_left()
    {
        var units = new[] { Unit("A") with { Classification = "directorate" }, Unit("B", "A"), Unit("C", "A") };
        var drawing = new ChartDrawing(OrganizationChart.ToSvg(Snapshot(units, institution: Bilingual), new() { Language = "prs" }));
        drawing.Root.Attribute("lang")!.Value.ShouldBe("fa-AF");
        drawing.Root.Attribute("direction")!.Value.ShouldBe("rtl");
        drawing["B"].Left.ShouldBeGreaterThan(drawing["C"].Right);
        drawing["A"].Text.ShouldBe("Unit A ریاست · \u2066A\u2069");
        var name = drawing["B"].Element.Elements().First(e => e.Name.LocalName == "text");
        name.Attribute("direction")!.Value.ShouldBe("ltr");
        name.Attribute("lang")!.Value.ShouldBe("en");
    }

    [Fact]
    public void Hostile_names_stay_texts()
    {
        var units = HostileNames.Select((n, i) => Unit(Code(i), i == 0 ? null : Code(0), n) with { Classification = n });
        var snapshot = Snapshot(
            units,
            HostileNames.Select((n, i) => Post($"P{i:D2}", Code(i), n)),
            institution: new() { Name = new(HostileNames[1]), Note = new(HostileNames[10]), Labels = [new("vacant", new(HostileNames[0]))] });
        foreach (var content in Enum.GetValues<ChartContent>())
        {
            var svg = OrganizationChart.ToSvg(snapshot, new() { Content = content });
            var drawing = new ChartDrawing(svg);
            drawing.Boxes.Count.ShouldBe(HostileNames.Length);
            drawing.Root.Descendants().ShouldAllBe(e => e.Name.LocalName == "title" || e.Name.LocalName == "desc"
                || e.Name.LocalName == "rect" || e.Name.LocalName == "g" || e.Name.LocalName == "path" || e.Name.LocalName == "text");
            drawing.Root.DescendantsAndSelf().Attributes().Select(a => a.Name.LocalName)
                .ShouldAllBe(a => !a.StartsWith("on", StringComparison.Ordinal) && a != "href" && a != "style");
            svg.ShouldNotContain('\u202E');
            svg.ShouldNotContain('\u202B');
            svg.ShouldNotContain('\0');
            drawing.Texts.ShouldAllBe(t => t.Length > 0 && !t.Contains('\n'));
        }
    }

    [Fact]
    public void Characters_that_XML_does_not_allow_are_replaced()
    {
        var unit = Unit("A") with { Classification = "x\uFFFE\uD800\u0001y" };
        new ChartDrawing(OrganizationChart.ToSvg(Snapshot([unit])))["A"].Text.ShouldBe("Unit A x\uFFFD\uFFFD\uFFFDy · A");
    }

    [Fact]
    public void A_name_that_cannot_be_seen_gives_way_to_the_code()
    {
        var drawing = new ChartDrawing(OrganizationChart.ToSvg(Snapshot([Unit("A", name: "\u202E")])));
        drawing["A"].Text.ShouldBe("A A");
    }

    [Fact]
    public void A_name_too_long_for_its_box_is_whole_in_the_title()
    {
        var name = string.Join(' ', Enumerable.Range(1, 200));
        var drawing = new ChartDrawing(OrganizationChart.ToSvg(Snapshot([Unit("A", name: name), Unit("B", name: new string('m', 900))])));
        drawing["A"].Element.Elements().First().Value.ShouldBe(name);
        drawing["A"].Text.ShouldContain("…");
        drawing["B"].Width.ShouldBeLessThan(260);
    }

    [Fact]
    public void Posts_show_holders_and_vacancies()
    {
        var snapshot = Snapshot(
            [Unit("A")],
            [Post("P1", seats: 3), Post("P2")],
            institution: Bilingual,
            holders: [("P1", "x", "Xenia", AppointmentBasis.Substantive), ("P1", "y", "Yusuf", AppointmentBasis.Acting)]);
        var drawing = new ChartDrawing(OrganizationChart.ToSvg(snapshot, new() { Content = ChartContent.UnitsWithPosts }));
        drawing["A"].Text.ShouldBe("Unit A A Post P1 ×3 Xenia Yusuf (acting) vacant ×2 Post P2 vacant");
    }

    [Fact]
    public void Where_appointments_are_not_recorded_nothing_is_called_vacant()
    {
        var snapshot = Snapshot([Unit("A")], [Post("P1")], institution: Bilingual with { Appointments = RecordCoverage.None });
        foreach (var content in new[] { ChartContent.UnitsWithPosts, ChartContent.Posts })
        {
            var texts = new ChartDrawing(OrganizationChart.ToSvg(snapshot, new() { Content = content })).Texts;
            texts.ShouldContain(t => t == "not recorded");
            texts.ShouldNotContain(t => t == "vacant");
        }
    }

    [Fact]
    public void Many_holders_are_counted()
    {
        var holders = Enumerable.Range(0, 20).Select(i => ("P1", $"p{i}", $"Name {i}", AppointmentBasis.Substantive)).ToArray();
        var snapshot = Snapshot([Unit("A")], [Post("P1", seats: 20)], institution: Bilingual, holders: holders);
        var drawing = new ChartDrawing(OrganizationChart.ToSvg(snapshot, new() { Content = ChartContent.Posts }));
        drawing.Boxes.Single().Text.ShouldEndWith("+16");
        drawing.Texts.Count(t => t.StartsWith("Name ", StringComparison.Ordinal)).ShouldBe(4);
    }

    [Fact]
    public void Dotted_lines_are_dashed_and_beside_the_tree()
    {
        var posts = Enumerable.Range(1, 14).Select(i => Post($"P{i:D2}"));
        var lines = Enumerable.Range(2, 13).Select(i => Line($"P{i:D2}", "P01"))
            .Append(Line("P03", "P02", ReportingLineKind.Dotted))
            .Append(Line("P01", "P14", ReportingLineKind.Dotted))
            .Append(Line("P05", "missing", ReportingLineKind.Dotted));
        var drawing = new ChartDrawing(OrganizationChart.ToSvg(Snapshot([Unit("A")], posts, lines), new() { Content = ChartContent.Posts }));
        var dashed = drawing.Elements("path").Where(p => p.Attribute("stroke-dasharray") is not null).ToList();
        dashed.Count.ShouldBe(3, "two lines and the legend");
        drawing.Texts.ShouldContain(t => t == "also reports to (dotted line)");
        drawing.Overlaps().ShouldBeEmpty();
    }

    [Fact]
    public void Texts_have_enough_contrast()
    {
        var units = Enumerable.Range(0, 5).Select(i => Unit(Code(i), i == 0 ? null : Code(i - 1)));
        var posts = Enumerable.Range(0, 5).Select(i => Post($"P{i}", Code(i)));
        foreach (var content in Enum.GetValues<ChartContent>())
        {
            foreach (var institution in new[] { Bilingual, Bilingual with { Appointments = RecordCoverage.None } })
            {
                var drawing = new ChartDrawing(OrganizationChart.ToSvg(Snapshot(units, posts, institution: institution), new() { Content = content }));
                foreach (var text in drawing.Elements("text"))
                {
                    var y = ChartDrawing.Of(text, "y");
                    var paper = text.Parent!.Elements()
                        .TakeWhile(e => e != text)
                        .Last(e => e.Attribute("fill") is { } fill && fill.Value != "none" && e.Name.LocalName is "rect" or "path" && Covers(e, y));
                    Contrast(text.Attribute("fill")!.Value, paper.Attribute("fill")!.Value).ShouldBeGreaterThanOrEqualTo(4.5, text.ToString());
                }
            }
        }
    }

    [Fact]
    public void The_text_is_the_same_whatever_the_culture_and_the_order_of_the_facts()
    {
        var units = Enumerable.Range(0, 60).Select(i => Unit(Code(i), i == 0 ? null : Code(i / 5))).ToList();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var culture in new[] { "", "de-DE", "fa-AF", "ar-SA" })
        {
            var thread = new Thread(() => texts.Add(
                OrganizationChart.ToSvg(Snapshot(culture.Length == 0 ? units : Enumerable.Reverse(units), institution: Bilingual))))
            {
                CurrentCulture = CultureInfo.GetCultureInfo(culture),
            };
            thread.Start();
            thread.Join();
        }

        texts.ShouldHaveSingleItem().ShouldNotContain('\r');
    }

    [Fact]
    public void An_empty_institution_has_an_empty_chart()
    {
        var drawing = new ChartDrawing(OrganizationChart.ToSvg(Snapshot([])));
        drawing.Boxes.ShouldBeEmpty();
        drawing.Texts.First().ShouldBe("Commission");
        OrganizationChart.ToMermaid(Snapshot([])).ShouldStartWith("flowchart TB\n");
    }

    private static bool Covers(XElement shape, double y) => shape.Name.LocalName == "rect"
        ? y >= ChartDrawing.Of(shape, "y") && y <= ChartDrawing.Of(shape, "y") + ChartDrawing.Of(shape, "height")
        : y <= ChartDrawing.Number(shape.Attribute("d")!.Value[1..].Split('V')[0].Split(' ')[1]);

    private static double Contrast(string ink, string paper)
    {
        var (a, b) = (Luminance(ink), Luminance(paper));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Convert.FromHexString(colour[1..]).Select(c => c / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
