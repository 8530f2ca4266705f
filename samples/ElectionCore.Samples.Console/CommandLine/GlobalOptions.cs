using System.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples.CommandLine;

/// <summary>The options every verb has.</summary>
internal static class GlobalOptions
{
    public static Option<string?> Database { get; } = Recursive(Values.Text(
        "--db", $"The database: a SQLite file. Default: {DatabasePlace.DefaultName} in a folder of your own local application data.", "FILE"));

    public static Option<string> Provider { get; } = CreateProvider();

    public static Option<string?> Connection { get; } = Recursive(Values.Text(
        "--connection", $"How to reach PostgreSQL, such as \"Host=localhost;Database=institution;Username=me\". Default: the environment variable {DatabasePlace.ConnectionVariable}."));

    public static Option<string> Language { get; } = CreateLanguage();

    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Write JSON, and nothing else, to standard output.",
        Recursive = true,
    };

    public static void AddTo(RootCommand root)
    {
        root.Options.Add(Database);
        root.Options.Add(Provider);
        root.Options.Add(Connection);
        root.Options.Add(Language);
        root.Options.Add(Json);
    }

    private static Option<T> Recursive<T>(Option<T> option)
    {
        option.Recursive = true;
        return option;
    }

    private static Option<string> CreateProvider()
    {
        var provider = new Option<string>("--provider")
        {
            Description = "The kind of database.",
            DefaultValueFactory = _ => DatabasePlace.Sqlite,
            Recursive = true,
        };
        provider.AcceptOnlyFromAmong(DatabasePlace.Sqlite, DatabasePlace.PostgreSql);
        return provider;
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
