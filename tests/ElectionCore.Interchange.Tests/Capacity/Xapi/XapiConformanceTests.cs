using System.Text.Json.Nodes;

namespace ElectionCore.Interchange.Tests.Capacity;

/// <summary>The parts of the conformance tests of xAPI 1.0.3 (adlnet/lrs-conformance-test-suite), each put where it belongs.</summary>
public sealed class XapiConformanceTests
{
    private const string Missing = "INT0351";
    private const string WrongType = "INT0355";
    private const string Format = "INT0357";
    private const string Identifiers = "INT0358";
    private const string Language = "INT0360";

    // What the names of the parts say is wrong with them. All others are right.
    private static readonly Dictionary<string, string> Bad = new(StringComparer.Ordinal)
    {
        ["activities/description_invalid"] = Language,
        ["activities/interaction_type_invalid_iri"] = Format,
        ["activities/interaction_type_invalid_numeric"] = WrongType,
        ["activities/interaction_type_invalid_object"] = WrongType,
        ["activities/interaction_type_invalid_string"] = Format,
        ["activities/name_invalid"] = Language,
        ["activities/no_id"] = Missing,
        ["activities/numeric_description"] = WrongType,
        ["activities/numeric_name"] = WrongType,
        ["activities/string_description"] = WrongType,
        ["activities/string_name"] = WrongType,
        ["agents/account_no_homepage"] = Missing,
        ["agents/account_no_name"] = Missing,
        ["contexts/instructor"] = Identifiers,
        ["contexts/invalid_activity"] = "INT0352",
        ["contexts/team"] = Missing,
        ["groups/anonymous_no_member"] = Missing,
        ["groups/identified_account_no_homepage"] = Missing,
        ["groups/identified_account_no_name"] = Missing,
        ["statements/actor"] = Identifiers,
        ["statements/authority"] = Identifiers,
        ["statements/multiple_actor"] = "INT0353",
        ["statements/no_actor"] = Missing,
        ["statements/no_object"] = Missing,
        ["statements/no_verb"] = Missing,
        ["statements/object_activity"] = Missing,
        ["statements/object_actor"] = Identifiers,
        ["statements/object_statementref_no_id"] = Missing,
        ["statements/object_substatement"] = Missing,
        ["statements/verb"] = Missing,
        ["substatements/activity"] = Missing,
        ["substatements/activity_definition_description_invalid"] = Language,
        ["substatements/activity_definition_name_invalid"] = Language,
        ["substatements/actor"] = Identifiers,
        ["substatements/agent"] = Identifiers,
        ["substatements/context_invalid_language_map"] = Language,
        ["substatements/group"] = Missing,
        ["substatements/interaction_component_invalid_language_map"] = Language,
        ["substatements/no_actor"] = Missing,
        ["substatements/no_object"] = Missing,
        ["substatements/no_verb"] = Missing,
        ["substatements/statementref_no_id"] = Missing,
        ["substatements/verb"] = Missing,
        ["substatements/verb_invalid"] = Language,
        ["verbs/no_id"] = Missing,

        // It is right with a reference to a statement only, as in statements/voiding.
        ["verbs/voided"] = "INT0368",
    };

    /// <summary>For each folder of parts the statement that has a place for them, and the place; as the suite composes its tests.</summary>
    [Theory]
    [InlineData("statements", null, null, 22)]
    [InlineData("agents", "statements/actor", "actor", 7)]
    [InlineData("agents", "statements/authority", "authority", 7)]
    [InlineData("agents", "statements/object_actor", "object", 7)]
    [InlineData("groups", "statements/actor", "actor", 15)]
    [InlineData("groups", "statements/object_actor", "object", 15)]
    [InlineData("verbs", "statements/verb", "verb", 4)]
    [InlineData("activities", "statements/object_activity", "object", 32)]
    [InlineData("contexts", "statements/context", "context", 12)]
    [InlineData("contexts", "statements/context_sans_objectType", "context", 12)]
    [InlineData("results", "statements/result", "result", 2)]
    [InlineData("substatements", "statements/object_substatement", "object", 25)]
    public void Good_parts_are_accepted_and_bad_ones_refused_for_what_is_wrong_with_them(string folder, string? statement, string? place, int count)
    {
        var files = Directory.GetFiles(Standards.Require($"xapi/v1_0_3/{folder}"), "*.json");

        files.Length.ShouldBe(count);
        foreach (var file in files)
        {
            var part = $"{folder}/{Path.GetFileNameWithoutExtension(file)}";
            Check(part, statement is null ? Part(part) : Put(Part(statement), place!, Part(part)));
        }
    }

    [Theory]
    [InlineData("activities", "substatements/activity", "object")]
    [InlineData("agents", "substatements/actor", "actor")]
    [InlineData("contexts", "substatements/context", "context")]
    [InlineData("results", "substatements/result", "result")]
    [InlineData("verbs", "substatements/verb", "verb")]
    public void The_same_holds_within_substatements(string folder, string substatement, string place)
    {
        foreach (var file in Directory.GetFiles(Standards.Require($"xapi/v1_0_3/{folder}"), "*.json"))
        {
            var part = $"{folder}/{Path.GetFileNameWithoutExtension(file)}";
            Check(part, Put(Part("statements/object_substatement"), "object", Put(Part(substatement), place, Part(part))));
        }
    }

    /// <summary>An authority that is a group is one of two members without an identifier.</summary>
    [Theory]
    [InlineData("groups/anonymous_two_member", null)]
    [InlineData("groups/authority_group", null)]
    [InlineData("groups/anonymous", "INT0359")]
    [InlineData("groups/identified_openid", "INT0359")]
    public void Groups_are_authorities_only_in_one_form(string group, string? code)
    {
        var report = XapiSamples.Validate(Put(Part("statements/authority"), "authority", Part(group)).ToJsonString());

        report.Findings.Select(f => f.Code).ShouldBe(code is null ? [] : [code]);
    }

    private static void Check(string part, JsonNode statement)
    {
        var codes = XapiSamples.Validate(statement.ToJsonString()).Findings.Select(f => f.Code).Distinct(StringComparer.Ordinal);
        codes.ShouldBe(Bad.TryGetValue(part, out var code) ? [code] : [], part);
    }

    private static JsonObject Part(string name)
    {
        var text = File.ReadAllText(Standards.Require($"xapi/v1_0_3/{name}.json"));
        return JsonNode.Parse(text)!.AsObject();
    }

    private static JsonObject Put(JsonObject whole, string place, JsonObject part)
    {
        whole[place] = part;
        return whole;
    }
}
