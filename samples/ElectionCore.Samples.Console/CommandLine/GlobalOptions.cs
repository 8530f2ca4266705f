using System.CommandLine;

namespace ElectionCore.Samples.CommandLine;

/// <summary>The options every verb has.</summary>
internal static class GlobalOptions
{
    public static Option<string?> Data { get; } = CreateData();

    public static Option<string> Language { get; } = CreateLanguage();

    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Write JSON, and nothing else, to standard output.",
        Recursive = true,
    };

    public static void AddTo(RootCommand root)
    {
        root.Options.Add(Data);
        root.Options.Add(Language);
        root.Options.Add(Json);
    }

    private static Option<string?> CreateData()
    {
        var data = Values.Text(
            "--data", "The institution's data: a folder, or a .json file. Default: a folder of your own local application data.", "FOLDER|FILE.json");
        data.Recursive = true;
        return data;
    }

    private static Option<string> CreateLanguage()
    {
        var language = new Option<string>("--lang")
        {
            Description = "The language of names in the data.",
            DefaultValueFactory = _ => "en",
            Recursive = true,
        };
        language.AcceptOnlyFromAmong("en", "ar", "ur", "fa-AF");
        return language;
    }
}
