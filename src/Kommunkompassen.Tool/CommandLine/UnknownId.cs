using System.Text;
using Kommunkompassen.Data;

namespace Kommunkompassen.Tool;

/// <summary>Answers an id that the catalogue does not have with the nearest that it has.</summary>
internal static class UnknownId
{
    internal static ToolException Of<T>(string what, string given, Action<string> ask, IEnumerable<T> known)
    {
        try
        {
            ask(AsId(given));
        }
        catch (UnknownIdException unknown) when (unknown.Suggestions.Count > 0)
        {
            return ToolException.Usage($"There is no {what} '{given}'; the nearest are {string.Join(", ", unknown.Suggestions)}.");
        }
        catch (ArgumentException)
        {
            // Nothing in what was given is of the form of an id, so none is nearer than the others.
            return ToolException.Usage($"There is no {what} '{given}'; there are {string.Join(", ", known)}.");
        }

        return ToolException.Usage($"There is no {what} '{given}'; did you mean '{AsId(given)}'?");
    }

    /// <summary>What an id would look like that was meant: "Olofström 2017" is near to olofstrom-2017.</summary>
    private static string AsId(string given)
    {
        var id = new StringBuilder();
        foreach (var letter in given.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.')
            {
                id.Append(letter);
            }
            else if (char.IsWhiteSpace(letter))
            {
                id.Append('-');
            }
        }

        return id.ToString(0, Math.Min(id.Length, 64)).Trim('-', '.');
    }
}
