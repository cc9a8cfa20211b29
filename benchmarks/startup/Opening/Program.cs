using Kommunkompassen;
using Kommunkompassen.Data;

// Opening the catalogue is to have its lists with the title of every entry. With an id, that evaluation is read as well, and the
// framework version that it uses.
var (catalogue, letters) = (Catalogue.Embedded, 0);
for (var i = 0; i < catalogue.Frameworks.Count; i++)
{
    letters += catalogue.Frameworks[i].Title.Swedish.Length;
}

for (var i = 0; i < catalogue.Evaluations.Count; i++)
{
    letters += catalogue.Evaluations[i].Title.Swedish.Length;
}

for (var i = 0; i < catalogue.Mappings.Count; i++)
{
    letters += catalogue.Mappings[i].Title.Swedish.Length;
}

return letters > 0 && (args.Length == 0 || catalogue.GetEvaluation(new EvaluationId(args[0])).Areas.Count > 0) ? 0 : 1;
