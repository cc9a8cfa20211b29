using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace Kommunkompassen.Tool;

/// <summary>Arguments, and options that take one of a few words, each refused in one line that says what would be right.</summary>
internal static class Choice
{
    /// <summary>An argument that takes one word. The parser takes an unknown option for it; what begins with a hyphen is refused.</summary>
    /// <param name="name">Its name in the help.</param>
    /// <param name="description">Its description in the help.</param>
    /// <param name="known">The words that a shell can complete.</param>
    internal static Argument<string> Argument(string name, string description, Func<IEnumerable<string>>? known = null)
    {
        var argument = new Argument<string>(name) { Description = description, HelpName = name };
        argument.Validators.Add(RefuseOptions);
        if (known is not null)
        {
            argument.CompletionSources.Add(_ => known().Select(static word => new CompletionItem(word)));
        }

        return argument;
    }

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
        option.CompletionSources.Add(_ => names.Select(static word => new CompletionItem(word)));
        return option;
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

    /// <summary>Refuses words that begin with a hyphen: they are unknown options, never ids or files.</summary>
    internal static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(static token => token.Value.StartsWith('-')))
        {
            result.AddError($"There is no option '{token.Value}'.");
        }
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
