using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>What the tables need of a particular database: texts in the order of their code points, JSON as it was written.</summary>
internal sealed class DatabaseConventions(IDatabaseProvider provider) : IConventionSetPlugin
{
    /// <inheritdoc/>
    public ConventionSet ModifyConventions(ConventionSet conventionSet)
    {
        if (provider.Name.Contains("Npgsql", StringComparison.Ordinal))
        {
            conventionSet.ModelFinalizingConventions.Add(new PostgreSqlConvention());
        }

        return conventionSet;
    }

    private sealed class PostgreSqlConvention : IModelFinalizingConvention
    {
        public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
        {
            foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
            {
                if (entity.FindAnnotation(ModelAnnotations.Table) is null && entity.FindAnnotation(ModelAnnotations.Kind) is null)
                {
                    continue;
                }

                foreach (var property in entity.GetDeclaredProperties().Where(p => p.ClrType == typeof(string)))
                {
                    if (property.FindAnnotation(ModelAnnotations.Json) is not null)
                    {
                        property.Builder.HasAnnotation("Relational:ColumnType", "json");
                    }
                    else
                    {
                        property.Builder.HasAnnotation("Relational:Collation", "C");
                    }
                }
            }
        }
    }
}
