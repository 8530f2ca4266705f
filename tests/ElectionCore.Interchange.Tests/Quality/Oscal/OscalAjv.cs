using System.ComponentModel;
using System.Diagnostics;

namespace ElectionCore.Interchange.Tests.Quality;

/// <summary>
/// Checks OSCAL documents against the published JSON Schemas with ajv, where Node.js is at hand and the environment variable
/// <c>ELECTIONCORE_AJV</c> names a folder into which <c>ajv</c> 8 and <c>ajv-formats</c> 3 were installed. Otherwise the test is skipped.
/// </summary>
internal static class OscalAjv
{
    // Reads the paths of a schema and of documents; writes a line for every fault.
    private const string Script = """
        const { createRequire } = require('module'), fs = require('fs'), path = require('path');
        const [folder, schema, ...files] = process.argv.slice(1), load = createRequire(path.join(folder, 'x.js'));
        const ajv = new (load('ajv').default)({ strict: false, allErrors: true });
        load('ajv-formats').default(ajv);
        const validate = ajv.compile(JSON.parse(fs.readFileSync(schema, 'utf8')));
        for (const file of files) {
          if (!validate(JSON.parse(fs.readFileSync(file, 'utf8')))) {
            for (const e of validate.errors) console.log(`${path.basename(file)} ${e.instancePath} ${e.message}`);
          }
        }
        """;

    /// <summary>The faults of documents by the schema of a model, such as <c>catalog</c>.</summary>
    public static async Task<string[]> FaultsAsync(string model, IEnumerable<string> files)
    {
        var schema = Standards.Require($"oscal/schemas/oscal_{model}_schema.json");
        if (Environment.GetEnvironmentVariable("ELECTIONCORE_AJV") is not { Length: > 0 } folder)
        {
            Assert.Skip("ELECTIONCORE_AJV names no folder with ajv.");
            return [];
        }

        ProcessStartInfo start = new("node", ["-e", Script, folder, schema, .. files]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var node = Start(start);
        var (output, error) = (node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        node.ExitCode.ShouldBe(0, await error);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("Node.js is not at hand.");
            throw;
        }
    }
}
