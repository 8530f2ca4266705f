using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Draws the structure of an institution on one day as a chart.</summary>
/// <remarks>
/// <para>The same snapshot and options give the same text, to the byte, in every culture.</para>
/// <para>The chart's own words and the classifications of units are those of the institution's labels where it has them
/// (<see cref="Institution.Labels"/>). Words that may be labelled so are <c>organisation-chart</c>, <c>units</c>,
/// <c>posts</c>, <c>vacant</c>, <c>not-recorded</c>, <c>acting</c>, <c>additional-charge</c>, <c>secondment</c>,
/// <c>temporary</c>, <c>on-leave</c>, <c>suspended</c>, <c>reports-to</c> and <c>also-reports-to</c>. Else they are in
/// English, Arabic, Dari, Pashto or Urdu, after the reader's language.</para>
/// <para>Control characters and those that override the direction of text are not passed on.</para>
/// </remarks>
public static class OrganizationChart
{
    /// <summary>Draws a chart as a Mermaid flow chart.</summary>
    /// <param name="snapshot">The structure.</param>
    /// <param name="options">What to show; null for the units in English.</param>
    /// <returns>The text of the diagram, with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is null.</exception>
    /// <exception cref="ArgumentException">The unit to begin with is not in the snapshot.</exception>
    /// <remarks>
    /// As Mermaid is set by default it draws 500 edges and 50,000 characters at most: for more, its host sets
    /// <c>maxEdges</c> and <c>maxTextSize</c>.
    /// </remarks>
    public static string ToMermaid(OrganizationSnapshot snapshot, OrganizationChartOptions? options = null) =>
        MermaidWriter.Write(ChartTree.Of(snapshot, options ?? new()));

    /// <summary>Draws a chart as an SVG document that needs nothing else: no script, no style sheet, no font.</summary>
    /// <param name="snapshot">The structure.</param>
    /// <param name="options">What to show; null for the units in English.</param>
    /// <returns>The document, without an XML declaration, so that it can stand in a page of HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is null.</exception>
    /// <exception cref="ArgumentException">The unit to begin with is not in the snapshot.</exception>
    /// <remarks>
    /// Each box is a <c>g</c> whose <c>data-code</c> is the code of the unit or post. Where the title's language is written
    /// from right to left, siblings follow each other from right to left too. A name of more than eight lines is cut, and
    /// is in full in the <c>title</c> of its box.
    /// </remarks>
    public static string ToSvg(OrganizationSnapshot snapshot, OrganizationChartOptions? options = null)
    {
        var tree = ChartTree.Of(snapshot, options ?? new());
        return SvgWriter.Write(tree, ChartLayout.Best(tree));
    }
}
