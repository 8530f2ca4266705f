using System.Globalization;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>Writes a chart as a Mermaid flow chart.</summary>
internal static class MermaidWriter
{
    public static string Write(ChartTree tree)
    {
        var text = new StringBuilder("flowchart TB\n");
        text.Append("    accTitle: ").Append(Plain(tree.Title.Text)).Append(" · ").Append(Plain(tree.Subtitle.Text)).Append('\n');
        if (tree.Note is { } note)
        {
            text.Append("    accDescr: ").Append(Plain(note.Text)).Append('\n');
        }

        for (var i = 0; i < tree.Nodes.Count; i++)
        {
            text.Append("    ").Append(Id(i)).Append("[\"");
            WriteLabel(text, tree.Nodes[i]);
            text.Append("\"]\n");
        }

        for (var i = 0; i < tree.Nodes.Count; i++)
        {
            if (tree.Nodes[i].Parent is >= 0 and var parent)
            {
                text.Append("    ").Append(Id(parent)).Append(" --> ").Append(Id(i)).Append('\n');
            }
        }

        foreach (var link in tree.Links)
        {
            text.Append("    ").Append(Id(link.Superior)).Append(link.IsDotted ? " -.-> " : " --> ").Append(Id(link.Post)).Append('\n');
        }

        return text.ToString();
    }

    private static string Id(int number) => $"n{ChartText.Number(number + 1)}";

    private static void WriteLabel(StringBuilder text, ChartNode node)
    {
        WriteText(text, node.Name);
        if (node.LeftOut > 0)
        {
            text.Append("<br/>+").Append(ChartText.Number(node.LeftOut));
        }

        foreach (var line in node.Body)
        {
            text.Append("<br/>");
            WriteText(text, line.Text);
        }
    }

    // Mermaid knows entities by name or decimal number, with # for &. What is not plain inside quotes is written so: quotes,
    // brackets and tags; what begins a comment, an entity or a line of style; and what Markdown would take for a mark.
    private static void WriteText(StringBuilder text, ChartText label)
    {
        text.Append(label.IsRightToLeft ? "\u2067" : "");
        var isStart = true;
        foreach (var c in label.Text)
        {
            isStart &= char.IsAsciiDigit(c) || c is '.' or '-' or '+' or ')';
            if (IsPlain(c) || (!isStart && c is '.' or '-' or '+' or ')'))
            {
                text.Append(c);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"#{(int)c};");
            }
        }

        text.Append(label.IsRightToLeft ? "\u2069" : "");
    }

    private static bool IsPlain(char c) => !char.IsAscii(c) || char.IsAsciiLetterOrDigit(c) || c is ' ' or ',' or '\'' or '(' or '/';

    // The text of a title ends at a line's end, and has no entities: what Mermaid would take for a mark is written wide.
    private static string Plain(string text) => text.Replace('%', '％').Replace('#', '＃').Replace(';', '；');
}
