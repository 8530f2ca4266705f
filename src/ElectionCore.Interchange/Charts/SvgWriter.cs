using System.Globalization;
using System.Text;
using System.Xml;

namespace ElectionCore.Interchange;

/// <summary>Writes a chart as an SVG document.</summary>
internal sealed class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const double TitleSize = 26;
    private const double SubtitleSize = 14;
    private const double NoteSize = 13;
    private const double LeastWidth = 620;
    private const double Corner = 6;
    private readonly ChartTree _tree;
    private readonly ChartLayout _layout;
    private readonly XmlWriter _xml;
    private readonly double _width;
    private readonly double _shift;
    private readonly List<string> _title;
    private readonly List<string> _note;

    private SvgWriter(XmlWriter xml, ChartTree tree, ChartLayout layout)
    {
        (_xml, _tree, _layout) = (xml, tree, layout);
        _width = Math.Max(LeastWidth, layout.Width);
        _shift = (_width - layout.Width) / 2;
        var text = _width - (2 * ChartLayout.Margin);
        _title = TextMeasure.Wrap(tree.Title.Text, TitleSize, isBold: true, text, maximumLines: 4);
        _note = tree.Note is { } note ? TextMeasure.Wrap(note.Text, NoteSize, isBold: false, text - 28, maximumLines: 12) : [];
    }

    public static string Write(ChartTree tree, ChartLayout layout)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings
        {
            OmitXmlDeclaration = true,
            Indent = true,
            IndentChars = " ",
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
        };
        using (var xml = XmlWriter.Create(text, settings))
        {
            new SvgWriter(xml, tree, layout).WriteDocument();
        }

        return text.Append('\n').ToString();
    }

    private void WriteDocument()
    {
        var titleStep = Math.Round(TitleSize * (_tree.Title.IsRightToLeft ? 1.6 : 1.3));
        var noteStep = Math.Round(NoteSize * (_tree.Note?.IsRightToLeft == true ? 1.75 : 1.45));
        var noteHeight = _note.Count == 0 ? 0 : (_note.Count * noteStep) + 16;
        var top = ChartLayout.Margin + (_title.Count * titleStep) + 30 + (noteHeight == 0 ? 0 : noteHeight + 14);
        var legend = _tree.Links.Count == 0 ? 0 : 30;
        var height = top + _layout.Height + legend;

        _xml.WriteStartElement("svg", Namespace);
        Attribute("viewBox", $"0 0 {Number(_width)} {Number(height)}");
        Attribute("width", _width);
        Attribute("height", height);
        Attribute("role", "img");
        Attribute("lang", _tree.Title.Tag);
        Attribute("direction", _tree.Title.IsRightToLeft ? "rtl" : "ltr");
        Attribute("font-family", "Noto Sans, system-ui, sans-serif");
        WriteDescription("title", _tree.Title, $"{_tree.Title.Text} · {_tree.Subtitle.Text}");
        WriteDescription("desc", _tree.Subtitle, $"{_tree.Contents.Text}{(_tree.Note is { } note ? $". {note.Text}" : "")}");
        WriteRectangle(0, 0, _width, height, ChartColours.Paper, edge: null, corner: 0);
        WriteTitle(titleStep);
        if (noteHeight > 0)
        {
            WriteNote(top - noteHeight - 14, noteHeight, noteStep);
        }

        Start("g");
        Attribute("transform", $"translate({Number(_shift)} {Number(top)})");
        WriteStrokes();
        WriteLinks();
        for (var i = 0; i < _layout.Boxes.Count; i++)
        {
            WriteBox(_tree.Nodes[i], _layout.Boxes[i]);
        }

        _xml.WriteEndElement();
        if (legend > 0)
        {
            WriteLegend(height - 24);
        }

        _xml.WriteEndElement();
    }

    private void WriteTitle(double step)
    {
        var y = ChartLayout.Margin;
        foreach (var line in _title)
        {
            y += step;
            WriteLeading(line, _tree.Title, 0, y - (step * 0.25), TitleSize, ChartColours.Ink, isBold: true);
        }

        WriteLeading(_tree.Subtitle.Text, _tree.Subtitle, 0, y + 20, SubtitleSize, ChartColours.Quiet, isBold: false);
    }

    private void WriteNote(double top, double height, double step)
    {
        WriteRectangle(ChartLayout.Margin, top, _width - (2 * ChartLayout.Margin), height, ChartColours.NotePaper, ChartColours.NoteLine, 4);
        for (var i = 0; i < _note.Count; i++)
        {
            WriteLeading(_note[i], _tree.Note!.Value, 14, top + 8 + (step * (i + 0.72)), NoteSize, ChartColours.NoteInk, isBold: false);
        }
    }

    private void WriteStrokes()
    {
        if (_layout.Strokes.Count == 0)
        {
            return;
        }

        var path = new StringBuilder();
        foreach (var stroke in _layout.Strokes)
        {
            path.Append('M').Append(Number(stroke.X1)).Append(' ').Append(Number(stroke.Y1));
            path.Append(stroke.X1 == stroke.X2 ? 'V' : 'H').Append(Number(stroke.X1 == stroke.X2 ? stroke.Y2 : stroke.X2));
        }

        WritePath(path.ToString(), ChartColours.Line, isDashed: false);
    }

    private void WriteLinks()
    {
        for (var i = 0; i < _tree.Links.Count; i++)
        {
            var isDotted = _tree.Links[i].IsDotted;
            var corners = _layout.Links[i].Select(p => $"{Number(p.X)} {Number(p.Y)}");
            WritePath($"M{string.Join('L', corners)}", isDotted ? ChartColours.Dotted : ChartColours.Line, isDotted);
        }
    }

    private void WriteBox(ChartNode node, ChartBox box)
    {
        var (fill, edge, ink, caption) = ChartColours.Of(node.Depth);
        var hasBody = box.BodyHeight > 0;
        Start("g");
        Attribute("data-code", ChartText.Clean(node.Code));
        if (box.IsCut)
        {
            WriteDescription("title", node.Name, node.Name.Text);
        }

        WriteRectangle(box.Left, box.Top, box.Width, box.Height, hasBody ? ChartColours.Paper : fill, edge, Corner);
        if (hasBody)
        {
            var (left, right, top, bottom) = (Number(box.Left), Number(box.Right), Number(box.Top), Number(box.Top + box.HeadHeight));
            Start("path");
            Attribute(
                "d",
                $"M{left} {bottom}V{Number(box.Top + Corner)}Q{left} {top} {Number(box.Left + Corner)} {top}"
                + $"H{Number(box.Right - Corner)}Q{right} {top} {right} {Number(box.Top + Corner)}V{bottom}Z");
            Attribute("fill", fill);
            Attribute("stroke", edge);
            _xml.WriteEndElement();
        }

        var headHeight = hasBody ? box.HeadHeight : box.Height;
        var y = box.Top + ((headHeight - box.HeadHeight) / 2) + 9;
        foreach (var line in box.Name)
        {
            y += box.NameStep;
            WriteText(line, node.Name, box.Middle, y - (box.NameStep * 0.26), ChartBox.NameSize, ink, "middle", isBold: true);
        }

        foreach (var line in box.Caption)
        {
            y += box.CaptionStep;
            WriteText(line, node.Caption, box.Middle, y - (box.CaptionStep * 0.2), ChartBox.CaptionSize, caption, "middle");
        }

        if (box.LeftOut.Length > 0)
        {
            y += box.CaptionStep;
            WriteText(box.LeftOut, new(box.LeftOut, "en"), box.Middle, y - (box.CaptionStep * 0.2), ChartBox.CaptionSize, caption, "middle", isBold: true);
        }

        foreach (var (line, offset) in box.Body)
        {
            var isMissing = line.Kind is ChartLineKind.Vacant or ChartLineKind.NotRecorded;
            WriteText(
                line.Text.Text,
                line.Text,
                _tree.Title.IsRightToLeft ? box.Right - 10 : box.Left + 10,
                box.Top + box.HeadHeight + offset - 3,
                ChartBox.BodySize,
                line.Kind switch
                {
                    ChartLineKind.Vacant => ChartColours.Vacant,
                    ChartLineKind.NotRecorded => ChartColours.Quiet,
                    _ => ChartColours.Ink,
                },
                line.Text.IsRightToLeft == _tree.Title.IsRightToLeft ? "start" : "end",
                isBold: line.Kind == ChartLineKind.Post,
                isItalic: isMissing && !line.Text.IsRightToLeft);
        }

        _xml.WriteEndElement();
    }

    private void WriteLegend(double y)
    {
        var x = ChartLayout.Margin;
        foreach (var (word, isDashed) in new[] { (ChartWords.ReportsTo, false), (ChartWords.AlsoReportsTo, true) })
        {
            var text = _tree.Words.Of(word);
            var (from, to) = _tree.Title.IsRightToLeft ? (_width - x, _width - x - 34) : (x, x + 34);
            WritePath(
                $"M{Number(from)} {Number(y)}H{Number(to)}", isDashed ? ChartColours.Dotted : ChartColours.Line, isDashed);
            WriteLeading(text.Text, text, x - ChartLayout.Margin + 42, y + 4, ChartBox.BodySize, ChartColours.Quiet, isBold: false);
            x += 42 + TextMeasure.Width(text.Text, ChartBox.BodySize, isBold: false) + 28;
        }
    }

    private void WriteLeading(string line, ChartText text, double indent, double y, double size, string ink, bool isBold)
    {
        var x = ChartLayout.Margin + indent;
        WriteText(
            line,
            text,
            _tree.Title.IsRightToLeft ? _width - x : x,
            y,
            size,
            ink,
            text.IsRightToLeft == _tree.Title.IsRightToLeft ? "start" : "end",
            isBold);
    }

    private void WriteText(
        string line, ChartText text, double x, double y, double size, string ink, string anchor, bool isBold = false, bool isItalic = false)
    {
        Start("text");
        Attribute("x", x);
        Attribute("y", y);
        Attribute("font-size", size);
        Attribute("fill", ink);
        Attribute("text-anchor", anchor);
        if (isBold)
        {
            Attribute("font-weight", "600");
        }

        if (isItalic)
        {
            Attribute("font-style", "italic");
        }

        WriteLanguage(text);
        _xml.WriteString(line);
        _xml.WriteEndElement();
    }

    private void WriteDescription(string element, ChartText text, string value)
    {
        Start(element);
        WriteLanguage(text);
        _xml.WriteString(value);
        _xml.WriteEndElement();
    }

    private void WriteLanguage(ChartText text)
    {
        if (text.Tag != _tree.Title.Tag)
        {
            Attribute("lang", text.Tag);
        }

        if (text.IsRightToLeft != _tree.Title.IsRightToLeft)
        {
            Attribute("direction", text.IsRightToLeft ? "rtl" : "ltr");
        }
    }

    private void WriteRectangle(double x, double y, double width, double height, string fill, string? edge, double corner)
    {
        Start("rect");
        Attribute("x", x);
        Attribute("y", y);
        Attribute("width", width);
        Attribute("height", height);
        if (corner > 0)
        {
            Attribute("rx", corner);
        }

        Attribute("fill", fill);
        if (edge is not null)
        {
            Attribute("stroke", edge);
        }

        _xml.WriteEndElement();
    }

    private void WritePath(string path, string ink, bool isDashed)
    {
        Start("path");
        Attribute("d", path);
        Attribute("fill", "none");
        Attribute("stroke", ink);
        Attribute("stroke-width", "1.5");
        if (isDashed)
        {
            Attribute("stroke-dasharray", "6 4");
        }

        _xml.WriteEndElement();
    }

    private void Start(string element) => _xml.WriteStartElement(element, Namespace);

    private void Attribute(string name, string value) => _xml.WriteAttributeString(name, value);

    private void Attribute(string name, double value) => Attribute(name, Number(value));

    private static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
