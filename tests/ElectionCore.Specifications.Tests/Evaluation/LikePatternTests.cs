using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Specifications.Tests;

public sealed class LikePatternTests
{
    [Theory]
    [InlineData("Kabul", "kabul", true)]
    [InlineData("Kabul", "kab", false)]
    [InlineData("Kabul", "abul", false)]
    [InlineData("Kabul", "k%", true)]
    [InlineData("Kabul", "%L", true)]
    [InlineData("Kabul", "%ab%", true)]
    [InlineData("Kabul", "k___l", true)]
    [InlineData("Kabul", "k__l", false)]
    [InlineData("Kabul", "_%_", true)]
    [InlineData("", "%", true)]
    [InlineData("", "%%", true)]
    [InlineData("", "_", false)]
    [InlineData("a.b", "a.b", true)]
    [InlineData("axb", "a.b", false)]
    [InlineData("a\\b*", "a\\b*", true)]
    [InlineData("a^b$", "a^b$", true)]
    [InlineData("line\nline", "line%", true)]
    [InlineData("line\n", "line", false)]
    [InlineData("line\n", "line_", true)]
    [InlineData("mississippi", "%iss%ip%", true)]
    [InlineData("mississippi", "%iss%ix%", false)]
    [InlineData("ÉCOLE", "école", true)]
    [InlineData("کابل", "%ابل", true)]
    [InlineData("\U0001E921\U0001E922", "\U0001E943_", true)] // Adlam letters: they have case and take two units each
    [InlineData("\U0001E921", "__", false)]
    public void Wildcards(string text, string pattern, bool expected) => Like(text, pattern).ShouldBe(expected);

    [Theory]
    [InlineData("b", "[a-c]", true)]
    [InlineData("B", "[a-c]", true)]
    [InlineData("b", "[A-C]", true)]
    [InlineData("d", "[a-c]", false)]
    [InlineData("d", "[^a-c]", true)]
    [InlineData("B", "[^a-c]", false)]
    [InlineData("", "[^a]", false)]
    [InlineData("x7", "_[0-9]", true)]
    [InlineData("-", "[a-]", true)]
    [InlineData("-", "[-a]", true)]
    [InlineData("]", "[]a]", true)]
    [InlineData("]", "[^]a]", false)]
    [InlineData("[", "[[]", true)]
    [InlineData("]", "]", true)]
    [InlineData("^", "[a^]", true)]
    [InlineData("%", "[%]", true)]
    [InlineData("a", "[%]", false)]
    [InlineData("_", "[_]", true)]
    [InlineData("a", "[_]", false)]
    [InlineData("station 12b", "%[0-9][a-c]", true)]
    [InlineData("station 1b2", "%[0-9][a-c]", false)]
    [InlineData("\U0001F5F3x", "%[\U0001F5F3]x", true)]
    [InlineData("\U0001F5F3x", "%[^\U0001F5F3]x", false)] // a run never ends in the middle of a character
    public void Sets(string text, string pattern, bool expected) => Like(text, pattern).ShouldBe(expected);

    [Theory]
    [InlineData("[")]
    [InlineData("[^")]
    [InlineData("[]")]
    [InlineData("[^]")]
    [InlineData("[abc")]
    [InlineData("[a-")]
    [InlineData("%[")]
    [InlineData("[z-a]")]
    public void A_pattern_that_cannot_be_read_is_refused_when_it_is_matched(string pattern)
    {
        var specification = new Specification<string>();
        specification.Query.Search(text => text, pattern);

        Should.Throw<InvalidSearchPatternException>(() => specification.IsSatisfiedBy("a"))
            .SearchPattern.ShouldBe(pattern);
        var lazy = specification.Evaluate(["a"]);
        Should.Throw<InvalidSearchPatternException>(() => lazy.Count());
        specification.Evaluate([]).ShouldBeEmpty();
    }

    [Fact]
    public void Wildcards_agree_with_the_definition()
        => Prop.ForAll(Texts("aAbB").ToArbitrary(), Texts("aB%_").Where(p => p.Length > 0).ToArbitrary(), (text, pattern) =>
                Like(text, pattern) == Defined(text, pattern))
            .Check(Many);

    [Fact]
    public void Sets_agree_with_regular_expressions()
    {
        var tokens = Gen.Elements("%", "_", "a", "B", "[a-c]", "[^b]", "[ac]", "[^A-B]", "[-b]", "[]a]", "[0-9c]");
        var patterns = from list in tokens.NonEmptyListOf() select string.Concat(list.Take(8));

        Prop.ForAll(Texts("aAbBcC-]0").ToArbitrary(), patterns.ToArbitrary(), (text, pattern) =>
                Like(text, pattern) == Regex.IsMatch(
                    text,
                    "^" + pattern.Replace("%", ".*", StringComparison.Ordinal).Replace("_", ".", StringComparison.Ordinal) + "\\z",
                    RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline))
            .Check(Many);
    }

    [Fact]
    public void A_hostile_pattern_ends()
    {
        var text = new string('a', 20_000);

        Like(text, string.Concat(Enumerable.Repeat("%a", 40)) + "%b").ShouldBeFalse();
        Like(text, string.Concat(Enumerable.Repeat("%[a-b]_", 40)) + "%").ShouldBeTrue();
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_character()
    {
        Like("\uD83A", "_").ShouldBeTrue();
        Like("\uD83A", "\uD83A").ShouldBeTrue();
        Like("\uD83A", "\uD83B").ShouldBeFalse();
        Like("\uDD21\uD83A", "__").ShouldBeTrue();
    }

    private static readonly Config Many = Properties.Times(500);

    private static Gen<string> Texts(string alphabet)
        => from letters in Gen.Elements(alphabet.ToCharArray()).ListOf() select new string([.. letters.Take(12)]);

    private static bool Like(string text, string pattern)
    {
        var specification = new Specification<string>();
        specification.Query.Search(item => item, pattern);
        return specification.IsSatisfiedBy(text);
    }

    private static bool Defined(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern) => pattern switch
    {
        [] => text.IsEmpty,
        ['%', .. var rest] => Defined(text, rest) || (!text.IsEmpty && Defined(text[1..], pattern)),
        ['_', .. var rest] => !text.IsEmpty && Defined(text[1..], rest),
        [var letter, .. var rest] => !text.IsEmpty
            && char.ToUpper(text[0], CultureInfo.InvariantCulture) == char.ToUpper(letter, CultureInfo.InvariantCulture)
            && Defined(text[1..], rest),
    };
}
