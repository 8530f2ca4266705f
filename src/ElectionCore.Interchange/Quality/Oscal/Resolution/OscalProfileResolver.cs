using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ElectionCore.Interchange;

/// <summary>
/// Resolves OSCAL profiles: makes of a profile, and the catalogs and profiles it imports, the one catalog that it describes.
/// </summary>
/// <remarks>
/// <para>Followed is NIST's Profile Resolution Specification with the models of OSCAL 1.2.1, for documents in JSON. Bad data never
/// throws: whatever is wrong is among the findings, and an error leaves no catalog.</para>
/// <para>Where the specification leaves something open or contradicts itself or the schema, this is done. A flat catalog has no
/// control within another. What is excluded takes its parents with it only where <c>with-parent-controls</c> says yes. A control
/// that is there only because of one within it makes no clash with the same control taken up elsewhere. Groups of one id become one. In a
/// custom structure a control stays within another where both are inserted at the same place, and ids are put in order by the numbers of
/// their characters. A set value takes the place of a selection, and the other way round. A removal that names no id is about the
/// control itself, not those within it. Of the profile's metadata all is kept but what identifies and dates the profile itself; the
/// source is stated by a link, as properties of that name are not provided for. A link of a resource is not decoded from Base64,
/// which only embedded content is.</para>
/// <para>The UUID of the catalog is made from its content: the same input gives the same bytes.</para>
/// </remarks>
/// <seealso href="https://pages.nist.gov/OSCAL/resources/concepts/processing/profile-resolution/"/>
public static class OscalProfileResolver
{
    /// <summary>Resolves a profile.</summary>
    /// <param name="profile">The profile, JSON in UTF-8. It is read to its end and not closed.</param>
    /// <param name="name">Its name, which its references are relative to: a path with slashes or an absolute URI.</param>
    /// <param name="sources">Where the documents are that it imports.</param>
    /// <param name="options">How it is resolved.</param>
    /// <param name="cancellationToken">Stops the resolution.</param>
    /// <returns>The catalog and what was found.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    /// <exception cref="IOException"><paramref name="profile"/> cannot be read.</exception>
    public static async Task<OscalResolution> ResolveAsync(
        Stream profile, string name, IOscalSources sources, OscalResolutionOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        OscalFindings findings = new(options.MaximumFindings);
        OscalLoader loader = new(sources, options, findings);
        OscalDocument? catalog = null;
        if (await loader.ProfileAsync(profile, name, cancellationToken).ConfigureAwait(false) is { } document)
        {
            ProfileResolution resolution = new(loader, options, findings);
            catalog = await resolution.ResolveAsync(document, cancellationToken).ConfigureAwait(false);
            if (catalog is not null)
            {
                resolution.Check(catalog, name);
            }
        }

        return new()
        {
            Catalog = catalog is null ? default : OscalJson.Write(new JsonObject { ["catalog"] = catalog.Root }),
            Uuid = catalog is null ? null : Guid.Parse(catalog.Root.Text("uuid")!),
            Controls = catalog is null ? 0 : CatalogNode.Read(catalog).AllControls().Count(),
            Documents = [.. loader.Names],
            Findings = [.. findings.Listed],
            NotListed = findings.NotListed,
        };
    }

    /// <summary>Resolves a profile that is among the sources itself.</summary>
    /// <param name="name">The reference to it, such as its path within an <see cref="OscalFolder"/>.</param>
    /// <param name="sources">Where the profile is and the documents that it imports.</param>
    /// <param name="options">How it is resolved.</param>
    /// <param name="cancellationToken">Stops the resolution.</param>
    /// <returns>The catalog and what was found. A profile that is not there is a finding too.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public static async Task<OscalResolution> ResolveAsync(
        string name, IOscalSources sources, OscalResolutionOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            if (await sources.OpenAsync(name, from: null, cancellationToken).ConfigureAwait(false) is { } source)
            {
                await using var closing = source.ConfigureAwait(false);
                return await ResolveAsync(source.Content, source.Name, sources, options, cancellationToken).ConfigureAwait(false);
            }

            return Failed(InterchangeDiagnostics.OscalSourceNotFound.At(new() { File = name }, ("href", OscalText.Shorten(name))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(InterchangeDiagnostics.OscalUnreadable.At(new() { File = name }, ("reason", e is IOException ? "reading failed" : "access is denied")));
        }
    }

    private static OscalResolution Failed(Diagnostic finding) => new() { Findings = [finding] };
}
