using System.Globalization;
using ElectionCore;
using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;

// sqlite|postgresql CONNECTION RUN
// Makes edits and imports until it is killed. Says before each import what it will be, and after each commit what was stored:
//   begins RUN-2 731        an import of 731 posts whose codes begin with RUN-2
//   edit 17 U3 RUN-5        commit 17 gave unit U3 the name RUN-5
//   import 18 RUN-2 731     commit 18 stored that import
var (provider, connection, run) = (args[0], args[1], args[2]);
await using var services = new ServiceCollection()
    .AddElectionCore(core => _ = provider == "sqlite"
        ? core.AddOrganization().UseSqlite(connection)
        : core.AddOrganization().UsePostgreSql(connection))
    .BuildServiceProvider();
var random = new Random(run.Sum(c => c));
for (var step = 0; ; step++)
{
    var label = string.Create(CultureInfo.InvariantCulture, $"{run}-{step}");
    await using var scope = services.CreateAsyncScope();
    var details = new CommitDetails("writer", label);
    if (random.Next(4) > 0)
    {
        var unit = string.Create(CultureInfo.InvariantCulture, $"U{random.Next(5)}");
        var units = scope.ServiceProvider.GetRequiredService<IFactStore<OrganizationalUnit>>();
        await units.RecordAsync(new() { Code = new(unit), Name = new(label) }, DateRange.Since(new(2018, 1, 1)));
        var commit = await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(details);
        Say($"edit {commit!.Number} {unit} {label}");
    }
    else
    {
        // Either side of what counts as many.
        var count = random.Next(300, 900);
        Say($"begins {label} {count}");
        var commit = await scope.ServiceProvider.GetRequiredService<IBulkWriter>().WriteAsync(Posts(label, count), details);
        Say($"import {commit!.Number} {label} {count}");
    }
}

static void Say(FormattableString line)
{
    Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
    Console.Out.Flush();
}

static async IAsyncEnumerable<FactDraft> Posts(string label, int count)
{
    for (var i = 0; i < count; i++)
    {
        var post = new Post { Code = new(string.Create(CultureInfo.InvariantCulture, $"{label}-{i}")), Title = new(label), Unit = new("U0") };
        var draft = new FactDraft<Post>(post.FactKey, [], TimeProvider.System);
        draft.Record(post, DateRange.Since(new(2024, 1, 1)));
        yield return draft;
    }

    await ValueTask.CompletedTask;
}
