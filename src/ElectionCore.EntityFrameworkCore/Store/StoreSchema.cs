using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>What our tables are called in one model.</summary>
internal sealed class StoreSchema
{
    private static readonly ConditionalWeakTable<IModel, StoreSchema> s_schemas = [];

    private readonly Dictionary<string, string> _names;
    private readonly Dictionary<Type, FactTable> _facts;

    private StoreSchema(IModel model, ElectionCoreModules modules)
    {
        var schema = (string?)model.FindAnnotation(ModelAnnotations.Schema)?.Value;
        var prefix = (string?)model.FindAnnotation(ModelAnnotations.TablePrefix)?.Value;
        Schema = string.IsNullOrEmpty(schema) ? null : schema;
        FactTables = StoreTables.Facts(modules);
        _facts = FactTables.ToDictionary(t => t.StateType);
        _names = FactTables.Concat(LogTables.All).ToDictionary(
            t => t.Name,
            t => Schema is null ? Quote(prefix + t.Name) : $"{Quote(Schema)}.{Quote(prefix + t.Name)}",
            StringComparer.Ordinal);
        Commits = NameOf(LogTables.Commits);
        Entries = NameOf(LogTables.Entries);
        Payloads = NameOf(LogTables.Payloads);
        Head = NameOf(LogTables.Head);
    }

    public string? Schema { get; }

    public string Commits { get; }

    public string Entries { get; }

    public string Payloads { get; }

    public string Head { get; }

    /// <summary>The tables of the facts of the chosen modules.</summary>
    public IReadOnlyList<FactTable> FactTables { get; }

    /// <summary>The names in a context's model.</summary>
    /// <exception cref="RuleViolationException">The model has no tables of ours (<c>STO0001</c>).</exception>
    public static StoreSchema Of(DbContext context) => s_schemas.GetValue(context.Model, model =>
        model.FindAnnotation(ModelAnnotations.Modules)?.Value is int modules
            ? new(model, (ElectionCoreModules)modules)
            : throw new RuleViolationException(StorageDiagnostics.ModelMissing.At(default, ("context", context.GetType().Name))));

    /// <summary>The name of a table for use in SQL.</summary>
    public string NameOf(StoreTable table) => _names[table.Name];

    /// <summary>The table of a kind of fact.</summary>
    /// <exception cref="InvalidOperationException">The model does not have it.</exception>
    public FactTable TableOf(Type state) => _facts.TryGetValue(state, out var table)
        ? table
        : throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture, $"The model has no table for {state.Name}: its module was left out of ApplyElectionCore."));

    /// <summary>The table of a kind of fact.</summary>
    public FactTable<T> TableOf<T>()
        where T : class, IFactState =>
        (FactTable<T>)TableOf(typeof(T));

    private static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
