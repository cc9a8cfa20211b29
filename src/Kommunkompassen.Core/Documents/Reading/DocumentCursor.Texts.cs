using System.Text;
using System.Text.Json;
using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

internal ref partial struct DocumentCursor
{
    /// <summary>A text that is not blank; null where it has a fault.</summary>
    internal string? Text()
    {
        Demand(Rules.Text);
        if (AnyText("a text") is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            Add(
                "blank-text", "The text is empty.",
                $"Give a text of 1 to {Guard.MaxTextLength} characters, or leave the member out where it is optional.");
            return null;
        }

        if (text.Length > Guard.MaxTextLength)
        {
            Add("too-long", $"The text has {Guard.Invariant(text.Length)} characters; allowed are {Guard.MaxTextLength}.", "Shorten it.");
            return null;
        }

        return text;
    }

    /// <summary>The text of an id or code; null where it has a fault.</summary>
    internal string? Slug()
    {
        Demand(Rules.Slug);
        var text = AnyText("an id");
        if (text is null || Guard.IsSlug(text))
        {
            return text;
        }

        Add(
            "bad-id", $"\"{Guard.Shown(text)}\" is no id.",
            $"Write 1 to {Guard.MaxIdLength} of the characters a-z, 0-9, '-' and '.', starting and ending with a letter or digit.");
        return null;
    }

    internal EvaluationPeriod? Period()
    {
        Demand(Rules.Period);
        var text = AnyText("a period");
        if (!EvaluationPeriod.TryParse(text, out var period) && text is not null)
        {
            Add(
                "bad-period", $"\"{Guard.Shown(text)}\" is no period.",
                "Write a year (2017), a month (2017-10), a day (2017-10-03) or two days (2017-10-03/2017-10-05) from 1990 on.");
        }

        return period;
    }

    internal SubQuestionNumber? QuestionNumber()
    {
        Demand(Rules.QuestionNumber);
        var text = AnyText("the number of a sub-question");
        if (!SubQuestionNumber.TryParse(text, out var number) && text is not null)
        {
            Add(
                "bad-number", $"\"{Guard.Shown(text)}\" is not the number of a sub-question.",
                "Write area and place, each of 1 to 999, with a full stop between, such as 1.3.");
        }

        return number;
    }

    internal Rational? Share()
    {
        Demand(Rules.Share);
        var text = AnyText("a share in quotation marks");
        if (text is null)
        {
            return null;
        }

        if (Rational.TryParse(text, out var share))
        {
            return share;
        }

        Add(
            "bad-share", $"\"{Guard.Shown(text)}\" is no share.",
            $"Write a whole number or two with a stroke between, such as 3/4, of at most {Rational.MaxParsedDigits} digits each.");
        return null;
    }

    internal MunicipalityCode? MunicipalityCode()
    {
        Demand(Rules.MunicipalityCode);
        var text = AnyText("a municipality's code");
        if (text is null || (text.Length == 4 && Guard.IsDigits(text)))
        {
            return text is null ? null : new MunicipalityCode(text);
        }

        Add("bad-municipality-code", $"\"{Guard.Shown(text)}\" is no code of a municipality.", "Write SCB's four digits, such as 1060.");
        return null;
    }

    internal T? Word<T>(Words<T> words)
        where T : struct, Enum
    {
        Demand(words);
        if (_reader.TokenType != JsonTokenType.String)
        {
            AddWrongType($"one of {words.Allowed}");
            return null;
        }

        var value = words.Find(_reader.ValueSpan);
        if (value is null && Decoded() is { } text && (value = words.Find(Encoding.UTF8.GetBytes(text))) is null)
        {
            Add("unknown-word", $"Found \"{Guard.Shown(text)}\"; allowed are {words.Allowed}.", "Write one of these words.");
        }

        return value;
    }

    /// <summary>Checks a text against its form; those that have a meaning in the model are read as that.</summary>
    internal void CheckText(PatternRule rule)
    {
        Demand(rule);
        switch (rule)
        {
            case var _ when rule == Rules.Text: Text(); break;
            case var _ when rule == Rules.Slug: Slug(); break;
            case var _ when rule == Rules.Period: Period(); break;
            case var _ when rule == Rules.QuestionNumber: QuestionNumber(); break;
            case var _ when rule == Rules.Share: Share(); break;
            case var _ when rule == Rules.MunicipalityCode: MunicipalityCode(); break;
            default: Pattern(rule); break;
        }
    }

    /// <summary>A text of a form that only the pattern states; null where it has a fault.</summary>
    internal string? Pattern(PatternRule rule)
    {
        Demand(rule);
        if (AnyText(rule.What) is not { } text)
        {
            return null;
        }

        if (rule.Matches(text))
        {
            return text;
        }

        Add("bad-text", $"\"{Guard.Shown(text)}\" is not {rule.What}.", $"Write it in the form {rule.Pattern}.");
        return null;
    }

    private string? AnyText(string expected)
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            return Decoded();
        }

        AddWrongType(expected);
        return null;
    }

    /// <summary>The text or name at which the reader stands. The bytes are known to be UTF-8, so that only an escape can spoil
    /// it.</summary>
    private string? Decoded()
    {
        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            Add(
                "lone-surrogate", "The text escapes one half of a surrogate pair without the other.",
                "Write the character itself, or both halves.");
            return null;
        }
    }
}
