using System.Text;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>One category of one dimension as a text: <c>sex=women</c>. A backslash stands before an equals sign or backslash in a name.</summary>
internal static class DimensionCellText
{
    public static string Write(DimensionCell cell) =>
        cell.Dimension.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("=", "\\=", StringComparison.Ordinal) + "=" + cell.Category;

    public static DimensionCell? Parse(string text)
    {
        var dimension = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=')
            {
                var category = text[(i + 1)..];
                return string.IsNullOrWhiteSpace(dimension.ToString()) || string.IsNullOrWhiteSpace(category)
                    ? null
                    : new(dimension.ToString(), category);
            }

            i += text[i] == '\\' && i + 1 < text.Length ? 1 : 0;
            dimension.Append(text[i]);
        }

        return null;
    }
}
