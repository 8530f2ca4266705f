using System.IO.Compression;
using System.Xml.Linq;

namespace ElectionCore.Samples.Tests;

/// <summary>
/// A small plan of one unit: a number that starts at 15 and shall reach 50, as in the guidance of IATI, a milestone and a ratio;
/// two activities with money, two risks, and a chain of two stages.
/// </summary>
internal static class OwnPlan
{
    public const string Json = """
        {
          "format": "electioncore-plan", "version": 1,
          "plan": {
            "code": "SP", "kind": "strategic", "name": "Strategic plan", "firstDay": "2024-01-01", "lastDay": "2025-12-31",
            "levels": [{"code": "goal", "name": "Goal"}, {"code": "action", "name": "Action"}],
            "reportingPeriods": [
              {"code": "2024-H1", "firstDay": "2024-01-01", "lastDay": "2024-06-30", "dueOn": "2024-07-15"},
              {"code": "2024-H2", "firstDay": "2024-07-01", "lastDay": "2024-12-31", "dueOn": "2025-01-15"}
            ]
          },
          "elements": [
            {"code": "g10", "level": "goal", "number": "10", "title": "Inclusive rolls", "owners": ["ROLLS"]},
            {"code": "g2", "level": "goal", "number": "2", "title": {"en": "Trained staff", "ur": "تربیت یافتہ عملہ"}, "owners": ["TRN"]},
            {"code": "a2.1", "level": "action", "number": "2.1", "title": "Train presiding officers", "parent": "g2"}
          ],
          "indicators": [
            {"code": "I1", "element": "a2.1", "number": "2.1.1", "title": "Officers trained", "kind": "quantity", "unitOfMeasure": "people",
             "direction": "ascending", "accumulation": "point-in-time", "dimensions": [{"name": "sex", "categories": ["women", "men"]}],
             "baselineOn": "2023", "baseline": [{"value": 15}], "targets": [{"period": "2024-H1", "values": [{"value": 50}]}, {"period": "2024-H2", "values": [{"value": 80}]}]},
            {"code": "I2", "element": "a2.1", "number": "2.1.2", "title": "Manual adopted", "kind": "milestone", "dueOn": "2024-05-31",
             "targets": [{"period": "2024-H1", "values": [{"value": "reached"}]}]},
            {"code": "I3", "element": "g10", "title": "Women on the roll", "kind": "ratio", "direction": "ascending", "accumulation": "point-in-time",
             "baselineOn": "2023", "baseline": [{"value": "2/5"}], "targets": [{"period": "2024-H2", "values": [{"value": "1/2"}]}]}
          ],
          "activities": [
            {"code": "A1", "element": "a2.1", "title": "Write the manual", "plannedFirstDay": "2024-01-08", "plannedLastDay": "2024-03-31",
             "budget": [{"code": "1", "amount": 1250.50, "currency": "PKR", "source": "donor", "donor": "EU"}]},
            {"code": "A2", "element": "a2.1", "title": "Train", "plannedFirstDay": "2024-03-01", "plannedLastDay": "2024-05-31", "dependencies": [{"activity": "A1"}]}
          ],
          "expenditures": [{"code": "E1", "activity": "A1", "budgetLine": "1", "amount": 500.25, "currency": "PKR", "on": "2024-02-01"}],
          "risks": [
            {"code": "R1", "title": "Rooms are not free", "likelihood": 4, "impact": 4, "owner": "TRN", "treatment": "reduce", "reviewOn": "2024-06-01"},
            {"code": "R2", "title": "Nobody looked at this", "standing": "example"}
          ],
          "approvalChains": [
            {"code": "reporting", "name": "Reports", "stages": [
              {"code": "head", "name": "Head of wing", "signatories": [{"person": "head"}, {"person": "deputy", "coverFor": "head", "firstDay": "2024-07-01", "lastDay": "2024-07-31"}]},
              {"code": "secretary", "name": "Secretary", "signatories": [{"person": "secretary"}]}]}
          ]
        }
        """;

    /// <summary>Takes the plan in, into the run's own database.</summary>
    public static async Task ImportAsync(Run run, string? json = null)
    {
        run.Write("plan.json", json ?? Json);
        (await run.WithData("plan", "import", "plan.json", "--chains")).Returns(0);
    }

    /// <summary>Enters actual values into a reporting form, as somebody at a desk would.</summary>
    public static void Fill(string path, params (string Indicator, string OfWhom, string Actual)[] values)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = archive.GetEntry("xl/worksheets/sheet2.xml")!;
        XDocument sheet;
        using (var stream = entry.Open())
        {
            sheet = XDocument.Load(stream);
        }

        var main = sheet.Root!.Name.Namespace;
        var rows = sheet.Descendants(main + "row").ToList();
        var columns = rows[0].Elements().ToDictionary(Text, c => Column(c), StringComparer.Ordinal);
        foreach (var (indicator, ofWhom, actual) in values)
        {
            var row = rows.Single(r => TextIn(r, columns["Indicator"]) == indicator && TextIn(r, columns["Of whom"]) == ofWhom);
            var cell = row.Elements().Single(c => Column(c) == columns["Actual"]);
            var isNumber = actual.All(char.IsAsciiDigit);
            cell.SetAttributeValue("t", isNumber ? null : "inlineStr");
            cell.ReplaceNodes(isNumber ? new XElement(main + "v", actual) : new XElement(main + "is", new XElement(main + "t", actual)));
        }

        using var written = entry.Open();
        written.SetLength(0);
        sheet.Save(written);

        static string Text(XElement cell) => string.Concat(cell.Descendants().Where(e => !e.HasElements).Select(e => e.Value));
        static string Column(XElement cell) => cell.Attribute("r")!.Value.TrimEnd([.. "0123456789"]);
        static string TextIn(XElement row, string column) => row.Elements().Where(c => Column(c) == column).Select(Text).FirstOrDefault() ?? "";
    }
}
