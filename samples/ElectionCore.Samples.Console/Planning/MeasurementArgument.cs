using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The measurements that an act is about.</summary>
internal static class MeasurementArgument
{
    public static Argument<MeasurementCode[]> Several(string description, bool required = true) => new("MEASUREMENT")
    {
        Description = description,
        Arity = required ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
        CustomParser = result =>
        {
            var codes = new List<MeasurementCode>();
            foreach (var token in result.Tokens)
            {
                if (MeasurementCode.TryParse(token.Value, provider: null, out var code))
                {
                    codes.Add(code);
                }
                else
                {
                    result.AddError($"'{Output.Clean(token.Value)}' is not a valid code.");
                }
            }

            return [.. codes];
        },
    };
}
