using ElectionCore.EntityFrameworkCore;

namespace ElectionCore.Docs.Tests;

/// <summary>The example of docs/commit-log.md and of src/ElectionCore.EntityFrameworkCore/README.md.</summary>
public sealed class CommitLogPage
{
    [Fact]
    public void A_kept_checkpoint_is_compared_with_that_of_today()
    {
        #region consistency
        var kept = LogCheckpoint.Parse("6:76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef");
        var today = LogCheckpoint.Parse("8:5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        LogHash[] proof =
        [
            LogHash.Parse("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"),
            LogHash.Parse("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
            LogHash.Parse("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
        ];

        var onlyContinued = LogProof.VerifyConsistency(kept, today, proof);
        Console.WriteLine(onlyContinued);   // True
        #endregion

        onlyContinued.ShouldBeTrue();
    }
}
