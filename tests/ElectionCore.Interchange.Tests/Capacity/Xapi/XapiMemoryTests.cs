using System.Runtime.CompilerServices;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange.Tests.Capacity;

/// <summary>Batches of statements are written without being held.</summary>
[Collection(nameof(Alone))]
public sealed class XapiMemoryTests
{
    private static readonly XapiExportOptions Options = new() { HomePage = "https://emb.example/", ActivityBase = "https://emb.example/xapi/", Offset = TimeSpan.Zero };

    [Fact]
    public async Task A_batch_is_written_as_it_comes_and_read_as_it_is_written()
    {
        const int Count = 60_000;
        using var stream = new CountedStream();
        var most = 0L;
        async IAsyncEnumerable<IFactState> RecordsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            for (var i = 0; i < Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return new Attendance { Session = new("S-1"), Person = new($"p-{i}"), Day = new(2026, 1, 31) };
                most = i % 20_000 == 10_000 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most;
            }

            yield return new Course { Code = new("COUNT"), Title = new("Counting") };
            await Task.CompletedTask;
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var written = await XapiWriter.WriteAsync(
            stream, new XapiStatements(Options, [], [], []).FromAsync(RecordsAsync(TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);

        written.ShouldBe(Count);
        stream.Bytes.ShouldBeGreaterThan(20_000_000);
        (most - before).ShouldBeLessThan(8_000_000);
    }

    private sealed class CountedStream : MemoryStream
    {
        public long Bytes { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Bytes += buffer.Length;
            return default;
        }

        public override void Write(ReadOnlySpan<byte> buffer) => Bytes += buffer.Length;
    }
}
