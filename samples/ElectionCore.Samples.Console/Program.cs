using System.Text;
using ElectionCore.Samples;

// Names come in every script.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

return await App.RunAsync(args, TimeProvider.System, stop.Token);
