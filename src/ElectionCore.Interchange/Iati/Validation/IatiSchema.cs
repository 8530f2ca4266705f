using System.Xml;
using System.Xml.Schema;

namespace ElectionCore.Interchange;

/// <summary>Loads the published schema from a folder, and from nowhere else.</summary>
internal static class IatiSchema
{
    private const string EntryPoint = "iati-activities-schema.xsd";
    private const long MaximumCharacters = 16L << 20;

    /// <summary>Loads the schema.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="XmlException">A file is no XML, or names a file outside the folder.</exception>
    /// <exception cref="XmlSchemaException">A file is no schema.</exception>
    public static XmlSchemaSet Load(string folder)
    {
        var full = Path.GetFullPath(folder);
        var set = new XmlSchemaSet { XmlResolver = new FolderResolver(full) };
        var settings = IatiXml.Settings(MaximumCharacters);
        settings.Async = false;
        using var stream = File.OpenRead(Path.Combine(full, EntryPoint));
        using var reader = XmlReader.Create(stream, settings, new Uri(Path.Combine(full, EntryPoint)).AbsoluteUri);
        set.Add(targetNamespace: null, reader);
        set.Compile();
        return set.GlobalElements.Contains(new XmlQualifiedName("iati-activities"))
            ? set
            : throw new XmlSchemaException($"{EntryPoint} does not describe activities.");
    }

    /// <summary>Opens files that lie in one folder.</summary>
    private sealed class FolderResolver(string folder) : XmlResolver
    {
        public override Uri ResolveUri(Uri? baseUri, string? relativeUri) =>
            relativeUri is { Length: > 0 } name && name == Path.GetFileName(name) && !name.Contains(':', StringComparison.Ordinal)
                ? new(Path.Combine(folder, name))
                : base.ResolveUri(baseUri, relativeUri);

        public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
        {
            var path = absoluteUri.IsFile ? Path.GetFullPath(absoluteUri.LocalPath) : "";
            return Path.GetDirectoryName(path) == Path.TrimEndingDirectorySeparator(folder)
                ? File.OpenRead(path)
                : throw new XmlException($"The schema names {IatiXml.Shorten(absoluteUri.ToString(), 100)}, which is not in its folder.");
        }
    }
}
