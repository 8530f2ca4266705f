using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests;

public class CoordinatesTests
{
    private static readonly Gen<string> Codes = Gen.Choose(1, 6).SelectMany(n => Gen.Elements("a;=\\\"é سب,".ToCharArray()).ArrayOf(n))
        .Select(c => new string(c)).Where(CodeFormat.IsValid);

    [Fact]
    public void They_read_back_whatever_their_codes_are() => Properties.Check(Prop.ForAll(
        Codes.Zip(Codes).ListOf().ToArbitrary(),
        pairs =>
        {
            var coordinates = new Coordinates(pairs.DistinctBy(p => p.Item1, StringComparer.Ordinal).Select(p => new Coordinate(p.Item1, p.Item2)));
            return Coordinates.Parse(coordinates.ToString()) == coordinates;
        }));

    [Fact]
    public void The_order_in_which_they_are_given_does_not_matter()
    {
        var one = new Coordinates(("sex", "F"), ("place", "AF01"));
        one.ShouldBe(new Coordinates(("place", "AF01"), ("sex", "F")));
        one.ToString().ShouldBe("place=AF01;sex=F");
        one["sex"].ShouldBe("F");
        one.Without("sex").With("sex", "M").ToString().ShouldBe("place=AF01;sex=M");
        default(Coordinates).ToString().ShouldBe("");
        Coordinates.Parse("").ShouldBe(default);
    }

    [Theory]
    [InlineData("sex")]
    [InlineData("sex=")]
    [InlineData("=F")]
    [InlineData("sex=F;sex=M")]
    [InlineData("sex=F;")]
    [InlineData(";sex=F")]
    [InlineData("sex=F\\")]
    public void What_are_no_coordinates_is_refused(string text) => Coordinates.TryParse(text, provider: null, out _).ShouldBeFalse();

    [Fact]
    public void A_dimension_is_given_once() =>
        Should.Throw<ArgumentException>(() => new Coordinates(("sex", "F"), ("sex", "M")));
}
