using System.Text;

namespace ElectionCore.Capacity.Tests;

/// <summary>Which edition of training material a file is.</summary>
public sealed class MaterialLibraryTests
{
    // The SHA-256 of the letters abc, as FIPS 180-4 gives it.
    private const string Abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public async Task A_file_is_known_by_its_content_whatever_its_name()
    {
        var library = new MaterialLibrary([Edition("M", "2", "ur", hash: null), Edition("M", "2", "en", Abc), Edition("M", "1", "en", new('0', 64)), Edition("A", "1", "en", Abc)]);

        var found = await FindAsync(library, "abc");
        (found.File, found.Sha256, found.Fault).ShouldBe(("any.pdf", Abc, null));
        found.Editions.Select(e => (e.Code.Value, e.Version)).ShouldBe([("A", "1"), ("M", "2")]);

        var other = await FindAsync(library, "abd");
        other.Editions.ShouldBeEmpty();
        other.Fault!.ToString().ShouldStartWith(
            "CAP0169 any.pdf: This file is none of the 3 editions of training material whose SHA-256 is on record; of 1 others it is not known. Its own is ");
        other.Fault.ToString().ShouldEndWith($"{other.Sha256}.");
    }

    private static Task<MaterialMatch> FindAsync(MaterialLibrary library, string content) =>
        library.FindAsync("any.pdf", new MemoryStream(Encoding.UTF8.GetBytes(content)), TestContext.Current.CancellationToken);

    private static TrainingMaterial Edition(string code, string version, string language, string? hash) =>
        new() { Code = new(code), Version = version, Language = language, Title = new("Manual"), Sha256 = hash };
}
