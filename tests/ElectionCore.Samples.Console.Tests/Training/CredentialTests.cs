namespace ElectionCore.Samples.Tests;

/// <summary>Credentials at the console: given by rules, signed, verified without a database, renewed, revoked, listed.</summary>
public sealed class CredentialTests : IDisposable
{
    private static readonly string[] Keys = ["--key", "k.pem", "--key-id", "ecp-2024"];
    private static readonly string[] Trusted = ["--public-key", "k.pub.pem", "--key-id", "ecp-2024"];

    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_key_is_never_written_over_and_is_for_its_owner_alone()
    {
        (await _run.Go("training", "credentials", "key", "--out", "k.pem")).Returns(0).Output.ShouldContain("not encrypted");
        var file = Path.Combine(_run.Home, "k.pem");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        text.ShouldStartWith("-----BEGIN PRIVATE KEY-----");
        (await File.ReadAllTextAsync(Path.Combine(_run.Home, "k.pub.pem"), TestContext.Current.CancellationToken)).ShouldStartWith("-----BEGIN PUBLIC KEY-----");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        (await _run.Go("training", "credentials", "key", "--out", "k.pem")).Returns(2).Errors.ShouldContain("never written over");
        File.Delete(file);
        (await _run.Go("training", "credentials", "key", "--out", "k.pem")).Returns(2).Errors.ShouldContain("k.pub.pem is there already");
        (await _run.Go("training", "credentials", "key", "--out", "s.pem", "--password", "long and secret")).Returns(0);
        File.ReadAllText(Path.Combine(_run.Home, "s.pem")).ShouldStartWith("-----BEGIN ENCRYPTED PRIVATE KEY-----");
    }

    [Fact]
    public async Task A_credential_is_given_verified_offline_revoked_and_on_the_list()
    {
        await BeginAsync();
        var given = (await IssueAsync("0001", "--json", "--out", "cert.html", "--language", "ur", "--issuer", "ECP", "--verify-at", "051-920 4402")).Returns(0).Json;
        given.GetProperty("number").GetString().ShouldBe("ECP-2024-000001-2");
        given.GetProperty("lastDay").GetString().ShouldBe("2025-01-31");
        var signed = given.GetProperty("signed").GetString()!;
        var page = await File.ReadAllTextAsync(Path.Combine(_run.Home, "cert.html"), TestContext.Current.CancellationToken);
        page.ShouldContain("dir=\"rtl\"");
        page.ShouldContain("آمنہ خان");
        page.ShouldContain("<svg");

        // Without any database: none is made, none is read.
        var valid = (await VerifyAsync(signed, "--on", "2024-03-01", "--json")).Returns(0);
        valid.Errors.ShouldContain("CAP0083");
        valid.Json.GetProperty("statement").GetProperty("course").GetString().ShouldBe("POLL");
        valid.Json.GetProperty("statement").GetProperty("holderName").GetString().ShouldBe("آمنہ خان");
        valid.Json.GetProperty("revocationsAsOf").GetString().ShouldBeNull();
        File.Exists(_run.DefaultData).ShouldBeFalse();
        (await VerifyAsync(signed, "--on", "2025-02-01")).Returns(1).Errors.ShouldContain("CAP0081");
        (await VerifyAsync(signed, "--on", "2024-03-01", "--name", "Somebody Else")).Returns(1).Output.ShouldContain("is not the one that was signed");
        (await VerifyAsync(signed, "--on", "2024-03-01", "--valid", "2024-02-02..")).Returns(1).Errors.ShouldContain("CAP0079");
        var altered = (await VerifyAsync(signed[..20] + (signed[20] == 'A' ? 'B' : 'A') + signed[21..], "--on", "2024-03-01")).Returns(1);
        altered.Output.ShouldContain("nothing of it is shown");
        (await VerifyAsync("no such file", "--on", "2024-03-01")).Returns(1).Errors.ShouldContain("CAP0076");

        (await _run.WithData("training", "credentials", "revoke", "ecp 2024 000001 2")).Returns(2).Errors.ShouldContain("--reason");
        (await _run.WithData("training", "credentials", "revoke", "ECP-2024-000010-2", "--reason", "x")).Returns(1).Errors.ShouldContain("CAP0071");
        (await _run.WithData("training", "credentials", "revoke", "ecp 2024 000001 2", "--reason", "Given by mistake", "--order", "F.1/2024", "--on", "2024-04-01")).Returns(0);
        (await _run.WithData("training", "credentials", "revoke", "ECP-2024-000001-2", "--reason", "Again", "--on", "2024-05-01")).Returns(1).Errors.ShouldContain("CAP0002");
        (await _run.WithData(["training", "credentials", "revocations", "--issuer", "ECP", "--out", "revoked.txt", "--as-of", "2024-04-02", .. Keys])).Returns(0).Output.ShouldContain("1 credential");
        var file = _run.Write("signed.txt", signed);
        (await VerifyAsync(file, "--on", "2024-04-02", "--revocations", "revoked.txt")).Returns(1).Errors.ShouldContain("CAP0080");
        (await VerifyAsync(file, "--on", "2024-04-02", "--db", _run.Data)).Returns(1).Errors.ShouldContain("CAP0080");
        (await VerifyAsync(file, "--on", "2024-03-31", "--db", _run.Data)).Returns(0).Output.ShouldContain("known as of 2024-03-31");

        var list = (await _run.WithData("training", "credentials", "list", "--as-of", "2024-04-02", "--json")).Returns(0).Json.GetProperty("credentials");
        list[0].GetProperty("state").GetString().ShouldBe("revoked");
    }

