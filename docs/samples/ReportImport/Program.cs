using ReportImport;

// The folder to watch is the setting Reports:Folder, such as --Reports:Folder=/srv/reports.
var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddHostedService<ReportFolder>();
await builder.Build().RunAsync();
