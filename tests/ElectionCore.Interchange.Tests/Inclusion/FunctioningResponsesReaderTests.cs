using System.Text;
using ElectionCore.Inclusion;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests.Inclusion;

/// <summary>Answers about functioning: what they are taken for, and every fault in its place.</summary>
public sealed class FunctioningResponsesReaderTests
{
    private const string Head = "seeing,hearing,walking,cognition,self-care,communication\n";

    // Codes: 1 to 4 in BMC Public Health 11, 2011, Supplement 4, S4, table 1; 7 to 9 in the National Health Interview Survey.
    [Theory]
    [InlineData(FunctioningAnswer.NoDifficulty, "1", "none", "No difficulty", "No - no difficulty", "no_difficulty", " NONE ")]
    [InlineData(FunctioningAnswer.SomeDifficulty, "2", "some", "Some difficulty", "Yes – some difficulty", "some-difficulty", "SOME")]
    [InlineData(FunctioningAnswer.ALotOfDifficulty, "3", "a lot", "A lot of difficulty", "Yes - a lot of difficulty", "a_lot", "A\u00A0LOT")]
    [InlineData(FunctioningAnswer.CannotDoAtAll, "4", "cannot", "Cannot do at all", "cannot do it at all", "cannot-do-at-all", "\u200ECANNOT")]
    [InlineData(FunctioningAnswer.Refused, "7", "refused", "Refused", "REFUSED", " refused", "7 ")]
    [InlineData(FunctioningAnswer.NotAsked, "8", "not asked", "Not asked", "not ascertained", "not-asked", "NOT_ASKED")]
    [InlineData(FunctioningAnswer.DoNotKnow, "9", "don't know", "Don’t know", "do not know", "do-not-know", "DONT KNOW")]
    public async Task Codes_and_words_are_answers(FunctioningAnswer expected, params string[] cells)
    {
        var read = await ReadAsync(Head + string.Join(',', cells) + "\n");

        read.Diagnostics.ShouldBeEmpty();
        var response = read.Records.ShouldHaveSingleItem().Response;
        Enum.GetValues<FunctioningDomain>().ShouldAllBe(d => response[d] == expected);
    }

    [Fact]
    public async Task Columns_are_found_in_any_order_and_under_their_other_names()
    {
        var read = await ReadAsync(
            "\uFEFFCommunication,SELF_CARE,Remembering,name,weight,Walking,id,Hearing,Seeing\n4,3,2,Zahra,1.5,1,Z-77,9,7\n",
            new() { Weight = "WEIGHT" });

        var record = read.Records.ShouldHaveSingleItem();
        record.ShouldBe(new(2, FunctioningResponse.ShortSet(
            FunctioningAnswer.Refused, FunctioningAnswer.DoNotKnow, FunctioningAnswer.NoDifficulty, FunctioningAnswer.SomeDifficulty,
            FunctioningAnswer.ALotOfDifficulty, FunctioningAnswer.CannotDoAtAll), 1.5));
        read.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe("INT0101 a.csv:1: These columns are not read: name.");
    }

    [Fact]
    public async Task Every_fault_is_told_at_once_and_nothing_is_counted()
    {
        const string Rows = "a,1,yes,,1,1,1,1\nb,-2,1,1,1,1,1,1\n,1,0,5,1.0,1,1,1\na,,1,1,1,1,1,1\nc,1e101,1,1,1,1,1,1\nd,NaN,٣,1,1,1,1,1\ne,0,1,1,1,1,1,1\n\"f,1\n";

        var read = await ReadAsync("id,w," + Head + Rows, new() { Weight = "w" });

        read.Records.ShouldBeEmpty();
        read.HasErrors.ShouldBeTrue();
        Places(read).ShouldBe(
        [
            "INT0140 a.csv:2:3", "INT0141 a.csv:2:4", "INT0145 a.csv:3:2",
            "INT0140 a.csv:4:3", "INT0140 a.csv:4:4", "INT0140 a.csv:4:5",
            "INT0145 a.csv:5:2", "INT0144 a.csv:5:1", "INT0145 a.csv:6:2", "INT0140 a.csv:7:3", "INT0145 a.csv:7:2",
            "INT0010 a.csv:9", "INT0013 a.csv:9",
        ], ignoreOrder: true);
        read.LeftOut.ShouldBe([2, 3, 4, 5, 6, 7, 9]);

        var sound = await ReadAsync("id,w," + Head + Rows, new() { Weight = "w", Lenient = true });
        sound.Records.ShouldHaveSingleItem().ShouldBe(new(8, All(FunctioningAnswer.NoDifficulty), 0));
    }

