using Kommunkompassen.Data;
using Kommunkompassen.Docs;
using Kommunkompassen.Docs.Data;
using Kommunkompassen.Docs.Reference;

// Writes what the site shows and nobody should write by hand: the data of the package into docs/generated, its API into docs/reference.
if (args is not [var docs] || !Directory.Exists(docs))
{
    Console.Error.WriteLine("Name the folder docs: dotnet run --project docs/generator -- docs");
    return 2;
}

var generated = new OutputFolder(Path.Combine(docs, "generated"));
DataFiles.Write(generated, Catalogue.Embedded);
Tables.Write(generated, Catalogue.Embedded);
generated.RemoveStale();

var reference = new OutputFolder(Path.Combine(docs, "reference"));
try
{
    ReferencePages.Write(reference, [typeof(Catalogue).Assembly, typeof(Kommunkompassen.Testing.DomainArbitraries).Assembly]);
}
catch (UndocumentedException fault)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}

reference.RemoveStale();
Console.WriteLine($"{generated.Count} files of data, {reference.Count} pages of reference");
return 0;
