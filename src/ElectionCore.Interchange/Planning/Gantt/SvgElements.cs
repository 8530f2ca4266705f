using System.Globalization;
using System.Xml;

namespace ElectionCore.Interchange;

/// <summary>Writes the shapes of a drawing. Positions are given from the side where reading begins.</summary>
internal sealed class SvgElements(XmlWriter xml, ChartText title, double width)
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    public static XmlWriterSettings Settings { get; } = new()
    {
        OmitXmlDeclaration = true,
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>The position on the drawing.</summary>
    public double X(double x) => title.IsRightToLeft ? width - x : x;

    public void Document(double height)
    {
        Start("svg");
        Attribute("viewBox", $"0 0 {Number(width)} {Number(height)}");
        Attribute("width", Number(width));
        Attribute("height", Number(height));
        Attribute("role", "img");
        Attribute("lang", title.Tag);
        Attribute("direction", title.IsRightToLeft ? "rtl" : "ltr");
        Attribute("font-family", "Noto Sans, system-ui, sans-serif");
    }

    public void Group(string code)
    {
        Start("g");
        Attribute("data-code", code);
    }

    public void End() => xml.WriteEndElement();

    public void Describe(string element, ChartText text, string value)
    {
        Start(element);
        Language(text);
        xml.WriteString(value);
        End();
    }

    public void Rectangle(double x, double y, double wide, double height, string fill, string? edge = null, double corner = 0)
    {
        Start("rect");
        Attribute("x", Number(title.IsRightToLeft ? X(x + wide) : x));
        Attribute("y", Number(y));
        Attribute("width", Number(wide));
        Attribute("height", Number(height));
        if (corner > 0)
        {
            Attribute("rx", Number(corner));
        }

        Attribute("fill", fill);
        if (edge is not null)
        {
            Attribute("stroke", edge);
        }

        End();
    }

    public void Diamond(double x, double y, double half, string fill, string edge)
    {
        Start("path");
        Attribute("d", $"M{Number(X(x) - half)} {Number(y)}L{Number(X(x))} {Number(y - half)}L{Number(X(x) + half)} {Number(y)}L{Number(X(x))} {Number(y + half)}Z");
        Attribute("fill", fill);
        Attribute("stroke", edge);
        End();
    }

    /// <summary>A point at the end of a line, which comes from before (1) or from behind (-1).</summary>
    public void Arrow(double x, double y, int way, string ink)
    {
        Start("path");
        Attribute("d", $"M{Number(X(x))} {Number(y)}L{Number(X(x - (6 * way)))} {Number(y - 3.5)}L{Number(X(x - (6 * way)))} {Number(y + 3.5)}Z");
        Attribute("fill", ink);
        End();
    }

    public void Line(string path, string ink, double thickness, string? dash = null)
    {
        Start("path");
        Attribute("d", path);
        Attribute("fill", "none");
        Attribute("stroke", ink);
        Attribute("stroke-width", Number(thickness));
        if (dash is not null)
        {
            Attribute("stroke-dasharray", dash);
        }

        End();
    }

    /// <summary>A text that begins at a position.</summary>
    public void Text(string line, ChartText text, double x, double y, double size, string ink, bool isBold)
    {
        Begin(X(x), y, size, ink, isBold, text.IsRightToLeft == title.IsRightToLeft ? "start" : "end");
        Language(text);
        xml.WriteString(line);
        End();
    }

    /// <summary>A number or code in the middle of a position.</summary>
    public void Middle(string line, double x, double y, double size, string ink, bool isBold)
    {
        Begin(X(x), y, size, ink, isBold, "middle");
        xml.WriteString(line);
        End();
    }

    private static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private void Begin(double x, double y, double size, string ink, bool isBold, string anchor)
    {
        Start("text");
        Attribute("x", Number(x));
        Attribute("y", Number(y));
        Attribute("font-size", Number(size));
        Attribute("fill", ink);
        Attribute("text-anchor", anchor);
        if (isBold)
        {
            Attribute("font-weight", "600");
        }
    }

    private void Language(ChartText text)
    {
        if (text.Tag != title.Tag)
        {
            Attribute("lang", text.Tag);
        }

        if (text.IsRightToLeft != title.IsRightToLeft)
        {
            Attribute("direction", text.IsRightToLeft ? "rtl" : "ltr");
        }
    }

    private void Start(string element) => xml.WriteStartElement(element, Namespace);

    private void Attribute(string name, string value) => xml.WriteAttributeString(name, value);
}