    [Fact]
    public async Task A_list_of_revocations_is_of_one_issuer_and_verifies_its_credentials_alone()
    {
        await BeginAsync();
        var own = (await IssueAsync("0001", "--json")).Returns(0).Json.GetProperty("signed").GetString()!;
        (await IssueAsync("0001", "--series", "PEC")).Returns(2).Errors.ShouldContain("holds ECP-2024-000001-2 of the kind TRAINED already");
        (await _run.WithData("training", "credentials", "revoke", "ECP-2024-000001-2", "--reason", "Mistake", "--on", "2024-02-01")).Returns(0);
        var other = (await IssueAsync("0001", "--series", "PEC", "--json")).Returns(0).Json.GetProperty("number").GetString()!;
        (await _run.WithData("training", "credentials", "revoke", other, "--reason", "Mistake", "--on", "2024-03-01")).Returns(0);

        string[] list = ["training", "credentials", "revocations", "--as-of", "2024-03-02", .. Keys];
        (await _run.WithData([.. list, "--issuer", "OTHER", "--out", "other.txt"])).Returns(2).Errors.ShouldContain("on record are ECP, PEC");
        (await _run.WithData([.. list, "--issuer", "PEC", "--out", "pec.txt"])).Returns(0).Output.ShouldContain("1 credential of PEC, series PEC; 0 more do not count since what they rest on does not; 1 of other series");
        var both = (await _run.WithData([.. list, "--issuer", "ECP", "--series", "ECP", "--series", "PEC", "--out", "ecp.txt", "--json"])).Returns(0).Json;
        both.GetProperty("revoked").GetInt32().ShouldBe(2);
        (await VerifyAsync(own, "--on", "2024-03-02", "--revocations", "ecp.txt")).Returns(1).Errors.ShouldContain("CAP0080");
        var refused = (await VerifyAsync(own, "--on", "2024-03-02", "--revocations", "pec.txt")).Returns(1);
        refused.Errors.ShouldContain("CAP0087");
        refused.Output.ShouldContain("Not valid");
    }

