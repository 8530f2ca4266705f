namespace ElectionCore.Interchange;

/// <summary>Which columns of an attendance file are counted, and how their words are read. Equality is on all parts.</summary>
/// <remarks>Columns are found by their headings, exactly as written first, otherwise without regard to case.</remarks>
public sealed record AttendanceCountOptions
{
    private static readonly string[] FemaleWords = ["F", "female", "W", "woman"];
    private static readonly string[] MaleWords = ["M", "male", "man"];
    private static readonly string[] AnotherWords = ["X", "other", "another"];
    private static readonly string[] PresentWords = ["present", "P", "yes", "1"];

    /// <summary>The heading of the column with the district, whose texts are taken as they are.</summary>
    /// <value>The default value is <c>district</c>.</value>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string District { get; init => field = Guard.Text(value); } = "district";

    /// <summary>The heading of the column with the sex.</summary>
    /// <value>The default value is <c>sex</c>.</value>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Sex { get; init => field = Guard.Text(value); } = "sex";

    /// <summary>
    /// The heading of the column with the keys of people; somebody with several rows, such as one a day, is counted once. Null counts rows:
    /// the file then has to have one row for each person.
    /// </summary>
    public string? Person { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The heading of the column that says whether the person was there; null counts every row.</summary>
    public string? State { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The words for women; case does not matter.</summary>
    /// <value>The default values are <c>F</c>, <c>female</c>, <c>W</c> and <c>woman</c>.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Female { get; init => field = Guard.NotNull(value); } = ValueList.Create<string>(FemaleWords);

    /// <summary>The words for men; case does not matter.</summary>
    /// <value>The default values are <c>M</c>, <c>male</c> and <c>man</c>.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Male { get; init => field = Guard.NotNull(value); } = ValueList.Create<string>(MaleWords);

    /// <summary>The words for another entry; case does not matter. What is among none of the words is unknown.</summary>
    /// <value>The default values are <c>X</c>, <c>other</c> and <c>another</c>.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Another { get; init => field = Guard.NotNull(value); } = ValueList.Create<string>(AnotherWords);

    /// <summary>The words that say that the person was there; case does not matter. Rows with other words are not counted.</summary>
    /// <value>The default values are <c>present</c>, <c>P</c>, <c>yes</c> and <c>1</c>.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Present { get; init => field = Guard.NotNull(value); } = ValueList.Create<string>(PresentWords);

    /// <summary>How many findings are listed; of the others only the number is given.</summary>
    /// <value>The default value is 1,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumFindings { get; init => field = Guard.AtLeast(value, 1); } = 1000;

    /// <summary>How many threads read at most. It changes nothing in the result.</summary>
    /// <value>By default as many as there are processors.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Threads { get; init => field = Guard.AtLeast(value, 1); } = Environment.ProcessorCount;

    /// <summary>The headings that are looked for.</summary>
    internal IEnumerable<string> Columns => new[] { District, Sex, Person, State }.OfType<string>();
}
