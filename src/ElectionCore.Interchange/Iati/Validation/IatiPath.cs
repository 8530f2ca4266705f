namespace ElectionCore.Interchange;

/// <summary>The places in an activity that matter here, as a tree. Whatever else a file holds has no place in it.</summary>
internal sealed class IatiPath
{
    // Beside these, each place with a code of its own.
    private static readonly string[] Paths =
    [
        "iati-identifier", "reporting-org", "title", "participating-org", "other-identifier/owner-org", "activity-date",
        "country-budget-items/budget-item", "default-aid-type", "budget/period-start", "budget/period-end",
        "planned-disbursement/period-start", "planned-disbursement/period-end", "planned-disbursement/provider-org",
        "planned-disbursement/receiver-org", "capital-spend", "transaction/transaction-date", "transaction/description",
        "transaction/provider-org", "transaction/receiver-org", "transaction/aid-type", "crs-add/loan-status", "fss/forecast",
        "related-activity", "result/title", "result/description", "result/reference", "result/indicator/title",
        "result/indicator/description", "result/indicator/reference", "result/indicator/baseline/location",
        "result/indicator/baseline/dimension", "result/indicator/baseline/comment", "result/indicator/period/period-start",
        "result/indicator/period/period-end", "result/indicator/period/target/location", "result/indicator/period/target/dimension",
        "result/indicator/period/target/comment", "result/indicator/period/actual/location",
        "result/indicator/period/actual/dimension", "result/indicator/period/actual/comment",
        $"result/indicator/period/actual/{IatiExtension.Named(IatiExtension.Report)}",
    ];

    private readonly Dictionary<string, IatiPath> _children = new(StringComparer.Ordinal);

    private IatiPath(string? text) => Text = text;

    /// <summary>The first element of a file.</summary>
    public static IatiPath Root { get; } = Grow();

    private static IatiPath Nowhere { get; } = new(text: null);

    /// <summary>
    /// The names below <c>iati-activity</c>, such as <c>result/indicator</c>, and for that element itself the empty text; null
    /// outside activities, within foreign elements and for what does not matter.
    /// </summary>
    public string? Text { get; }

    public IatiPath Child(string name) => _children.GetValueOrDefault(name) ?? Nowhere;

    private static IatiPath Grow()
    {
        var root = new IatiPath(text: null);
        var activity = new IatiPath("");
        root._children.Add("iati-activity", activity);
        foreach (var path in Paths.Concat(CodelistMap.Paths))
        {
            var node = activity;
            foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!node._children.TryGetValue(name, out var child))
                {
                    child = new(node.Text!.Length == 0 ? name : $"{node.Text}/{name}");
                    node._children.Add(name, child);
                }

                node = child;
            }
        }

        return root;
    }
}
