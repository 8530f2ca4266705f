using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>iati</c>: files of the International Aid Transparency Initiative.</summary>
internal static class IatiCommands
{
    public static CommandGroup Group { get; } = new(
        "iati",
        "Files of activities and their results as donors exchange them (IATI 2.03).",
        IatiValidateVerb.Create);
}