    [Fact]
    public async Task An_empty_answer_is_never_no_difficulty()
    {
        const string Row = "1,1,1,,1,\u200F\n";

        Places(await ReadAsync(Head + Row)).ShouldBe(["INT0141 a.csv:2:4", "INT0141 a.csv:2:6"]);

        var read = await ReadAsync(Head + Row, new() { EmptyIsNotAsked = true });
        var response = read.Records.ShouldHaveSingleItem().Response;
        response[FunctioningDomain.Cognition].ShouldBe(FunctioningAnswer.NotAsked);
        response[FunctioningDomain.Communication].ShouldBe(FunctioningAnswer.NotAsked);
        response.StatusBy(DisabilityCutoff.International).ShouldBe(DisabilityStatus.Undetermined);
    }

    [Fact]
    public async Task The_version_without_self_care_is_declared_and_not_guessed()
    {
        const string Five = "seeing,hearing,walking,cognition,communication\n1,1,1,1,1\n";
        var declared = new FunctioningResponsesOptions { Instrument = FunctioningInstrument.WithoutSelfCare };

        Places(await ReadAsync(Five)).ShouldBe(["INT0142 a.csv:1"]);
        Places(await ReadAsync(Head + "1,1,1,1,3,1\n", declared)).ShouldBe(["INT0143 a.csv:1:5"]);

        var read = await ReadAsync(Five, declared);
        read.Instrument.ShouldBe(FunctioningInstrument.WithoutSelfCare);
        read.Records.ShouldHaveSingleItem().Response.StatusBy(DisabilityCutoff.AnyDifficulty).ShouldBe(DisabilityStatus.WithoutDisability);
    }

    [Theory]
    [InlineData("seeing,hearing\n", null, "INT0100 a.csv:1|INT0142 a.csv:1")]
    [InlineData("remembering," + Head, null, "INT0008 a.csv:1:5")]
    [InlineData(Head, "weight", "INT0100 a.csv:1")]
    [InlineData("w,W2,w," + Head, "w", "INT0008 a.csv:1:3")]
    [InlineData(Head, "Hearing", "INT0146 a.csv:1:2")]
    [InlineData("id," + Head, "ID", "INT0146 a.csv:1:1")]
    [InlineData("id,id," + Head, null, "INT0008 a.csv:1:2")]
    [InlineData("", null, "INT0002 a.csv")]
    public async Task Headings_must_fit(string head, string? weight, string expected)
    {
        var read = await ReadAsync(head, new() { Weight = weight, Lenient = true });

        read.Records.ShouldBeEmpty();
        Places(read).ShouldBe(expected.Split('|'), ignoreOrder: true);
    }

    [Fact]
    public async Task Identifiers_of_people_appear_nowhere()
    {
        var read = await ReadAsync("id," + Head + "54400-1234567-1,1,1,1,1,1,1\n54400-1234567-1,1,1,1,1,1,1\n", new() { Lenient = true });

        var twice = read.Diagnostics.ShouldHaveSingleItem();
        twice.ToString().ShouldBe("INT0144 a.csv:3:1: The person of line 3 was on line 2 already.");
        twice.Arguments.ShouldAllBe(a => !$"{a}".Contains("54400"));
        $"{read.Records.ShouldHaveSingleItem()}".ShouldNotContain("54400");
    }

    [Fact]
    public void Nothing_that_a_file_contains_throws() => Prop.ForAll<string[], bool>((cells, empty) =>
    {
        var rows = string.Join('\n', cells.Where(c => c is not null));
        var read = ReadAsync(Head + rows, new() { EmptyIsNotAsked = empty, Lenient = true }).GetAwaiter().GetResult();
        return read.Records.All(r => r.Weight is null) && read.Diagnostics.All(d => d.Place.File == "a.csv");
    }).Check(Properties.Times(100));

    [Fact]
    public async Task Wrong_calls_throw()
    {
        await Should.ThrowAsync<ArgumentNullException>(() => FunctioningResponsesReader.ReadAsync(null!, "a.csv", new()));
        await Should.ThrowAsync<ArgumentNullException>(() => FunctioningResponsesReader.ReadAsync(Stream.Null, "a.csv", null!));
        await Should.ThrowAsync<ArgumentException>(() => FunctioningResponsesReader.ReadAsync(Stream.Null, " ", new()));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(
            () => FunctioningResponsesReader.ReadAsync(Stream.Null, "a.csv", new() { Instrument = (FunctioningInstrument)7 }));
    }

    private static FunctioningResponse All(FunctioningAnswer answer) => FunctioningResponse.ShortSet(answer, answer, answer, answer, answer, answer);

    private static async Task<FunctioningResponses> ReadAsync(string text, FunctioningResponsesOptions? options = null)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await FunctioningResponsesReader.ReadAsync(content, "a.csv", options ?? new());
    }

    private static IEnumerable<string> Places(FunctioningResponses read) => read.Diagnostics.Select(d => $"{d.Code} {d.Place}");
}
