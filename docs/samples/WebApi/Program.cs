using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Serialization;
using WebApi;

#region app
var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.ConfigureKestrel(static server => server.Limits.MaxRequestBodySize = Documents.MaxBytes);
var app = builder.Build();

// Is the posted document an evaluation? 204 if so, else every fault with its JSON pointer.
app.MapPost("/validate", async (HttpRequest request) =>
{
    var read = await Body.ReadAsync(request, Catalogue.Embedded.EvaluationReader);
    return read.IsSound ? Results.NoContent() : Problems.Of(read.Faults);
});

// Compares an embedded evaluation with the posted one, as a document of the kind "comparison".
app.MapPost("/compare/{before}", async (string before, HttpRequest request) =>
{
    var catalogue = Catalogue.Embedded;
    if (catalogue.Evaluations.FirstOrDefault(entry => entry.Id.Value == before) is not { } known)
    {
        return Results.Problem($"There is no evaluation {before}.", statusCode: StatusCodes.Status404NotFound);
    }

    var read = await Body.ReadAsync(request, catalogue.EvaluationReader);
    if (!read.IsSound)
    {
        return Problems.Of(read.Faults);
    }

    var comparison = EvaluationComparison.Between(catalogue.Evaluation(known.Id), read.Value, catalogue.Registry);
    return Results.Text(Documents.WriteText(comparison), "application/json");
});
#endregion app

await app.RunAsync();
