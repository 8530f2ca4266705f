using System.Globalization;
using ElectionCore.Capacity;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Benchmarks;

/// <summary>The import of 425,000 attendances: 8,500 sessions of two days with 25 people each.</summary>
internal static class AttendanceImport
{
    private const int Sessions = 8_500, Seats = 25;
    private static readonly DateOnly s_first = new(2024, 1, 15);

    public static async Task<IReadOnlyList<ImportWay>> WaysAsync(IImportDatabase target)
    {
        await target.ResetAsync();
        await RegisterAsync(Attendances());
        await using var context = target.Plain();
        var rows = await ImportRows<AttendanceRow>.ReadAsync(context, attendances => attendances.OrderBy(a => a.Key));
        return
        [
            new("register", () =>
            {
                var fresh = Attendances();
                return () => RegisterAsync(fresh);
            }),
            new("bulk writer", () =>
            {
                var fresh = Attendances();
                return () => target.InScopeAsync(s =>
                    s.GetRequiredService<IBulkWriter>().WriteAsync(ImportComparison.Drafts(fresh, a => DateRange.Since(a.Day)), new("benchmark", "import")));
            }),
            .. ImportComparison.OfRows(target, rows, roundsOfSaveChanges: 1),
        ];

        Task RegisterAsync(IReadOnlyList<Attendance> attendances) =>
            target.InScopeAsync(s => s.GetRequiredService<CapacityRegister>().ImportAsync(attendances, new("benchmark", "import")));
    }

    // In the order of their keys, which is that of the entries in the log.
    private static List<Attendance> Attendances()
    {
        var attendances = new List<Attendance>(Sessions * Seats * 2);
        for (var session = 0; session < Sessions; session++)
        {
            var code = new SessionCode("S-" + session.ToString("0000", CultureInfo.InvariantCulture));
            for (var seat = 0; seat < Seats; seat++)
            {
                var person = new PersonRef("P-" + ((session * Seats) + seat).ToString("000000", CultureInfo.InvariantCulture));
                attendances.Add(new() { Session = code, Person = person, Day = s_first });
                attendances.Add(new() { Session = code, Person = person, Day = s_first.AddDays(1), State = seat % 20 == 0 ? AttendanceState.Absent : AttendanceState.Present });
            }
        }

        return attendances;
    }
}
