namespace ElectionCore.Interchange;

/// <summary>What a value of a mapped record is.</summary>
internal enum MappedForm
{
    Single,
    Localized,
    Item,
}
