namespace ElectionCore.Interchange;

/// <summary>Receives the fields of one record. Nothing is written for a null.</summary>
internal abstract class RowWriter
{
    public abstract void Text(Field field, CellForm form, string text);

    public abstract void Localized(Field field, LocalizedText text);

    public abstract void Items(Field field, IEnumerable<string> items);

    public abstract void Records<T>(RecordsField<T> field, IEnumerable<T> records)
        where T : class;

    public void Put<T>(ScalarField<T> field, T value) => Text(field, field.Form, field.Format(value));

    public void PutIf<T>(ScalarField<T> field, T? value)
        where T : struct
    {
        if (value is { } given)
        {
            Put(field, given);
        }
    }

    public void PutIf(ScalarField<string> field, string? value)
    {
        if (value is not null)
        {
            Put(field, value);
        }
    }

    /// <summary>Writes a value that differs from the one a reader assumes.</summary>
    public void PutUnless<T>(ScalarField<T> field, T value, T usual)
    {
        if (!EqualityComparer<T>.Default.Equals(value, usual))
        {
            Put(field, value);
        }
    }

    public void PutIf(LocalizedField field, LocalizedText? value)
    {
        if (value is not null)
        {
            Localized(field, value);
        }
    }

    public void Put<T>(ListField<T> field, ValueList<T> values)
    {
        if (values.Count > 0)
        {
            Items(field, values.Select(field.Format));
        }
    }

    public void Put(InstrumentFields fields, Instrument? instrument)
    {
        if (instrument is not null)
        {
            Put(fields.Number, instrument.Number);
            PutIf(fields.Date, instrument.Date);
            PutIf(fields.Signatory, instrument.Signatory);
        }
    }
}
