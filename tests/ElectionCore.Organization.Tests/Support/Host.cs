using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Organization.Tests.Support;

/// <summary>A host in memory with one scope after another, so that tests read like what an operator does.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public Host(Action<OrganizationOptions>? configure = null, Action<IServiceCollection>? change = null)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddElectionCore(core => core.AddOrganization(configure));
        change?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public FakeClock Clock { get; } = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<Host> WithAsync(InstitutionBuilder builder)
    {
        var host = new Host();
        await host.DoAsync(register => builder.RecordAsync(register, cancellationToken: Token));
        return host;
    }

    public async Task<T> DoAsync<T>(Func<OrganizationRegister, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<OrganizationRegister>());
    }

    /// <summary>Stages something and commits it.</summary>
    public Task<Commit?> CommitAsync(Func<OrganizationRegister, Task> work, string reason = "test", Instrument? instrument = null) => DoAsync(async register =>
    {
        await work(register);
        return await register.CommitAsync(new("tester", reason, instrument), Token);
    });

    public Task<Commit?> AppointAsync(string code, string post, string person, string days, AppointmentBasis basis = default) => CommitAsync(register =>
        register.AppointAsync(
            new() { Code = new(code), Post = new(post), Person = new(person), Basis = basis }, Sample.Days(days), Token));

    public Task<Commit?> EndAsync(string appointment, string on) =>
        CommitAsync(register => register.EndAsync(new(appointment), Sample.Day(on), Token));

    public Task<Commit?> ChangeAsync(
        ChangeEventKind kind, string on, string[] originals, string[] results, IFactState[]? after = null, bool moveMembers = false, bool endAppointments = false) =>
        CommitAsync(register => register.ChangeAsync(
            new()
            {
                Event = new()
                {
                    Code = new($"{kind}-{on}"),
                    Kind = kind,
                    On = Sample.Day(on),
                    Originals = [.. originals.Select(Sample.Subject)],
                    Results = [.. results.Select(Sample.Subject)],
                },
                After = after ?? [],
                MoveMembers = moveMembers,
                EndAppointments = endAppointments,
            },
            Token));

    public async Task RefusedAsync(string code, Func<Task> call)
    {
        var before = (await LedgerAsync()).Commits.Count;
        (await Should.ThrowAsync<RuleViolationException>(call)).Diagnostic.Code.ShouldBe(code);
        (await LedgerAsync()).Commits.Count.ShouldBe(before);
    }

    public Task<int> StampAsync(OfficeTemplate template, string from, params string[] units) => DoAsync(async register =>
    {
        var stamped = await register.StampAsync(template, units.Select(u => new UnitCode(u)), Sample.Day(from), Token);
        await register.CommitAsync(new("tester", "stamp"), Token);
        return stamped;
    });

    public Task<OrganizationHistory> HistoryAsync(DateTimeOffset? knownAt = null) => DoAsync(r => r.HistoryAsync(knownAt, Token));

    public Task<OrganizationSnapshot> AsOfAsync(string day, DateTimeOffset? knownAt = null) => DoAsync(r => r.AsOfAsync(Sample.Day(day), knownAt, Token));

    public Task<OrganizationDiff> DiffAsync(string from, string to) => DoAsync(r => r.DiffAsync(Sample.Day(from), Sample.Day(to), cancellationToken: Token));

    public Task<OrganizationLedger> LedgerAsync() => DoAsync(r => r.LedgerAsync(Token));

    public Task<IReadOnlyList<Diagnostic>> CheckAsync(string asOf) => DoAsync(r => r.CheckAsync(Sample.Day(asOf), Token));

    public async Task<string[]> HoldersAsync(string post, string day, DateTimeOffset? knownAt = null) =>
        [.. (await AsOfAsync(day, knownAt)).HoldersOf(new(post)).Select(h => h.Appointment.Person.Value)];

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
