using System.Reflection;
using System.Runtime.Loader;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.Extensions.DependencyInjection;

// The design-time services are internal to Entity Framework Core, but there is no other door to them from a program.
#pragma warning disable EF1001 // see above

// migration ASSEMBLY FACTORY FOLDER NAMESPACE NAME
// model     ASSEMBLY FACTORY FOLDER NAMESPACE
var (verb, path, factoryName, folder, space) = (args[0], Path.GetFullPath(args[1]), args[2], args[3], args[4]);
AssemblyLoadContext.Default.Resolving += (context, name) =>
    Path.Combine(Path.GetDirectoryName(path)!, name.Name + ".dll") is var file && File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
var factory = assembly.GetTypes().Single(t => t.Name == factoryName);
var context = (DbContext)factory.GetMethod("CreateDbContext")!.Invoke(Activator.CreateInstance(factory, nonPublic: true), [Array.Empty<string>()])!;
var reporter = new OperationReporter(new OperationReportHandler(Console.Error.WriteLine, Console.Error.WriteLine, static _ => { }, static _ => { }));
using var scope = new DesignTimeServicesBuilder(assembly, assembly, reporter, []).Build(context).CreateScope();
Directory.CreateDirectory(folder);
if (verb == "migration")
{
    var scaffolder = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>();
    var migration = scaffolder.ScaffoldMigration(args[5], space, subNamespace: null, "C#");
    Write($"{migration.MigrationId}.cs", migration.MigrationCode);
    Write($"{migration.MigrationId}.Designer.cs", migration.MetadataCode);
    Write($"{migration.SnapshotName}.cs", migration.SnapshotCode);
}
else
{
    var options = new CompiledModelCodeGenerationOptions
    {
        ContextType = context.GetType(), ModelNamespace = space, Language = "C#", UseNullableReferenceTypes = true,
    };
    var model = context.GetService<IDesignTimeModel>().Model;
    var generator = scope.ServiceProvider.GetRequiredService<ICompiledModelCodeGeneratorSelector>().Select(options);

    // The attributes of the assembly are for a model beside its context; ours is in the package of the database.
    foreach (var file in generator.GenerateModel(model, options).Where(f => !f.Path.EndsWith("AssemblyAttributes.cs", StringComparison.Ordinal)))
    {
        Write(file.Path, file.Code);
    }
}

// Nothing of it is for users.
void Write(string name, string code) =>
    File.WriteAllText(Path.Combine(folder, name), code.Replace("public partial class", "internal partial class", StringComparison.Ordinal));
