#:property ManagePackageVersionsCentrally=false
#:property RestorePackagesWithLockFile=false
#:package Mono.Cecil@0.11.6
#:property PublishAot=false
#:property TreatWarningsAsErrors=false

// quick-coverage.cs LIBRARY: what Stryker's switches remember of coverage is a list that is searched at every step, which makes a long test
// a hundred times
// longer. Here they set a flag in an array instead: MutantControl.Reached, which whoever captures provides.
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

using var library = AssemblyDefinition.ReadAssembly(args[0], new ReaderParameters { InMemory = true });
var module = library.MainModule;
var control = module.Types.Single(type => type.Name == "MutantControl");
var reached = new FieldDefinition("Reached", FieldAttributes.Public | FieldAttributes.Static, new ArrayType(module.TypeSystem.Boolean));
control.Fields.Add(reached);
var method = control.Methods.Single(method => method.Name == "RegisterCoverage");
method.Body = new MethodBody(method);
var code = method.Body.GetILProcessor();
code.Emit(OpCodes.Ldsfld, reached);
code.Emit(OpCodes.Ldarg_0);
code.Emit(OpCodes.Ldc_I4_1);
code.Emit(OpCodes.Stelem_I1);
code.Emit(OpCodes.Ret);
method.Body.Optimize();
library.Write(args[0]);
