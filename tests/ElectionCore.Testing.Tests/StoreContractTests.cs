using ElectionCore.Testing.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Testing.Tests;

public class StoreContractTests
{
    public static TheoryData<string> Names => [.. StoreContract.Cases.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task The_store_in_memory_keeps_the_contract(string name) =>
        StoreContract.Cases.Single(c => c.Name == name).RunAsync(clock => new(Hosts.InMemory(clock)));

    [Fact]
    public void Names_are_unique_sentences()
    {
        var names = StoreContract.Cases.Select(c => c.Name).ToList();
        names.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(names.Count);
        names.ShouldAllBe(n => char.IsUpper(n[0]) && !n.EndsWith('.'));
        StoreContract.Cases.ShouldAllBe(c => c.ToString() == c.Name);
    }

    [Fact]
    public async Task A_missing_service_is_reported_with_the_case()
    {
        var failure = await Should.ThrowAsync<StoreContractException>(() =>
            StoreContract.Cases[0].RunAsync(_ => new(new ServiceCollection().BuildServiceProvider())));
        failure.Message.ShouldStartWith(StoreContract.Cases[0].Name);
        failure.Message.ShouldContain(nameof(InvalidOperationException));
        await Should.ThrowAsync<ArgumentNullException>(() => StoreContract.Cases[0].RunAsync(null!));
    }

    [Fact]
    public async Task Hosts_are_disposed_of()
    {
        var hosts = new List<ServiceProvider>();
        await StoreContract.Cases[^1].RunAsync(clock =>
        {
            var host = Hosts.InMemory(clock);
            hosts.Add(host);
            return new(host);
        });
        hosts.ShouldNotBeEmpty();
        hosts.ForEach(h => IsDisposed(h).ShouldBeTrue());

        static bool IsDisposed(ServiceProvider host)
        {
            try
            {
                host.CreateScope().Dispose();
                return false;
            }
            catch (ObjectDisposedException)
            {
                return true;
            }
        }
    }

    /// <summary>Each fault a store may have, and a case that must find it.</summary>
    public static TheoryData<string, string> Faults => new()
    {
        { nameof(BrokenUnits.RetractionForgotten), "A retraction leaves nothing in its place" },
        { nameof(BrokenUnits.RestForgotten), "Recording in the middle of a fact keeps the time before and after" },
        { nameof(BrokenUnits.ReadsUnordered), "Facts come by key in ordinal order, then first day, then commit" },
        { nameof(BrokenUnits.KnowledgeIgnored), "What was known at a commit can be asked at any later time" },
        { nameof(BrokenUnits.ReferencesIgnored), "Facts can be asked for by what they name" },
        { nameof(BrokenUnits.DayAfterIncluded), "Facts can be asked for by the day they hold" },
        { nameof(BrokenUnits.EndsMadeOpen), "States and days come back as they were recorded" },
        { nameof(BrokenUnits.CommitsAtOnce), "Nothing is visible before the commit" },
        { nameof(BrokenUnits.RestoreForgotten), "A restored history is the same, with its identities and commits" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_broken_fact_store_is_reported(string fault, string name)
    {
        var failure = await Should.ThrowAsync<StoreContractException>(() =>
            StoreContract.Cases.Single(c => c.Name == name).RunAsync(clock => new(Hosts.With(clock, s => BrokenUnits.Put(s, fault)))));
        failure.Message.ShouldStartWith(name);
    }

    [Theory]
    [InlineData("The order of commits decides what was known, even when the clock ran backwards")]
    public Task A_log_that_trusts_the_clock_is_reported(string name) => ShouldFailAsync(name, BrokenLog.Put);

    [Theory]
    [InlineData("A commit with nothing staged is no commit")]
    [InlineData("A rollback drops what is staged")]
    [InlineData("A commit cancelled before it begins stores nothing")]
    [InlineData("A history with a commit missing is refused")]
    public Task A_careless_unit_of_work_is_reported(string name) => ShouldFailAsync(name, BrokenUnitOfWork.Put);

    [Theory]
    [InlineData("A stale update is refused")]
    [InlineData("A stale update is refused even when the scope has read again")]
    [InlineData("An update of what the scope never read is refused")]
    [InlineData("Sixteen writers on one aggregate lose no update")]
    [InlineData("Nobody changes what is stored through an object they hold")]
    [InlineData("Adding a key that is taken is refused")]
    public Task A_repository_where_the_last_writer_wins_is_reported(string name) =>
        ShouldFailAsync(name, BrokenStations.Put);

    private static async Task ShouldFailAsync(string name, Action<IServiceCollection> breakIt)
    {
        var failure = await Should.ThrowAsync<StoreContractException>(() =>
            StoreContract.Cases.Single(c => c.Name == name).RunAsync(clock => new(Hosts.With(clock, breakIt))));
        failure.Message.ShouldStartWith(name);
    }
}
