using System.Globalization;
using BenchmarkDotNet.Running;
using Kommunkompassen.Benchmarks.Peers;

if (args is ["peers", var folder, var most])
{
    return PeerRun.Run(folder, int.Parse(most, CultureInfo.InvariantCulture));
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
