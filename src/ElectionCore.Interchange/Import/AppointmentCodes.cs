using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>
/// Finds the codes of appointments whose rows have none: that of the known appointment of the same person to the same post
/// on the same footing from the same day, else a new one.
/// </summary>
internal static class AppointmentCodes
{
    public static void Find(IEnumerable<ImportRow> rows, OrganizationFacts known, OrganizationRegister register)
    {
        var codeless = rows.Where(r => r is { NeedsCode: true, State: Appointment }).ToList();
        if (codeless.Count == 0)
        {
            return;
        }

        var codes = new Dictionary<(PostCode, PersonRef, AppointmentBasis, DateOnly), AppointmentCode>();
        foreach (var timeline in known.Appointments.GroupBy(f => f.State.Code))
        {
            var first = timeline.MinBy(f => f.Valid.Start)!;
            codes.TryAdd(KeyOf(first.State, first.Valid), timeline.Key);
        }

        foreach (var row in codeless)
        {
            var appointment = (Appointment)row.State!;
            var key = KeyOf(appointment, row.Valid);
            if (!codes.TryGetValue(key, out var code))
            {
                codes.Add(key, code = new(register.NewCode()));
            }

            row.State = appointment with { Code = code };
        }
    }

    private static (PostCode, PersonRef, AppointmentBasis, DateOnly) KeyOf(Appointment appointment, DateRange valid) =>
        (appointment.Post, appointment.Person, appointment.Basis, valid.Start);
}
