using System.Runtime.CompilerServices;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>A call of a member by which it throws what its documentation says.</summary>
/// <param name="Member">The member, as <see cref="ExceptionTag.Key"/> has it.</param>
/// <param name="Exception">The type of the exception, exactly.</param>
/// <param name="Call">The call.</param>
/// <param name="Source">The call as it is written, by which a failure names the case.</param>
internal sealed record ThrowingCase(string Member, Type Exception, Func<Task> Call, string Source)
{
    internal static ThrowingCase Throws<T>(string member, Func<object?> call, [CallerArgumentExpression(nameof(call))] string source = "")
        where T : Exception => Throws<T>(member, () => { _ = call(); }, source);

    internal static ThrowingCase Throws<T>(string member, Action call, [CallerArgumentExpression(nameof(call))] string source = "")
        where T : Exception => new(
            member, typeof(T),
            () =>
            {
                call();
                return Task.CompletedTask;
            },
            source);

    internal static ThrowingCase Throws<T>(string member, Func<Task> call, [CallerArgumentExpression(nameof(call))] string source = "")
        where T : Exception => new(member, typeof(T), call, source);

    public override string ToString() => $"{Member}, {Exception.Name}, {Source}";

    internal async Task<Exception?> Thrown()
    {
        try
        {
            await Call();
            return null;
        }
        catch (Exception thrown)
        {
            return thrown;
        }
    }
}
