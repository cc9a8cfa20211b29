namespace Kommunkompassen.Csv;

/// <summary>The columns of a table of scores.</summary>
internal static class CsvColumns
{
    internal const string Level = "level";
    internal const string Number = "number";
    internal const string Title = "title";
    internal const string Achieved = "achieved";
    internal const string Max = "max";
    internal const string Percent = "percent";
    internal const string AchievedStatus = "achieved_status";
    internal const string PercentStatus = "percent_status";

    /// <summary>All, in the order in which they are written.</summary>
    internal static readonly string[] All = [Level, Number, Title, Achieved, Max, Percent, AchievedStatus, PercentStatus];

    /// <summary>Those without which there is no table.</summary>
    internal static readonly string[] Needed = [Level, Number, Achieved];
}
