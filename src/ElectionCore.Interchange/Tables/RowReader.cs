using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Reads the fields of one record into values and collects everything that is wrong with them.</summary>
internal sealed class RowReader(SourceRow source, List<Diagnostic> faults)
{
    private readonly int _before = faults.Count;

    public SourceRow Source => source;

    public List<Diagnostic> Faults => faults;

    /// <summary>Whether anything was wrong so far.</summary>
    public bool HasFaults
    {
        get
        {
            for (var i = _before; i < faults.Count; i++)
            {
                if (faults[i].Severity == DiagnosticSeverity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>A value that must be there. Without it the answer is the default value, and a fault.</summary>
    public T Required<T>(ScalarField<T> field)
    {
        var known = faults.Count;
        if (TryRead(field, out var value))
        {
            return value!;
        }

        if (faults.Count == known)
        {
            faults.Add(InterchangeDiagnostics.Missing.At(source.PlaceOf(field), ("field", field.Name)));
        }

        return default!;
    }

    public T Or<T>(ScalarField<T> field, T fallback) => TryRead(field, out var value) ? value! : fallback;

    public T? Value<T>(ScalarField<T> field)
        where T : struct =>
        TryRead(field, out var value) ? value : null;

    public string? Text(ScalarField<string> field) => TryRead(field, out var value) ? value : null;

    public LocalizedText Required(LocalizedField field)
    {
        var known = faults.Count;
        var text = Localized(field);
        if (text is null && faults.Count == known)
        {
            faults.Add(InterchangeDiagnostics.Missing.At(source.PlaceOf(field), ("field", field.Name)));
        }

        return text!;
    }

    public LocalizedText? Localized(LocalizedField field)
    {
        var texts = source.Localized(field, faults);
        if (texts.Count == 0)
        {
            return null;
        }

        var byTag = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (tag, text, position) in texts)
        {
            if (!LocalizedText.TryNormalizeTag(tag, out var normalized))
            {
                faults.Add(InterchangeDiagnostics.UnknownLanguage.At(source.PlaceOf(field, position), ("tag", tag)));
            }
            else if (!IsText(text))
            {
                faults.Add(InterchangeDiagnostics.NotText.At(source.PlaceOf(field, position), ("field", field.Name)));
            }
            else if (!byTag.TryAdd(normalized, text))
            {
                faults.Add(InterchangeDiagnostics.LanguageTwice.At(source.PlaceOf(field, position), ("field", field.Name), ("tag", normalized)));
            }
        }

        return byTag.Count == 0 ? null : LocalizedText.Create(byTag);
    }

    public ValueList<T> List<T>(ListField<T> field)
    {
        var values = new List<T>();
        foreach (var (text, position) in source.Items(field, faults))
        {
            if (!IsText(text))
            {
                faults.Add(InterchangeDiagnostics.NotText.At(source.PlaceOf(field, position), ("field", field.Name)));
            }
            else if (field.TryParse(text, out var value))
            {
                values.Add(value!);
            }
            else
            {
                faults.Add(InterchangeDiagnostics.Unreadable.At(
                    source.PlaceOf(field, position), ("field", field.Name), ("value", Shorten(text)), ("expected", field.Expected)));
            }
        }

        return [.. values];
    }

    public ValueList<T> Records<T>(RecordsField<T> field)
        where T : class
    {
        var records = new List<T>();
        foreach (var inner in source.Records(field, faults))
        {
            if (field.Read(new(inner, faults)) is { } record)
            {
                records.Add(record);
            }
        }

        return [.. records];
    }

    public Instrument? Instrument(InstrumentFields fields)
    {
        var number = Text(fields.Number);
        var date = Value(fields.Date);
        var signatory = Text(fields.Signatory);
        if (number is null && (date is not null || signatory is not null))
        {
            faults.Add(InterchangeDiagnostics.Missing.At(source.PlaceOf(fields.Number), ("field", fields.Number.Name)));
        }

        return number is null ? null : new(number, date, signatory);
    }

    /// <summary>Makes the record when nothing is wrong with its fields.</summary>
    public T? Make<T>(Func<T> make)
        where T : class
    {
        if (HasFaults)
        {
            return null;
        }

        try
        {
            return make();
        }
        catch (ArgumentException rule)
        {
            // A rule about several fields of one record, which no field can know.
            faults.Add(InterchangeDiagnostics.BrokenRule.At(source.Place, ("rule", rule.Message.Split(" (Parameter", 2)[0])));
            return null;
        }
    }

    internal static string Shorten(string text) => text.Length <= 100 ? text : text[..100] + "…";

    /// <summary>Whether a text has no half pairs and nothing that is no character.</summary>
    internal static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= '\uFFFE' || (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i]))))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryRead<T>(ScalarField<T> field, out T? value)
    {
        value = default;
        if (!source.TryText(field, field.Form, faults, out var text))
        {
            return false;
        }

        if (!IsText(text))
        {
            faults.Add(InterchangeDiagnostics.NotText.At(source.PlaceOf(field), ("field", field.Name)));
            return false;
        }

        if (field.TryParse(text, out value))
        {
            return true;
        }

        faults.Add(InterchangeDiagnostics.Unreadable.At(
            source.PlaceOf(field), ("field", field.Name), ("value", Shorten(text)), ("expected", field.Expected)));
        return false;
    }
}
