using Recipes;

// One program for the recipes that print: `dotnet run --project docs/samples/Recipes -- own-table`.
switch (args)
{
    case ["own-table"]:
        OwnTable.Run();
        return 0;
    case ["own-evaluation"]:
        OwnEvaluation.Run(AppContext.BaseDirectory);
        return 0;
    case ["own-mapping"]:
        OwnMapping.Run();
        return 0;
    case ["own-stream"]:
        await OwnStream.Run();
        return 0;
    default:
        Console.Error.WriteLine("Name a recipe: own-table, own-evaluation, own-mapping or own-stream.");
        return 2;
}
