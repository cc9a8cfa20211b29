using Kommunkompassen.Comparison;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary>Where an evaluation stands among others, and how that has changed since an earlier one.</summary>
internal sealed class StandingAnswer : IAnswer
{
    private readonly Standing _standing;
    private readonly StandingChange? _change;

    internal StandingAnswer(Standing standing) => _standing = standing;

    internal StandingAnswer(StandingChange change) => (_standing, _change) = (change.After, change);

    public Page Page(Language language)
        => _change is null ? new StandingPage(_standing, language).Page() : new StandingChangePage(_change, language).Page();

    public Sheet Sheet(Language language) => StandingSheet.Of(_standing, _change, language);

    public string Json() => _change is null ? Document.ToJson(_standing) : Document.ToJson(_change);
}
