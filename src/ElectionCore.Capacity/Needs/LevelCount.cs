namespace ElectionCore.Capacity;

/// <summary>How many people were found at a level.</summary>
/// <param name="Level">The level; 0 is not having the competency.</param>
/// <param name="People">The people.</param>
public readonly record struct LevelCount(int Level, int People);
