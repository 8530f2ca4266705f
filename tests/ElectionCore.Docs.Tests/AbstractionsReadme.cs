using System.Globalization;

namespace ElectionCore.Docs.Tests;

/// <summary>The example of src/ElectionCore.Abstractions/README.md.</summary>
public sealed class AbstractionsReadme
{
    [Fact]
    public void The_example_works()
    {
        #region values
        var name = LocalizedText.Create([new("en", "Secretariat"), new("fa-AF", "دارالانشاء")]);
        var term = DateRange.Between(new PartialDate(2019), new PartialDate(2023, 5));
        var women = new Ratio(4_512, 11_203);

        Console.WriteLine(name.For("prs"));                                // دارالانشاء: Dari has two tags
        Console.WriteLine($"{term} {term.From:o} {term.To:o}");            // [2019,2023-05) 2019-01-01 2023-06-01
        Console.WriteLine(women.ToPercentString(1, MidpointRounding.ToEven)); // 40.3%
        #endregion

        name.For("prs").ShouldBe("دارالانشاء");
        term.ToString().ShouldBe("[2019,2023-05)");
        term.To!.Value.ToString("o", CultureInfo.InvariantCulture).ShouldBe("2023-06-01");
    }
}