    [Fact]
    public async Task A_credential_whose_base_was_revoked_does_not_verify()
    {
        await BeginAsync();
        (await IssueAsync("0001", "--out", "cert.html")).Returns(0);
        File.ReadAllText(Path.Combine(_run.Home, "cert.html")).ShouldContain("lang=\"ur\"");
        var helper = (await IssueAsync("0001", "--type", "HELPER", "--json", "--on", "2024-02-02", "--signed-on", "2024-02-02")).Returns(0).Json.GetProperty("signed").GetString()!;
        (await IssueAsync("0001", "--on", "2024-01-31", "--signed-on", "2024-01-31")).Returns(2).Errors.ShouldContain("which is valid on 2024-02-01");
        (await VerifyAsync(helper, "--on", "2024-03-02", "--db", _run.Data)).Returns(0);
        (await _run.WithData("training", "credentials", "revoke", "ECP-2024-000001-2", "--reason", "Mistake", "--on", "2024-03-01")).Returns(0);

        (await VerifyAsync(helper, "--on", "2024-03-02", "--db", _run.Data)).Returns(1).Errors.ShouldContain("CAP0160");
        (await _run.WithData(["training", "credentials", "revocations", "--issuer", "ECP", "--out", "r.txt", "--as-of", "2024-03-02", .. Keys]))
            .Returns(0).Output.ShouldContain("1 more does not count");
        (await VerifyAsync(helper, "--on", "2024-03-02", "--revocations", "r.txt")).Returns(1).Errors.ShouldContain("CAP0080");
    }

    [Fact]
    public async Task What_is_not_met_or_not_known_is_told_and_nothing_is_stored()
    {
        await BeginAsync();
        var absent = (await IssueAsync("0002")).Returns(1);
        absent.Output.ShouldContain("Attends 2 days of one session of POLL");
        absent.Output.ShouldContain("days: 1 of 2");
        absent.Errors.ShouldContain("CAP0070");
        (await IssueAsync("0003")).Returns(1).Output.ShouldContain("days: 1 of 2, and 1 uncertain");

        // Nobody keeps a log of facilitation here, so that hours are unknown rather than none.
        var hours = (await _run.WithData(["training", "credentials", "issue", "--type", "HOURS", "--holder", "0001", "--series", "ECP", "--on", "2024-02-01", "--dry-run", "--json"])).Returns(1);
        hours.Json.GetProperty("state").GetString().ShouldBe("unknown");
        hours.Json.GetProperty("conditions")[0].GetProperty("figures")[0].GetProperty("there").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);

