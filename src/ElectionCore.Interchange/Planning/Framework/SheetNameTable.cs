using System.Xml;

namespace ElectionCore.Interchange;

/// <summary>The names of elements and attributes, which a reader keeps for good; those of workbooks are a few hundred.</summary>
internal sealed class SheetNameTable : XmlNameTable
{
    private const int MostNames = 10_000;
    private readonly NameTable _names = new();
    private int _count;

    public override string Add(string array) => Get(array) ?? Counted(_names.Add(array));

    public override string Add(char[] array, int offset, int length) => Get(array, offset, length) ?? Counted(_names.Add(array, offset, length));

    public override string? Get(string array) => _names.Get(array);

    public override string? Get(char[] array, int offset, int length) => _names.Get(array, offset, length);

    private string Counted(string name) => ++_count <= MostNames ? name : throw new SheetLimitException("names of elements and attributes", MostNames);
}
