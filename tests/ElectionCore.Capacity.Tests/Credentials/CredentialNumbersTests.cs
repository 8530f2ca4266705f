using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Capacity.Tests;

/// <summary>Numbers with the check character of ISO/IEC 7064 MOD 37-2.</summary>
public sealed class CredentialNumbersTests
{
    private const string Characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";

    /// <summary>The worked example of the UK blood services' guidelines (Red Book, annex 2) for ISBT 128, which uses the same check character.</summary>
    [Fact]
    public void The_check_character_is_that_of_the_published_example() => CredentialNumbers.CheckCharacter("G123498654321").ShouldBe('H');

    [Fact]
    public void Numbers_are_read_as_people_type_them()
    {
        var number = CredentialNumbers.Make("ECP", 2024, 123);
        number.Value.ShouldStartWith("ECP-2024-000123-");
        var check = number.Value[^1];

        foreach (var typed in new[] { number.Value, $" ecp 2024 000123 {check}", $"ECP2024000123{check}", $"ecp–2024–000123–{check}", $"ECP-۲۰۲۴-۰۰۰۱۲۳-{check}", $"ECP-٢٠٢٤-٠٠٠١٢٣-{check}" })
        {
            CredentialNumbers.Read(typed, out var read).ShouldBeNull(typed);
            read.ShouldBe(number);
        }

        foreach (var wrong in new[] { null, "", "-", "ECP", "2024-000123-4", "ECP-2024-123-4", "ECP-2024-000123", "ECP-20X4-000123-4", "ÉCP-2024-000123-4", new string('9', 100_000), $"ECP-2024-000123-{check}{check}" })
        {
            CredentialNumbers.Read(wrong, out var read)!.Code.ShouldBe("CAP0071");
            read.IsEmpty.ShouldBeTrue();
        }

        Should.Throw<ArgumentException>(() => CredentialNumbers.Make("ecp", 2024, 1));
        Should.Throw<ArgumentException>(() => CredentialNumbers.Make("ABCDEFGHIJKLM", 2024, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => CredentialNumbers.Make("ECP", 10_000, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => CredentialNumbers.Make("ECP", 2024, 0));
    }

    [Fact]
    public void Every_wrong_character_and_every_two_that_changed_places_are_found()
    {
        Prop.ForAll(Gen.Choose(1, 999_999_999).ToArbitrary(), serial =>
        {
            var number = CredentialNumbers.Make("ECPTRAINING", 2024, serial).Value.Replace("-", "", StringComparison.Ordinal);
            for (var i = 0; i < number.Length; i++)
            {
                foreach (var c in Characters.Where(c => c != number[i]))
                {
                    CredentialNumbers.Read(number[..i] + c + number[(i + 1)..], out _).ShouldNotBeNull();
                }

                for (var j = 0; j < i; j++)
                {
                    var swapped = number.ToCharArray();
                    (swapped[i], swapped[j]) = (swapped[j], swapped[i]);
                    (CredentialNumbers.Read(new(swapped), out _) is null).ShouldBe(swapped[i] == swapped[j]);
                }
            }
        }).Check(Properties.Times(100));
    }

    [Fact]
    public void The_serial_number_is_told_of_the_same_series_and_year_only()
    {
        CredentialNumbers.SerialOf(CredentialNumbers.Make("ECP", 2024, 123), "ECP", 2024).ShouldBe(123);
        (CredentialNumbers.SeriesOf(CredentialNumbers.Make("ECPX", 2024, 123)), CredentialNumbers.SeriesOf(new("ECP-2024-7"))).ShouldBe(("ECPX", null));
        CredentialNumbers.SerialOf(CredentialNumbers.Make("ECP", 2024, 999_999_999_999_999_999), "ECP", 2024).ShouldBe(999_999_999_999_999_999);
        CredentialNumbers.SerialOf(CredentialNumbers.Make("ECP", 2024, 123), "ECP", 2025).ShouldBeNull();
        CredentialNumbers.SerialOf(CredentialNumbers.Make("ECPX", 2024, 123), "ECP", 2024).ShouldBeNull();
        CredentialNumbers.SerialOf(new("ECP-2024-7"), "ECP", 2024).ShouldBeNull();
        CredentialNumbers.SerialOf(new(CredentialNumbers.Make("ECP", 2024, 123).Value[..^1] + "*"), "ECP", 2024).ShouldBeNull();
    }
}
