namespace Kommunkompassen.Documents;

/// <summary>Writes a form of the framework.</summary>
internal static class FrameworkWriting
{
    internal static JsonText Write(FrameworkVersion framework, JsonText? into = null)
    {
        var json = into ?? new JsonText();
        json.Header("framework", framework.Id.Value);
        json.Localized("name", framework.Name);
        json.Localized("description", framework.Description);
        json.Sources(framework.Sources);
        json.List("areas", framework.Areas, WriteArea);
        json.End('}');
        return json;
    }

    private static void WriteArea(JsonText json, Area area)
    {
        json.Begin('{');
        json.Number("number", area.Number);
        json.Text("name", area.Name);
        json.List("otherNames", area.OtherNames, static (json, other) =>
        {
            json.Begin('{');
            json.Text("name", other.Name);
            json.Source("source", other.Source);
            json.End('}');
        });
        json.List("headings", area.Headings, static (json, heading) => json.Value(heading));
        json.List("subQuestions", area.SubQuestions, static (json, question) =>
        {
            json.Begin('{');
            json.Text("number", question.Number.ToString());
            json.Text("wording", question.Wording);
            json.Number("max", question.MaxPoints);
            json.End('}');
        });
        json.End('}');
    }
}
