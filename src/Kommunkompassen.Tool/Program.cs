using Kommunkompassen.Tool;

return Cli.Run(args, ToolHost.OfProcess());
