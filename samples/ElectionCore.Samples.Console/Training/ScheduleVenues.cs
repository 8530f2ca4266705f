using System.CommandLine;
using System.Globalization;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The options by which venues are chosen near homes, and what they give.</summary>
internal sealed class ScheduleVenues
{
    private readonly Option<string?> _homes = Values.Text(
        "--homes", "Choose venues by cost near where people live: a list of place, latitude, longitude, role, people, and group and district where there are such; CSV or xlsx.", "FILE");

    private readonly Option<Money?> _perKilometre = Values.Amount("--per-km", "With --homes: the cost of a kilometre for one person, both ways and every day counted in.");
    private readonly Option<Money?> _opening = Values.Amount("--opening", "With --homes: what it costs to use a venue at all. Default: not reckoned.");
    private readonly Option<Money?> _roomDay = Values.Amount("--room-day", "With --homes: what a room costs for a day where that is not on record. Default: such venues are left out.");
    private readonly Option<Money?> _perSession = Values.Amount("--per-session", "With --homes: what a session costs apart from its room. Default: not reckoned.");

    private readonly Option<string?> _detour = Values.Text("--detour", "With --homes: how much longer roads are than the great circle, such as 4/3. Default: 1/1.", "N/D");
    private readonly Option<int?> _farthest = new("--farthest-km") { Description = "With --homes: the farthest that people are sent, in kilometres of the great circle. Default: any.", HelpName = "KM" };

    public void AddTo(Command command)
    {
        command.Options.Add(_homes);
        command.Options.Add(_perKilometre);
        command.Options.Add(_opening);
        command.Options.Add(_roomDay);
        command.Options.Add(_perSession);
        command.Options.Add(_detour);
        command.Options.Add(_farthest);
    }

    public string? File(ParseResult parsed) => parsed.GetValue(_homes);

    /// <summary>What venues cost; null where no homes are given.</summary>
    /// <exception cref="UsageException">The options do not fit together.</exception>
    public VenueCostRules? Rules(ParseResult parsed)
    {
        if (File(parsed) is null)
        {
            Option[] others = [_perKilometre, _opening, _roomDay, _perSession, _detour, _farthest];
            return Array.Find(others, o => parsed.GetResult(o) is { Implicit: false }) is { } lone
                ? throw new UsageException(lone.Name, "It tells how venues are chosen near homes, which --homes gives.")
                : null;
        }

        var rules = new VenueCostRules
        {
            PerKilometre = parsed.GetValue(_perKilometre) ?? throw new UsageException(_perKilometre.Name, "With --homes, say what a kilometre costs, such as \"12.50 PKR\"."),
            Opening = parsed.GetValue(_opening),
            RoomDay = parsed.GetValue(_roomDay),
            Session = parsed.GetValue(_perSession),
            Detour = Detour(parsed.GetValue(_detour)),
            FarthestMetres = Metres(parsed.GetValue(_farthest)),
        };
        return rules.IsOneCurrency ? rules : throw new UsageException(_perKilometre.Name, "All amounts are given in one currency.");
    }

    /// <summary>Reads the homes.</summary>
    public static async Task<HomeListReading> ReadAsync(Verb verb, string path, CancellationToken cancellationToken)
    {
        await using var stream = System.IO.File.OpenRead(path);
        return await ProgressBar.RunAsync(verb, progress => HomeListReader.ReadAsync(stream, Output.Clean(Path.GetFileName(path)), progress, cancellationToken));
    }

    private Ratio Detour(string? text) =>
        text is null ? new(1, 1)
        : Ratio.TryParse(text, CultureInfo.InvariantCulture, out var ratio) && ratio.IsDefined && ratio.Numerator >= ratio.Denominator ? ratio
        : throw new UsageException(_detour.Name, $"'{Output.Clean(text)}' is not a share of one or more; write it as 4/3.");

    private int? Metres(int? kilometres) => kilometres switch
    {
        null => null,
        >= 0 and <= 21_000 and var known => known * 1000,
        _ => throw new UsageException(_farthest.Name, "A distance is 0 to 21000 kilometres."),
    };
}
