using System.CommandLine;
using Kommunkompassen.Auditing;
using Kommunkompassen.Data;

namespace Kommunkompassen.Tool;

/// <summary><c>audit ID [--strict]</c>: what the printed numbers say about how they were made, and which of them do not fit.</summary>
internal static class AuditCommand
{
    internal static Command Of(ToolHost host, OutputOptions output)
    {
        var id = Source.EvaluationArgument("ID");
        var strict = new Option<bool>("--strict")
        {
            Description = $"Return {ExitCode.Refused} where a printed number cannot result from the declared rules",
        };
        var command = new Command(
            "audit", "Show which printed numbers do not fit each other, and what missing ones can have been") { id, strict };
        command.SetAction(parsed =>
        {
            var audit = Audit(new Source(Catalogue.Embedded).Evaluation(parsed.GetRequiredValue(id)));
            AnswerWriter.Write(new AuditAnswer(audit), output.Of(parsed), host);
            return parsed.GetValue(strict) && audit.Contradictions.Count > 0 ? ExitCode.Refused : ExitCode.Done;
        });
        return command;
    }

    private static EvaluationAudit Audit(Evaluation evaluation)
    {
        try
        {
            return EvaluationAudit.Run(evaluation);
        }
        catch (InvalidModelException refusal)
        {
            throw ToolException.Refused([.. refusal.Faults.Select(static fault => fault.ToString())]);
        }
    }
}
