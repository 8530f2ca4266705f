using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>The reading of one document: what is found and what is lost.</summary>
internal sealed class OscalRun(string name, OscalReadOptions options)
{
    private readonly List<OscalLoss> _losses = [];

    public string Name => name;

    public OscalReadOptions Options => options;

    public OscalFindings Findings { get; } = new(options.MaximumFindings);

    public IReadOnlyList<OscalLoss> Losses => _losses;

    public long LossesNotListed { get; private set; }

    public void Find(DiagnosticDescriptor descriptor, string path, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        Findings.Add(descriptor, new DiagnosticPlace { File = name, Path = path }, arguments);

    public void Lose(string what, string where, string why)
    {
        if (_losses.Count < options.MaximumLosses)
        {
            _losses.Add(new(what, where, why));
        }
        else
        {
            LossesNotListed++;
        }
    }

    /// <summary>Makes a record; null where it cannot be, which is a finding.</summary>
    public T? Make<T>(OscalItem item, string record, Func<T> make)
        where T : class
    {
        var errors = Findings.Errors;
        try
        {
            var made = make();
            return Findings.Errors == errors ? made : null;
        }
        catch (ArgumentException rule)
        {
            // A value that was not understood is told already.
            if (Findings.Errors == errors)
            {
                Find(InterchangeDiagnostics.OscalRecordUnsound, item.Path, ("record", record), ("rule", rule.Message.Split(" (Parameter", 2)[0]));
            }

            return null;
        }
    }

    /// <summary>Says that a topic is not known, where catalogues were given.</summary>
    public void CheckTopic(TopicCode topic, CatalogueCode? catalogue, string path)
    {
        var asked = options.Catalogues.Where(c => catalogue is null || c.Code == catalogue).ToArray();
        if (!topic.IsEmpty && options.Catalogues.Count > 0 && Array.TrueForAll(asked, c => c.Find(topic) is null))
        {
            Find(
                InterchangeDiagnostics.OscalTopicUnknown, path, ("topic", topic),
                ("catalogue", catalogue is { } named ? $"the catalogue {named}" : "the catalogues given"));
        }
    }
}
