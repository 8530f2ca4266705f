using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ElectionCore.Interchange;

/// <summary>How records are read and written: only what they state, since what follows from the rest would be stated twice.</summary>
internal sealed class RecordForms
{
    private readonly HashSet<(Type, string)> _given;
    private readonly JsonSerializerOptions _options;

    /// <summary>Makes the forms of a module.</summary>
    /// <param name="context">What is known of its types.</param>
    /// <param name="given">
    /// Properties of records within records that are always given. Only lists are filled in there, so that others would be null or zero.
    /// </param>
    public RecordForms(JsonSerializerContext context, params IEnumerable<(Type Type, string Property)> given)
    {
        _given = [.. given];
        _options = new(context.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = ((IJsonTypeInfoResolver)context).WithAddedModifier(KeepStated),
        };
    }

    public RecordPart<T> Part<T>(string name, T least)
        where T : class, IFactState =>
        new(name, Of<T>(), least);

    /// <summary>How one record is read and written by itself. It has to be whole: nothing is filled in.</summary>
    public JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T));

    private void KeepStated(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var property = type.Properties[i];
            if (property is { Set: null, AssociatedParameter: null })
            {
                type.Properties.RemoveAt(i);
                continue;
            }

            if (_given.Contains((type.Type, property.Name)))
            {
                property.IsRequired = true;
            }

            // What must be given and can be null is written as null: left out, it could not be read back.
            if (property.AssociatedParameter is { IsMemberInitializer: false, HasDefaultValue: false, IsNullable: true })
            {
                property.ShouldSerialize = static (_, _) => true;
            }
        }
    }
}
