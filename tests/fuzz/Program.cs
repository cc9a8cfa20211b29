using System.Globalization;
using Kommunkompassen.Fuzz;

// minutes [seed [folder of report texts]], or: --seed N, or: --file KIND PATH
var folder = Path.Combine(Environment.GetEnvironmentVariable("KOMMUNKOMPASSEN_FUZZ_FOLDER") ?? "artifacts", "fuzz");
var run = new FuzzRun(folder);
switch (args)
{
    case ["--seed", var seed]:
        Console.WriteLine(FuzzMutator.Input(int.Parse(seed, CultureInfo.InvariantCulture)));
        run.One(int.Parse(seed, CultureInfo.InvariantCulture));
        break;
    case ["--file", var kind, var path]:
        Console.WriteLine(FuzzCheck.Run(new FuzzInput(Enum.Parse<FuzzKind>(kind, ignoreCase: true), File.ReadAllBytes(path))));
        return 0;
    default:
        var minutes = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 10;
        var first = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Random.Shared.Next();
        foreach (var text in (args.Length > 2 ? Directory.GetFiles(args[2], "*.txt") : []).Order(StringComparer.Ordinal))
        {
            FuzzCorpus.AddReport(File.ReadAllBytes(text));
        }

        Console.WriteLine($"{minutes} minutes from seed {first}; one input again: --seed N");
        run.For(TimeSpan.FromMinutes(minutes), first);
        break;
}

run.Tell();
return run.Failures == 0 ? 0 : 1;
