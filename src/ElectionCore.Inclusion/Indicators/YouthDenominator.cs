namespace ElectionCore.Inclusion;

/// <summary>Which population the young are compared with in SDG 16.7.1(a), whose metadata says two things.</summary>
public enum YouthDenominator
{
    /// <summary>The population of the age of eligibility and above, as the prose says.</summary>
    EligibleAge,

    /// <summary>The whole population, as the printed formula says. It makes the ratio greater.</summary>
    WholePopulation,
}
