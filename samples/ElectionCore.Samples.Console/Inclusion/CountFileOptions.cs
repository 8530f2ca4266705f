using System.CommandLine;
using ElectionCore.Interchange;

namespace ElectionCore.Samples;

/// <summary>How a file of counts is written, and what becomes of faulty rows.</summary>
internal sealed class CountFileOptions
{
    private readonly Option<bool> _lenient = new("--lenient") { Description = "Leave out faulty rows only. Otherwise a file with a fault is refused as a whole." };
    private readonly NumberOptions _numbers = new();

    public void AddTo(Command command)
    {
        command.Options.Add(_lenient);
        _numbers.AddTo(command);
    }

    public bool IsLenient(ParseResult parsed) => parsed.GetValue(_lenient);

    public NumberForm Numbers(ParseResult parsed) => _numbers.Of(parsed);

    /// <summary>Refuses a heading that is given for two columns.</summary>
    public static void RequireDifferent(IEnumerable<(string Option, string? Heading)> columns)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (option, heading) in columns)
        {
            if (heading is not null && !taken.Add(heading))
            {
                throw new UsageException(option, $"The column {heading} is named for two things.");
            }
        }
    }
}
