using System.CommandLine;
using ElectionCore.Organization;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>org appoint</c></summary>
internal static class AppointVerb
{
    public static Command Create()
    {
        var post = Values.Code<PostCode>("--post", "The post.", required: true);
        var person = Values.Code<PersonRef>("--person", "The person's key.", required: true);
        var name = Values.Text("--name", "The person's name, when it is not known yet; in the language of --lang.");
        var basis = Values.Word<AppointmentBasis>("--basis", "On what footing.");
        var from = Values.Day("--from", "The first day.", required: true);
        var to = Values.Day("--to", "The first day after the appointment, when it is set.");
        var term = new Option<int?>("--term-months") { Description = "The fixed term in months.", HelpName = "N" };
        var fte = Values.Text("--fte", "Working time in full-time equivalents, such as 0.5.", "N");
        var nomination = Values.Code<NominationCode>("--nomination", "The nomination it follows.");
        var code = Values.Code<AppointmentCode>("--code", "The code of the appointment. Default: a new one.");
        var commit = new CommitOptions();
        var command = new Command("appoint", "Appoints a person to a post.") { post, person, name, basis, from, to, term, fte, nomination, code };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var (first, end) = (parsed.GetValue(from)!.Value, parsed.GetValue(to));
            if (end <= first)
            {
                throw new UsageException("--to", "The end must lie after the first day.");
            }

            if (parsed.GetValue(term) < 1)
            {
                throw new UsageException("--term-months", "A term has at least 1 month.");
            }

            var data = await verb.OpenAsync(cancellation);
            var valid = DateRange.Between(first, end);
            var who = parsed.GetValue(person)!.Value;
            var appointment = new Appointment
            {
                Code = parsed.GetValue(code) ?? new(data.Register.NewCode()),
                Post = parsed.GetValue(post)!.Value,
                Person = who,
                Basis = parsed.GetValue(basis),
                TermMonths = parsed.GetValue(term),
                Fte = Fte(parsed.GetValue(fte)),
                Nomination = parsed.GetValue(nomination),
                Instrument = commit.Instrument(parsed),
            };
            await data.Register.AppointAsync(appointment, valid, cancellation);
            if (parsed.GetValue(name) is { } given && !string.IsNullOrWhiteSpace(given))
            {
                await data.Register.NameAsync(who, new(verb.Language, given), first, cancellation);
            }

            return await verb.CommitAsync(
                data, commit.Details(parsed, $"Appointment to {appointment.Post}"),
                $"Appointed {who} to {appointment.Post} from {Days.Iso(first)} (appointment {appointment.Code}).", cancellation);
        }, token));
        return command;
    }

    private static decimal Fte(string? text) => text is null
        ? 1m
        : decimal.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var fte) && fte >= 0
            ? fte
            : throw new UsageException("--fte", $"'{text}' is not a number such as 0.5.");
}
