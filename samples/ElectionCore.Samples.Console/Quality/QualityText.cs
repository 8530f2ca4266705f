using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>What the verbs of quality say alike.</summary>
internal static class QualityText
{
    public const string NoClaim = "This counts topics of our own list and what auditors judged of them. It is no statement of conformity with a standard.";

    public static string Stored(Commit? commit, bool isDry, DataSource data) => isDry
        ? "Dry run: nothing was stored."
        : commit is null ? "Nothing changed." : $"Stored as commit {PlanText.Number(commit.Number)} in {data.Place.Name}";
}
