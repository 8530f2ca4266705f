using System.Runtime.CompilerServices;
using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Interchange.Tests.Export;

public class StreamingTests
{
    private const int Rows = 20_000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document_is_written_while_it_is_read(bool withHistory)
    {
        var output = new MemoryStream();
        var places = new EndlessPlaces(() => output.Length);
        await using var services = Services(places);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OrganizationExporter>().ExportJsonAsync(
            output, withHistory, TestContext.Current.CancellationToken);
        places.WrittenAtMiddle.ShouldBeGreaterThan(output.Length / 3);
    }

    [Fact]
    public async Task Tables_are_read_twice_and_no_kind_is_held()
    {
        using var folder = new Folder();
        var places = new EndlessPlaces(() => 0);
        await using var services = Services(places);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OrganizationExporter>().ExportCsvAsync(
            folder.Path, TestContext.Current.CancellationToken);
        (await File.ReadAllLinesAsync(Path.Combine(folder.Path, "places.csv"), TestContext.Current.CancellationToken)).Length.ShouldBe(Rows + 1);
        places.Reads.ShouldBe(2);
    }

    private static ServiceProvider Services(EndlessPlaces places) => new ServiceCollection()
        .AddElectionCore(core => core.AddOrganization().AddInterchange())
        .AddScoped<IFactStore<Place>>(_ => places)
        .BuildServiceProvider(validateScopes: true);

    /// <summary>A store that makes places as they are read.</summary>
    private sealed class EndlessPlaces(Func<long> written) : IFactStore<Place>
    {
        public long WrittenAtMiddle { get; private set; }

        public int Reads { get; private set; }

        public async IAsyncEnumerable<Fact<Place>> ReadAsync(
            FactQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            Reads++;
            for (var i = 0; i < Rows; i++)
            {
                if (i == Rows / 2)
                {
                    WrittenAtMiddle = written();
                }

                yield return new(new(new Guid(i, 0, 0, new byte[8])), new() { Code = new($"P{i:00000}"), Name = new($"Place {i}") }, DateRange.Always, 0, null);
            }

            await Task.CompletedTask;
        }

        public ValueTask<FactId> RecordAsync(Place state, DateRange valid, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask<FactId> CorrectAsync(FactId fact, Place state, DateRange valid, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask RetractAsync(FactId fact, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public void Restore(Fact<Place> fact) => throw new NotSupportedException();
    }
}
