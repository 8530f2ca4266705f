namespace ElectionCore.Specifications;

/// <summary>Joins the searches of a specification: or within a group, and between groups.</summary>
internal static class SearchGroups
{
    /// <summary>Whether an item matches one search of each group.</summary>
    /// <param name="searches">The searches, sorted by group. None of them: every item matches.</param>
    /// <param name="entity">The item.</param>
    public static bool Match<T>(List<SearchExpressionInfo<T>> searches, T entity)
    {
        for (var i = 0; i < searches.Count;)
        {
            var group = searches[i].SearchGroup;
            var matched = false;
            for (; i < searches.Count && searches[i].SearchGroup == group; i++)
            {
                matched = matched || searches[i].IsMatch(entity);
            }

            if (!matched)
            {
                return false;
            }
        }

        return true;
    }
}
