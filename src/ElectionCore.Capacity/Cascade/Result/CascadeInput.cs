namespace ElectionCore.Capacity;

/// <summary>A number that went into another, with its name.</summary>
/// <param name="Name">The name, as the template of the reason has it.</param>
/// <param name="Value">The exact value.</param>
public readonly record struct CascadeInput(string Name, WideRatio Value);
