namespace ElectionCore.Interchange;

/// <summary>The kinds of Popolo record that are read.</summary>
internal enum PopoloKind
{
    Area,
    Organization,
    Post,
    Person,
    Membership,
}