        (await IssueAsync("0001", "--course", "POLL", "--version", "1999")).Returns(1).Errors.ShouldContain("CLI0007");
        (await IssueAsync("0001", "--series", "ecp")).Returns(2).Errors.ShouldContain("--series");
        (await _run.WithData("training", "credentials", "list", "--as-of", "2024-02-01")).Returns(0).Output.ShouldStartWith("No such credentials");
    }

    [Fact]
    public async Task Nothing_is_written_over_the_key_and_what_cannot_be_written_is_not_given()
    {
        await BeginAsync();
        var key = await File.ReadAllTextAsync(Path.Combine(_run.Home, "k.pem"), TestContext.Current.CancellationToken);
        foreach (var file in new[] { "k.pem", "./k.pub.pem" })
        {
            (await IssueAsync("0001", "--out", file)).Returns(2).Errors.ShouldContain("--out");
            (await _run.WithData(["training", "credentials", "revocations", "--issuer", "ECP", "--out", file, .. Keys])).Returns(2).Errors.ShouldContain("--out");
            (await _run.WithData(["training", "export", "--format", "openbadges", "--issuer", "https://emb.example/", "--issuer-name", "E", "--out", file, .. Keys]))
                .Returns(2).Errors.ShouldContain("--out");
        }

        File.ReadAllText(Path.Combine(_run.Home, "k.pem")).ShouldBe(key);
        (await IssueAsync("0001", "--out", "no such folder/cert.html")).Code.ShouldNotBe(0);
        (await _run.WithData("training", "credentials", "list", "--as-of", "2024-02-01")).Returns(0).Output.ShouldStartWith("No such credentials");

        (await IssueAsync("0001")).Returns(0).Output.ShouldContain("ECP-2024-000001-2");
        (await IssueAsync("0001")).Returns(2).Errors.ShouldContain("--renews ECP-2024-000001-2");
    }

    [Fact]
    public async Task A_name_that_is_too_long_to_be_signed_is_not_taken_in()
    {
        await BeginAsync();
        var file = _run.Write("long.json", $$"""
            { "format": "electioncore-training", "version": 1, "trainees": [{"person": "0001", "name": "{{new string('x', 201)}}", "sex": "female"}] }
            """);
        (await _run.WithData("training", "import", file)).Returns(1).Errors.ShouldContain("CAP0125 long.json person:0001");
    }

    [Fact]
    public async Task A_renewal_has_a_number_of_its_own_and_what_rests_on_another_says_which_link_ends_it()
    {
        await BeginAsync();
        (await IssueAsync("0001", "--course", "POLL", "--version", "2024")).Returns(0);
        (await _run.WithData(["training", "credentials", "issue", "--type", "HELPER", "--holder", "0001", "--series", "ECP", "--on", "2024-02-01", .. Keys])).Returns(0)
            .Output.ShouldContain("ECP-2024-000002-");
        var soon = (await _run.WithData("training", "credentials", "list", "--as-of", "2025-01-20", "--expiring", "30", "--json")).Returns(0).Json.GetProperty("credentials");
        soon.GetArrayLength().ShouldBe(2);
        soon[1].GetProperty("ends").GetProperty("chain").GetArrayLength().ShouldBe(2);

        (await _run.WithData(["training", "credentials", "issue", "--renews", "ECP-2024-000001-2", "--series", "ECP", "--on", "2025-01-21", .. Keys])).Returns(0)
            .Output.ShouldContain("It renews ECP-2024-000001-2");
        (await _run.WithData(["training", "credentials", "issue", "--renews", "ECP-2024-000001-2", "--series", "ECP", "--on", "2025-01-22", .. Keys])).Returns(1)
            .Errors.ShouldContain("CAP0072");
        var states = (await _run.WithData("training", "credentials", "list", "--as-of", "2025-02-20", "--holder", "0001", "--json")).Returns(0).Json
            .GetProperty("credentials").EnumerateArray().Select(c => c.GetProperty("state").GetString());
        states.ShouldBe(["superseded", "valid", "valid"]);
    }

    [Fact]
    public async Task What_an_old_key_signed_is_verified_with_the_list_that_a_new_one_signed()
    {
        await BeginAsync();
        var signed = (await IssueAsync("0001", "--json", "--signed-name", "digest")).Returns(0).Json.GetProperty("signed").GetString()!;
        (await _run.Go("training", "credentials", "key", "--out", "new.pem", "--password", "long and secret")).Returns(0);
        string[] revocations = ["training", "credentials", "revocations", "--issuer", "ECP", "--out", "revoked.txt", "--as-of", "2025-01-10", "--key", "new.pem", "--key-id", "ecp-2025"];
        (await _run.WithData(revocations)).Returns(2).Errors.ShouldContain("--password");
        (await _run.WithData([.. revocations, "--password", "wrong"])).Returns(2).Errors.ShouldContain("the password is wrong");
        (await _run.WithData([.. revocations, "--password", "long and secret"])).Returns(0);

        string[] both = ["--public-key", "new.pub.pem", "--key-id", "ecp-2025", "--valid", "2024-01-01..2024-12-31", "--valid", "2025-01-01..", "--revocations", "revoked.txt", "--on", "2025-01-10"];
        (await VerifyAsync(signed, both)).Returns(0).Errors.ShouldContain("No key is tied to an issuer");
        (await VerifyAsync(signed, [.. both, "--issuer-of", "ecp-2024=ECP", "--issuer-of", "ecp-2025=ECP"])).Returns(0).Errors.ShouldBeEmpty();
        (await VerifyAsync(signed, [.. both, "--issuer-of", "ecp-2024=ECP"])).Returns(0).Errors.ShouldBeEmpty();
        (await VerifyAsync(signed, [.. both, "--issuer-of", "ecp-2025=ECP"])).Returns(0).Errors.ShouldContain("CAP0127");
        (await VerifyAsync(signed, [.. both, "--issuer-of", "ecp-2026=ECP"])).Returns(2).Errors.ShouldContain("--issuer-of");
        (await VerifyAsync(signed, [.. both, "--issuer-of", "ecp-2025=PEC"])).Returns(1).Errors.ShouldContain("CAP0126");
        (await VerifyAsync(signed, [.. both, "--name", "Amina Khan"])).Returns(0).Output.ShouldContain("is the one that was signed");
        var untrusted = (await VerifyAsync(signed, "--revocations", "revoked.txt", "--on", "2025-01-10")).Returns(1);
        untrusted.Errors.ShouldContain("CAP0078");
        (await VerifyAsync(signed, "--key-id", "other")).Returns(2).Errors.ShouldContain("--key-id");
        (await VerifyAsync(signed, "--valid", "January")).Returns(2).Errors.ShouldContain("--valid");
    }

    [Fact]
    public async Task A_key_says_whose_it_is_and_nothing_is_signed_before_the_training_ended()
    {
        await BeginAsync();
        (await _run.Go("training", "credentials", "key", "--out", "pec.pem", "--issuer", "PEC")).Returns(0).Output.ShouldContain("It belongs to PEC.");
        File.ReadAllText(Path.Combine(_run.Home, "pec.pub.pem")).ShouldStartWith("Issuer: PEC\n-----BEGIN PUBLIC KEY-----");
        (await _run.Go("training", "credentials", "key", "--out", "x.pem", "--issuer", " ")).Returns(2);
        string[] issue = ["training", "credentials", "issue", "--type", "TRAINED", "--holder", "0001", "--on", "2024-02-01", "--series", "ECP", "--key", "moved.pem", "--key-id", "pec"];
        File.Copy(Path.Combine(_run.Home, "pec.pem"), Path.Combine(_run.Home, "moved.pem"));
        (await _run.WithData(["training", "credentials", "issue", "--type", "TRAINED", "--holder", "0001", "--on", "2024-02-01", "--series", "ECP", "--key", "pec.pem", "--key-id", "pec"]))
            .Returns(2).Errors.ShouldContain("pec.pub.pem: The key says that it belongs to PEC, and not to ECP.");
        (await _run.WithData("training", "credentials", "revocations", "--issuer", "ECP", "--out", "r.txt", "--key", "pec.pem", "--key-id", "pec")).Returns(2).Errors.ShouldContain("belongs to PEC");
        var early = (await _run.WithData([.. issue, "--signed-on", "2024-01-15"])).Returns(1);
        early.Errors.ShouldContain("is signed on 2024-01-15, and the training that earns it ended on 2024-01-16");
        (await _run.WithData("training", "credentials", "list", "--as-of", "2024-02-01")).Returns(0).Output.ShouldStartWith("No such credentials");

        var signed = (await _run.WithData([.. issue, "--signed-on", "2024-02-01", "--json"])).Returns(0).Json.GetProperty("signed").GetString()!;
        string[] verify = ["training", "credentials", "verify", signed, "--public-key", "pec.pub.pem", "--key-id", "pec", "--on", "2024-03-01"];
        var untrusted = (await _run.Go(verify)).Returns(1);
        untrusted.Errors.ShouldContain("names the issuer ECP, and the key pec belongs to PEC");
        untrusted.Output.ShouldContain("nothing of it is shown");
        (await _run.Go([.. verify, "--issuer-of", "pec=ECP"])).Returns(2).Errors.ShouldContain("belongs to PEC");

        const string Early = """
            { "format": "electioncore-training", "version": 1, "credentials": [{"number": "OLD-1", "type": "TRAINED", "holder": "0001", "issuedOn": "2024-01-15"}] }
            """;
        (await _run.WithData("training", "import", _run.Write("early.json", Early))).Returns(0);
        (await _run.WithData("training", "check", "--as-of", "2024-02-01")).Returns(1).Errors.ShouldContain("CAP0128 credential:OLD-1");
    }

    private Task<Outcome> VerifyAsync(string text, params string[] more) => _run.Go(["training", "credentials", "verify", text, .. Trusted, .. more]);

    private Task<Outcome> IssueAsync(string person, params string[] more)
    {
        return _run.WithData([
            "training", "credentials", "issue", "--holder", person, .. Keys, .. more,
            .. Default("--type", "TRAINED"), .. Default("--on", "2024-02-01"), .. Default("--signed-on", "2024-02-01"), .. Default("--series", "ECP")]);

        string[] Default(string option, string value) => more.Contains(option, StringComparer.Ordinal) ? [] : [option, value];
    }

    private async Task BeginAsync()
    {
        await TrainingRecords.ImportAsync(_run);
        (await _run.Go("training", "credentials", "key", "--out", "k.pem")).Returns(0);
    }
}
