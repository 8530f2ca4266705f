using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Writes statements as JSON.</summary>
internal static class StatementJson
{
    private const string Adl = "http://adlnet.gov/expapi/verbs/";
    private const string TinCan = "http://id.tincanapi.com/verb/";

    /// <summary>On one line, with letters of every script as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(XapiStatement statement, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", statement.Id);
        writer.WritePropertyName("actor");
        Person(statement.Actor, statement.ActorName, statement.HomePage, writer);
        Verb(statement.Verb, writer);
        writer.WritePropertyName("object");
        if (statement.Activity is { } activity)
        {
            Activity(activity, writer);
        }
        else
        {
            writer.WriteStartObject();
            writer.WriteString("objectType", "StatementRef");
            writer.WriteString("id", statement.Voids!.Value);
            writer.WriteEndObject();
        }

        if (statement.Result is { } result)
        {
            Result(result, writer);
        }

        Context(statement, writer);
        writer.WriteString("timestamp", Timestamp(statement.Day, statement.Offset));
        writer.WriteEndObject();
    }

    private static string Timestamp(DateOnly day, TimeSpan offset)
    {
        // The offset 00:00 is written with a plus: with a minus it would be one that is not known.
        var sign = offset < TimeSpan.Zero ? "-" : "+";
        return string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T00:00:00{sign}{offset:hh\\:mm}");
    }

    private static void Person(PersonRef key, string? name, string homePage, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("objectType", "Agent");
        if (name is not null)
        {
            writer.WriteString("name", name);
        }

        writer.WriteStartObject("account");
        writer.WriteString("homePage", homePage);
        writer.WriteString("name", key.Value);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Verb(XapiVerb verb, Utf8JsonWriter writer)
    {
        var word = Words.Of(verb);
        writer.WriteStartObject("verb");
        writer.WriteString("id", (verb == XapiVerb.Earned ? TinCan : Adl) + word);
        writer.WriteStartObject("display");
        writer.WriteString("en", word);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Activity(XapiActivity activity, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("objectType", "Activity");
        writer.WriteString("id", activity.Id);
        if (activity is not { Type: null, Name: null, Description: null })
        {
            writer.WriteStartObject("definition");
            Texts("name", activity.Name, writer);
            Texts("description", activity.Description, writer);
            if (activity.Type is { } type)
            {
                writer.WriteString("type", type);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Texts(string name, LocalizedText? text, Utf8JsonWriter writer)
    {
        if (text is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var tag in text.Tags)
        {
            writer.WriteString(tag, text.For(tag));
        }

        writer.WriteEndObject();
    }

    private static void Result(XapiResult result, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("result");
        if (result.Score is { } score)
        {
            writer.WriteStartObject("score");
            if (result.ScaledScore is { } scaled)
            {
                writer.WriteNumber("scaled", scaled);
            }

            writer.WriteNumber("raw", score);
            if (result.HighestScore is { } highest)
            {
                writer.WriteNumber("min", 0);
                writer.WriteNumber("max", highest);
            }

            writer.WriteEndObject();
        }

        if (result.Success is { } success)
        {
            writer.WriteBoolean("success", success);
        }

        if (result.Completion is { } completion)
        {
            writer.WriteBoolean("completion", completion);
        }

        writer.WriteEndObject();
    }

    private static void Context(XapiStatement statement, Utf8JsonWriter writer)
    {
        if (statement.Voids is not null)
        {
            return;
        }

        writer.WriteStartObject("context");
        Instructors(statement, writer);
        if (statement.Grouping.Count > 0)
        {
            writer.WriteStartObject("contextActivities");
            writer.WriteStartArray("grouping");
            foreach (var activity in statement.Grouping)
            {
                Activity(activity, writer);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        Text("revision", statement.Revision, writer);
        Text("platform", statement.Platform, writer);
        Text("language", statement.Language, writer);
        writer.WriteEndObject();
    }

    // One trainer is an agent, several are a group without an identifier of its own.
    private static void Instructors(XapiStatement statement, Utf8JsonWriter writer)
    {
        if (statement.Instructors.Count == 0)
        {
            return;
        }

        writer.WritePropertyName("instructor");
        if (statement.Instructors.Count == 1)
        {
            Person(statement.Instructors[0], name: null, statement.HomePage, writer);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("objectType", "Group");
        writer.WriteStartArray("member");
        foreach (var instructor in statement.Instructors)
        {
            Person(instructor, name: null, statement.HomePage, writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Text(string name, string? text, Utf8JsonWriter writer)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
