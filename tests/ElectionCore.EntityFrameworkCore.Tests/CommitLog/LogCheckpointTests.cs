using System.Text.Json;

namespace ElectionCore.EntityFrameworkCore.Tests;

public sealed class LogCheckpointTests
{
    private const string Root = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";

    [Theory]
    [InlineData("2:" + Root)]
    [InlineData("0:" + Root)]
    [InlineData("9223372036854775807:" + Root)]
    public void Reads_what_it_writes(string text)
    {
        var checkpoint = LogCheckpoint.Parse(text);

        checkpoint.ToString().ShouldBe(text);
        checkpoint.Root.ShouldBe(LogHash.Parse(Root));
        JsonSerializer.Deserialize<LogCheckpoint>(JsonSerializer.Serialize(checkpoint)).ShouldBe(checkpoint);
        LogCheckpoint.TryParse(text.ToUpperInvariant(), out var upper).ShouldBeTrue();
        upper.ShouldBe(checkpoint);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("2")]
    [InlineData("2:")]
    [InlineData(":" + Root)]
    [InlineData("02:" + Root)]
    [InlineData("-2:" + Root)]
    [InlineData("+2:" + Root)]
    [InlineData(" 2:" + Root)]
    [InlineData("۲:" + Root)]
    [InlineData("9223372036854775808:" + Root)]
    [InlineData("2:" + Root + "0")]
    [InlineData("2: " + Root)]
    [InlineData("2:zac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    public void Refuses_what_is_no_checkpoint(string? text)
    {
        LogCheckpoint.TryParse(text, provider: null, out var checkpoint).ShouldBeFalse();
        checkpoint.ShouldBe(default);
        if (text is not null)
        {
            Should.Throw<FormatException>(() => LogCheckpoint.Parse(text));
        }
    }

    [Fact]
    public void A_size_is_not_negative() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new LogCheckpoint(-1, default));

    [Fact]
    public void A_hash_has_32_bytes()
    {
        var bytes = LogHash.Parse(Root).ToArray();

        new LogHash(bytes).ToString().ShouldBe(Root);
        LogHash.TryFromBytes(bytes, out var hash).ShouldBeTrue();
        hash.ShouldBe(new(bytes));
        LogHash.TryFromBytes(bytes.AsSpan(1), out _).ShouldBeFalse();
        LogHash.TryParse(Root, out hash).ShouldBeTrue();
        LogHash.TryParse(Root[1..], out var none).ShouldBeFalse();
        none.ShouldBe(default);
        Should.Throw<ArgumentException>(() => new LogHash(bytes.AsSpan(1)));
        JsonSerializer.Deserialize<LogHash>(JsonSerializer.Serialize(hash)).ShouldBe(hash);
    }
}
