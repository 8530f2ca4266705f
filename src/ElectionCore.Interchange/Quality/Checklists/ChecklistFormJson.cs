using System.Text.Json;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Writes a checklist as JSON, for programs that show it in their own way.</summary>
/// <remarks>
/// The document is an object that begins <c>"format": "electioncore-checklist", "version": 1</c> with <c>scope</c>, <c>audit</c>, <c>unit</c>,
/// <c>catalogues</c> (code, standard, edition, contentVersion, reviewedLanguages) and the array <c>questions</c>: page, catalogue, topic, unit,
/// clause, clauseTitle, process, processName, question, expectedEvidence, basis, officialReference and before (judgement, on, audit). Texts are
/// texts by language, all that there are. What is not there is left out.
/// </remarks>
public static class ChecklistFormJson
{
    /// <summary>Writes a form. The same form gives the same bytes.</summary>
    /// <param name="form">The form.</param>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> or <paramref name="stream"/> is null.</exception>
    public static async Task WriteAsync(ChecklistForm form, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(stream);
        var json = new Utf8JsonWriter(stream, JsonWriting.Options);
        await using var closing = json.ConfigureAwait(false);
        json.WriteStartObject();
        json.WriteString(DocumentFormat.FormatProperty, "electioncore-checklist");
        json.WriteNumber(DocumentFormat.VersionProperty, 1);
        json.WriteString("scope", form.Scope.Code.Value);
        WriteOptional(json, "audit", form.Audit?.Code.Value);
        WriteOptional(json, "unit", form.Unit?.Value);
        json.WriteStartArray("catalogues");
        foreach (var catalogue in form.Catalogues)
        {
            WriteCatalogue(json, catalogue);
        }

        json.WriteEndArray();
        json.WriteStartArray("questions");
        foreach (var page in form.Checklist.Pages(form.PageSize))
        {
            foreach (var item in page.Items)
            {
                WriteQuestion(json, page.Number, item);
                await JsonWriting.PassOnAsync(json, cancellationToken).ConfigureAwait(false);
            }
        }

        json.WriteEndArray();
        await JsonWriting.FinishAsync(json, stream, cancellationToken).ConfigureAwait(false);
    }

    private static void WriteCatalogue(Utf8JsonWriter json, QualityCatalogue catalogue)
    {
        json.WriteStartObject();
        json.WriteString("code", catalogue.Code.Value);
        json.WriteString("standard", catalogue.Head.Standard);
        json.WriteString("edition", catalogue.Head.Edition);
        json.WriteString("contentVersion", catalogue.Head.ContentVersion);
        json.WriteStartArray("reviewedLanguages");
        foreach (var language in catalogue.Head.ReviewedLanguages)
        {
            json.WriteStringValue(language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQuestion(Utf8JsonWriter json, int page, ChecklistItem item)
    {
        json.WriteStartObject();
        json.WriteNumber("page", page);
        json.WriteString("catalogue", item.Catalogue.Value);
        json.WriteString("topic", item.Code.Value);
        WriteOptional(json, "unit", item.Unit?.Value);
        json.WriteString("clause", item.Clause.Number);
        WriteText(json, "clauseTitle", item.Clause.Title);
        WriteOptional(json, "process", item.Process?.Code);
        WriteText(json, "processName", item.Process?.Name);
        WriteText(json, "question", item.Question);
        WriteText(json, "expectedEvidence", item.ExpectedEvidence);
        json.WriteString("basis", EnumWords<TopicBasis>.Of(item.Basis));
        WriteOptional(json, "officialReference", item.OfficialReference);
        if (item.Before is { } before)
        {
            json.WriteStartObject("before");
            json.WriteString("judgement", EnumWords<Judgement>.Of(before.Judgement));
            json.WriteString("on", FormCells.Day(before.On));
            json.WriteString("audit", before.Audit.Value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is null)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var tag in text.Tags)
        {
            json.WriteString(tag, text.For(tag));
        }

        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
