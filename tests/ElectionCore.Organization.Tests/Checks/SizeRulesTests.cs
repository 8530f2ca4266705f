namespace ElectionCore.Organization.Tests.Checks;

public class SizeRulesTests
{
    private static InstitutionBuilder Reports(int count)
    {
        var builder = Sample.New().Unit("HQ").Post("P", "HQ", from: "2020-05-01");
        for (var i = 0; i < count; i++)
        {
            builder.Post($"Q{i}", "HQ", from: "2020-05-01").Line($"Q{i}", "P");
        }

        return builder;
    }

    [Fact]
    public void ORG0030_too_few_reports()
    {
        Reports(1).Only("ORG0030").Argument("count").ShouldBe("1");
        Reports(0).Clean();
        Reports(2).Clean();
        Reports(1).Clean(options: new() { MinimumSpan = 1 });
    }

    [Fact]
    public void ORG0031_too_many_reports()
    {
        Reports(12).Clean();
        Reports(13).Only("ORG0031").Argument("limit").ShouldBe("12");
        Reports(13).Clean(options: new() { MaximumSpan = 13 });
    }

    [Fact]
    public void ORG0032_too_deep()
    {
        var chain = Sample.New().Unit("U0");
        for (var i = 1; i <= 7; i++)
        {
            chain.Unit($"U{i}", $"U{i - 1}");
        }

        chain.Clean();
        chain.Clean(options: new() { MaximumDepth = 7 });
        chain.Unit("U8", "U7").Only("ORG0032").Argument("unit").ShouldBe("U8");
    }

    [Theory]
    [InlineData("AF01", "AF0101", null)]
    [InlineData("AF01", "AF0201", "ORG0036")]
    [InlineData("HT01", "HT01-01", null)]
    [InlineData("HT01", "HT-0101", "ORG0036")]
    [InlineData("AF01", "af0101", "ORG0036")]
    public void ORG0036_a_place_code_without_its_parent_s(string parent, string child, string? expected)
    {
        // The country's own code is no prefix.
        var places = Sample.New().Place("AFG", level: 0).Place(parent, "AFG", level: 1).Place(child, parent, level: 2);
        places.Codes().ShouldBe(expected is null ? [] : [expected]);
    }

    [Fact]
    public void ORG0037_several_roots()
    {
        Sample.New().Unit("A").Unit("B").Only("ORG0037").Argument("units").ShouldBe("A, B");
        Sample.New().Unit("A").Unit("B", "A").Clean();
        Sample.New().Institution(with: i => i with { Model = InstitutionModel.Mixed }).Unit("A").Unit("B").Clean();
        Sample.New().Institution(with: i => i with { Model = InstitutionModel.Mixed }).Unit("A").Unit("B").Unit("C").Only("ORG0037");
        Sample.New().Unit("A").Unit("B", from: "2020-06-02").Clean();
    }
}
