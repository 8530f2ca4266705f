namespace ElectionCore.Inclusion;

/// <summary>Lists of legal thresholds: those that ship, and those of an institution's own JSON.</summary>
public static class ThresholdRules
{
    private const string ShippedName = "ElectionCore.Inclusion.Thresholds.rules.json";
    private static readonly Lazy<ValueList<ThresholdRule>> LazyShipped = new(ReadShipped);

    /// <summary>
    /// The rules that ship: sections 9, 47 and 206 of Pakistan's Elections Act, 2017. What was checked of each is in its
    /// <see cref="ThresholdRule.Verification"/>.
    /// </summary>
    public static ValueList<ThresholdRule> Shipped => LazyShipped.Value;

    /// <summary>Reads a list of rules.</summary>
    /// <param name="stream">The JSON in UTF-8; read to its end and left open.</param>
    /// <param name="fileName">The name of the file, for messages.</param>
    /// <param name="diagnostics">Everything that is wrong with it, each with its JSON path.</param>
    /// <returns>The rules that nothing is wrong with, in order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<ThresholdRule> Read(Stream stream, string fileName, out ValueList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return Read(copy.ToArray(), fileName, out diagnostics);
    }

    /// <summary>Reads a list of rules.</summary>
    /// <param name="utf8">The JSON in UTF-8, with or without a byte order mark.</param>
    /// <param name="fileName">The name of the file, for messages.</param>
    /// <param name="diagnostics">Everything that is wrong with it, each with its JSON path.</param>
    /// <returns>The rules that nothing is wrong with, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileName"/> is null.</exception>
    public static ValueList<ThresholdRule> Read(ReadOnlyMemory<byte> utf8, string fileName, out ValueList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return ThresholdRuleReader.Read(utf8, fileName, out diagnostics);
    }

    private static ValueList<ThresholdRule> ReadShipped()
    {
        using var stream = typeof(ThresholdRules).Assembly.GetManifestResourceStream(ShippedName)!;
        var rules = Read(stream, "rules.json", out var diagnostics);
        return diagnostics.Count == 0 ? rules : throw new InvalidOperationException(diagnostics[0].ToString());
    }
}
