using System.Runtime.CompilerServices;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Makes statements of what a register holds, as it comes.</summary>
public static class XapiReading
{
    /// <summary>
    /// Makes the statements of a day, or of one session: enrolments, attendance, tests, who finished, and credentials, which belong to no
    /// session. Sessions, courses and kinds of credentials are held; the rest is not.
    /// </summary>
    /// <param name="register">The register.</param>
    /// <param name="options">In whose name, and how things are named.</param>
    /// <param name="asOf">The day: what held and had happened by then.</param>
    /// <param name="session">Only what was in this session; null for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The statements, for <see cref="XapiWriter"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> or <paramref name="options"/> is null.</exception>
    public static IAsyncEnumerable<XapiStatement> StatementsAsync(
        this CapacityRegister register, XapiExportOptions options, DateOnly asOf, SessionCode? session = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(options);
        return EachAsync(register, options, asOf, session, cancellationToken);
    }

    private static async IAsyncEnumerable<XapiStatement> EachAsync(
        CapacityRegister register, XapiExportOptions options, DateOnly asOf, SessionCode? session, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sessions = session is { } code
            ? await register.FindAsync<TrainingSession>([code.Value], asOf, cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false)
            : await AllAsync<TrainingSession>().ConfigureAwait(false);
        var versions = await AllAsync<CourseVersion>().ConfigureAwait(false);
        var make = new XapiStatements(options, sessions, await AllAsync<Course>().ConfigureAwait(false), versions, await AllAsync<CredentialType>().ConfigureAwait(false));
        var records = Of<Enrolment>().Concat(Of<Attendance>()).Concat(Of<TestResult>());
        await foreach (var statement in make.FromAsync(records, cancellationToken).ConfigureAwait(false))
        {
            yield return statement;
        }

        await foreach (var completion in register.CompletionsAsync(sessions, versions, asOf, cancellationToken).ConfigureAwait(false))
        {
            if (make.From(completion) is { } statement)
            {
                yield return statement;
            }
        }

        if (session is null)
        {
            await foreach (var statement in make.FromAsync(Of<Credential>(), cancellationToken).ConfigureAwait(false))
            {
                yield return statement;
            }
        }

        IAsyncEnumerable<IFactState> Of<T>()
            where T : class, IFactState =>
            register.ReadAsync<T>(asOf, session is { } one ? one.ToSubjectRef() : null, cancellationToken: cancellationToken);

        ValueTask<List<T>> AllAsync<T>()
            where T : class, IFactState =>
            register.ReadAsync<T>(asOf, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
    }
}
