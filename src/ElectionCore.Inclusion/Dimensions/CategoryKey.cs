namespace ElectionCore.Inclusion;

/// <summary>The code of a category as a key of a hierarchy.</summary>
internal readonly record struct CategoryKey(string Code)
{
    public override string ToString() => Code;
}
