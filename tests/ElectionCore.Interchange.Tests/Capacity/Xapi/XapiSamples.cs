using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ElectionCore.Interchange.Tests.Capacity;

/// <summary>A sound statement that uses everything, and what becomes of it when one thing is changed.</summary>
internal static class XapiSamples
{
    public const string Sound = """
        {
          "id": "12345678-1234-5678-9234-567812345678",
          "actor": { "objectType": "Group", "name": "Desk 3", "member": [
            { "account": { "homePage": "https://emb.example/", "name": "p-1" } }, { "mbox": "mailto:a.b%2Bc@emb.example" } ] },
          "verb": { "id": "http://adlnet.gov/expapi/verbs/attended", "display": { "en": "attended", "fa-AF": "حاضر بود" } },
          "object": { "id": "https://emb.example/آموزش/1", "definition": {
            "name": { "en": "Counting" }, "type": "http://adlnet.gov/expapi/activities/cmi.interaction", "moreInfo": "https://emb.example:8080/x?y=1#z",
            "interactionType": "numeric", "correctResponsesPattern": [ "4[:]" ],
            "extensions": { "https://emb.example/x/a": null, "urn:x:b": { "any": [ null ] } } } },
          "result": { "score": { "scaled": -0.5, "raw": 7, "min": 0, "max": 14.0 }, "success": true, "completion": false, "response": "",
            "duration": "P3Y1M29DT4H35M59.14S" },
          "context": { "registration": "ec531277-b57b-4c15-8d91-d292c5b2b8f7", "instructor": { "openid": "https://id.example/7" },
            "team": { "objectType": "Group", "mbox_sha1sum": "ebd31e95054c018b10727ccffd2ef2ec3a016ee9" }, "revision": "2", "platform": "P",
            "language": "uz-Arab", "statement": { "objectType": "StatementRef", "id": "6690e6c9-3ef0-4ed3-8b37-7f3964730bee" },
            "contextActivities": { "parent": { "id": "urn:x:c" }, "grouping": [ { "objectType": "Activity", "id": "urn:x:d" } ] } },
          "timestamp": "2026-01-31T08:00:00.25+04:30",
          "stored": "2026-01-31T08:00:00Z",
          "authority": { "objectType": "Group", "member": [ { "mbox": "mailto:a@b.example" }, { "mbox": "mailto:c@b.example" } ] },
          "version": "1.0.3",
          "attachments": [ { "usageType": "urn:x:e", "display": { "en": "List" }, "contentType": "text/plain; charset=ascii", "length": 27,
            "sha2": "495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a", "fileUrl": "https://emb.example/f" } ]
        }
        """;

    public static XapiValidationReport Validate(string json)
    {
        using var document = JsonDocument.Parse(json);
        return XapiValidator.Validate(document.RootElement);
    }

    public static Task<XapiValidationReport> ReadAsync(string json, XapiValidationOptions? options = null) => ReadAsync(Encoding.UTF8.GetBytes(json), options);

    public static async Task<XapiValidationReport> ReadAsync(byte[] content, XapiValidationOptions? options = null)
    {
        using var stream = new MemoryStream(content);
        return await XapiValidator.ValidateAsync(stream, options, TestContext.Current.CancellationToken);
    }

    /// <summary>The sound statement with one value replaced; null as text takes it away.</summary>
    public static string With(string path, string? value, string statement = Sound)
    {
        var root = JsonNode.Parse(statement)!;
        var steps = path.Split('/');
        var node = root;
        foreach (var step in steps[..^1])
        {
            node = node is JsonArray array ? array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step] ??= new JsonObject();
        }

        if (value is null)
        {
            node.AsObject().Remove(steps[^1]).ShouldBeTrue(path);
        }
        else if (node is JsonArray list)
        {
            list[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = JsonNode.Parse(value);
        }
        else
        {
            node[steps[^1]] = JsonNode.Parse(value);
        }

        return root.ToJsonString();
    }

    /// <summary>The findings as code and path.</summary>
    public static IEnumerable<string> Short(XapiValidationReport report) => report.Findings.Select(f => $"{f.Code} {f.Place.Path}");
}
