namespace ElectionCore.Specifications.Tests;

public sealed class ExceptionTests
{
    [Fact]
    public void Each_has_a_message_and_may_have_a_cause()
    {
        var cause = new InvalidOperationException("cause");
        (Exception Plain, Exception Caused)[] pairs =
        [
            (new DuplicateSkipException(), new DuplicateSkipException(cause)),
            (new DuplicateTakeException(), new DuplicateTakeException(cause)),
            (new DuplicateOrderChainException(), new DuplicateOrderChainException(cause)),
            (new SelectorNotFoundException(), new SelectorNotFoundException(cause)),
            (new ConcurrentSelectorsException(), new ConcurrentSelectorsException(cause)),
            (new InvalidSearchPatternException("[a"), new InvalidSearchPatternException("[a", cause)),
        ];

        foreach (var (plain, caused) in pairs)
        {
            plain.InnerException.ShouldBeNull();
            caused.InnerException.ShouldBe(cause);
            caused.Message.ShouldBe(plain.Message);
        }

        pairs.Select(pair => pair.Plain.Message).ShouldBeUnique(StringComparer.Ordinal);
        pairs[^1].Plain.Message.ShouldContain("'[a'");
        ((InvalidSearchPatternException)pairs[^1].Caused).SearchPattern.ShouldBe("[a");
    }
}
