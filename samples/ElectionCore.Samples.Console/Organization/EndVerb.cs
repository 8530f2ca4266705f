using System.CommandLine;
using ElectionCore.Organization;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>org end</c></summary>
internal static class EndVerb
{
    public static Command Create()
    {
        var code = Values.Code<AppointmentCode>("--appointment", "The appointment.");
        var post = Values.Code<PostCode>("--post", "The post, when --appointment is not given.");
        var person = Values.Code<PersonRef>("--person", "Who holds it, when several do.");
        var on = Values.Day("--on", "The first day on which the person no longer holds the post.", required: true);
        var commit = new CommitOptions();
        var command = new Command("end", "Ends an appointment.") { code, post, person, on };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var day = parsed.GetValue(on)!.Value;
            var data = await verb.OpenAsync(cancellation);
            var appointment = parsed.GetValue(code)
                ?? await FindAsync(data.Register, parsed.GetValue(post), parsed.GetValue(person), day, cancellation);
            await data.Register.EndAsync(appointment, day, cancellation);
            return await verb.CommitAsync(
                data, commit.Details(parsed, $"End of appointment {appointment}"),
                $"Appointment {appointment} ends on {Days.Iso(day)}.", cancellation);
        }, token));
        return command;
    }

    private static async Task<AppointmentCode> FindAsync(
        OrganizationRegister register, PostCode? post, PersonRef? person, DateOnly day, CancellationToken cancellationToken)
    {
        if (post is not { } held)
        {
            throw new UsageException("--appointment", "Give --appointment, or --post.");
        }

        var before = day == DateOnly.MinValue ? day : day.AddDays(-1);
        var snapshot = await register.AsOfAsync(before, knownAt: null, cancellationToken);
        var holders = snapshot.HoldersOf(held).Where(h => person is null || h.Appointment.Person == person).ToList();
        return holders switch
        {
            [var only] => only.Appointment.Code,
            [] => throw new RuleViolationException(ConsoleDiagnostics.NotFound.At(
                Post.SubjectOf(held), ("subject", $"holder of post {held}"), ("on", before))),
            _ => throw new UsageException("--person", $"Post {held} has {holders.Count} holders; say which with --person or --appointment."),
        };
    }
}
