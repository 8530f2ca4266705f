namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>An answer about functioning that is none of the instrument.</summary>
    public static readonly DiagnosticDescriptor AnswerUnknown = new(
        "INT0140", DiagnosticSeverity.Error, "{column} is \"{value}\"; expected is {expected}.",
        "The answers are those of the Washington Group Short Set, in words or as its codes. Another scale, such as 0 to 3 or yes and no, is another instrument and is not converted.");

    /// <summary>No answer is recorded.</summary>
    public static readonly DiagnosticDescriptor AnswerEmpty = new(
        "INT0141", DiagnosticSeverity.Error, "{column} is empty, which does not say why there is no answer.",
        "An empty cell is never taken as no difficulty. Write why there is no answer: refused, don't know or not asked; or declare that empty cells mean not asked.");

    /// <summary>The question about self-care is not there.</summary>
    public static readonly DiagnosticDescriptor SelfCareMissing = new(
        "INT0142", DiagnosticSeverity.Error, "There is no column on self-care, and the Short Set has that question.",
        "Without it fewer people are found, and the shares compare only with shares without it. If it was not asked by design, declare the version without self-care.");

    /// <summary>The question about self-care is there against what was declared.</summary>
    public static readonly DiagnosticDescriptor SelfCareUnexpected = new(
        "INT0143", DiagnosticSeverity.Error, "The version without self-care is declared, and {column} has answers on self-care.",
        "Answers are not dropped in silence. Declare the Short Set, or remove the column.");

    /// <summary>A person is there twice.</summary>
    public static readonly DiagnosticDescriptor PersonTwice = new(
        "INT0144", DiagnosticSeverity.Error, "The person of line {line} was on line {first} already.",
        "The identifiers are the same. Only one of the rows can be counted; until one is removed, the first is. The identifier itself is not repeated here.");

    /// <summary>A weight that cannot be used.</summary>
    public static readonly DiagnosticDescriptor WeightUnreadable = new(
        "INT0145", DiagnosticSeverity.Error, "{column} is \"{value}\"; expected is {expected}.",
        "A weight says how many people a row stands for. Without a weight a row cannot be counted with those that have one.");

    /// <summary>A column of answers or identifiers was named as that of the weights.</summary>
    public static readonly DiagnosticDescriptor WeightIsOther = new(
        "INT0146", DiagnosticSeverity.Error, "{column} cannot hold the weights: it is read as {use}.",
        "Name the column of the weights.");

    /// <summary>A published figure that is no number.</summary>
    public static readonly DiagnosticDescriptor FigureUnreadable = new(
        "INT0150", DiagnosticSeverity.Error, "{column} is \"{value}\"; expected is {expected}.",
        "Figures are taken as they are printed. Footnote marks and words beside a number belong in a column of their own.");

    /// <summary>Two rows of totals.</summary>
    public static readonly DiagnosticDescriptor TotalRowTwice = new(
        "INT0151", DiagnosticSeverity.Error, "{row} on line {line} is a row of totals, and so is that on line {first}.",
        "Rows of subtotals would be added to the places. Name the row of totals, and remove the others.");
}
