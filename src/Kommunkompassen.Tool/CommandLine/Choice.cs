using System.CommandLine;
using System.CommandLine.Parsing;

namespace Kommunkompassen.Tool;

/// <summary>Options and arguments that take one of a few words, refused in one line that names them all.</summary>
internal static class Choice
{
    internal static Option<T> Option<T>(string name, string description, params (string Word, T Value)[] words)
    {
        var names = Names(words);
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', names),
            Recursive = true,
            CustomParser = result => Parsed(result, name, words),
        };
        option.CompletionSources.Add(_ => names.Select(static word => new System.CommandLine.Completions.CompletionItem(word)));
        return option;
    }

    /// <summary>The parser takes an option that it does not know for an argument; what begins with a hyphen is never an id.</summary>
    internal static void RefuseOptions(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: ['-', ..] given }, ..])
        {
            result.AddError($"There is no option '{given}'.");
        }
    }

    internal static T? Parsed<T>(ArgumentResult result, string what, (string Word, T Value)[] words)
    {
        var given = result.Tokens[^1].Value;
        foreach (var (word, value) in words)
        {
            if (word == given)
            {
                return value;
            }
        }

        result.AddError($"'{given}' is not known to {what}; use {string.Join(", ", Names(words))}.");
        return default;
    }

    /// <summary>The words alone. A loop: whatever is generic over the values is compiled for each kind of them.</summary>
    private static string[] Names<T>((string Word, T Value)[] words)
    {
        var names = new string[words.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = words[i].Word;
        }

        return names;
    }
}
