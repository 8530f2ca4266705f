using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Docs.Tests;

/// <summary>The example of src/ElectionCore/README.md.</summary>
public sealed class ElectionCoreReadme
{
    [Fact]
    public async Task The_example_works()
    {
        var services = new ServiceCollection();

        #region use
        services.AddElectionCore(core => core.AddAllModules());
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var reader = scope.ServiceProvider.GetRequiredService<InstitutionStatusReader>();
        var status = await reader.ReadAsync(new DateOnly(2024, 1, 1));
        #endregion

        status.AsOf.ShouldBe(new DateOnly(2024, 1, 1));
        status.Institution.ShouldBeNull();
    }
}
