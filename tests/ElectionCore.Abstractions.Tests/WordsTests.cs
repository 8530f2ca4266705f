namespace ElectionCore.Tests;

public class WordsTests
{
    [Fact]
    public void Every_value_has_a_word_that_reads_back()
    {
        RoundTrips<DiagnosticSeverity>();
        RoundTrips<TextDirection>();
        RoundTrips<DayOfWeek>();
        Words.Of(TextDirection.RightToLeft).ShouldBe("right-to-left");
        Words.Plain(TextDirection.RightToLeft).ShouldBe("right to left");

        static void RoundTrips<T>()
            where T : struct, Enum
        {
            foreach (var value in Enum.GetValues<T>())
            {
                Words.TryParse<T>(Words.Of(value).ToUpperInvariant(), out var read).ShouldBeTrue();
                read.ShouldBe(value);
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("lefttoright")]
    [InlineData("2")]
    public void Other_words_are_refused(string? word) => Words.TryParse<TextDirection>(word, out _).ShouldBeFalse();
}
