namespace ElectionCore.Testing;

/// <summary>A small aggregate with which <see cref="StoreContract"/> tests repositories: a polling station.</summary>
/// <remarks>A store under test holds it by its <see cref="Code"/>; see <c>AddStoreContractSamples</c>.</remarks>
public sealed class SampleStation
{
    /// <summary>Makes a station.</summary>
    /// <param name="code">The permanent code.</param>
    /// <param name="name">The name.</param>
    /// <param name="district">The district.</param>
    /// <param name="voters">The registered voters; not negative.</param>
    /// <exception cref="ArgumentException">A text is null, empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="voters"/> is negative.</exception>
    public SampleStation(string code, string name, string district, int voters = 0)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(district);
        ArgumentOutOfRangeException.ThrowIfNegative(voters);
        Code = code;
        Name = name;
        District = district;
        Voters = voters;
    }

    /// <summary>The permanent code.</summary>
    public string Code { get; private set; }

    /// <summary>The name.</summary>
    public string Name { get; private set; }

    /// <summary>The district.</summary>
    public string District { get; private set; }

    /// <summary>The registered voters.</summary>
    public int Voters { get; private set; }

    /// <summary>Gives the station another name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public void Rename(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>Registers voters.</summary>
    /// <param name="count">How many; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public void Register(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Voters += count;
    }

    /// <summary>A station of its own with the same content.</summary>
    /// <returns>The copy.</returns>
    public SampleStation Copy() => new(Code, Name, District, Voters);

    /// <summary>Code, name, district and voters.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Code} {Name} ({District}, {Voters})");
}
