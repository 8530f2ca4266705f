namespace ElectionCore.Interchange;

/// <summary>The three fields of an instrument: its number, date and signatory.</summary>
internal sealed class InstrumentFields(string name)
{
    public ScalarField<string> Number { get; } = Fields.Text(name);

    public ScalarField<PartialDate> Date { get; } = Fields.Date(name + "_date");

    public ScalarField<string> Signatory { get; } = Fields.Text(name + "_signatory");
}
