namespace ElectionCore.Interchange;

/// <summary>What was read from one file.</summary>
internal sealed class ImportFile(string name)
{
    /// <summary>The name, as the user gave it.</summary>
    public string Name => name;

    /// <summary>Whether it is read because a whole folder is.</summary>
    public bool IsOfFolder { get; init; }

    public List<ImportRow> Rows { get; } = [];

    /// <summary>What is to be said about the file as a whole.</summary>
    public List<Diagnostic> Findings { get; } = [];

    /// <summary>Whether nothing of the file is stored, in strict mode, because something in it is wrong.</summary>
    public bool IsLeftOut { get; set; }

    /// <summary>The columns, for the rejects file; empty for other formats.</summary>
    public IReadOnlyList<string> Columns { get; set; } = [];

    /// <summary>The whole history, where the file holds one.</summary>
    public LedgerReading? History { get; set; }

    public bool HasErrors => HasError(Findings) || Rows.Exists(r => HasError(r.Findings));

    private static bool HasError(List<Diagnostic> findings) => findings.Exists(d => d.Severity == DiagnosticSeverity.Error);
}
