using System.Data;
using Dapper;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Store.DuckDb;

/// <summary>Teaches Dapper the keys and dates of the vocabulary. Choices it maps as text: it asks no handler about an enum.</summary>
internal static class DapperTypes
{
    private static readonly Lazy<bool> Registered = new(AddHandlers);

    /// <summary>Once per process; the first generation opened does it.</summary>
    public static void Register() => _ = Registered.Value;

    private static bool AddHandlers()
    {
        // opens_on is OpensOn's column.
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new KeyHandler<OrganisationId>());
        SqlMapper.AddTypeHandler(new KeyHandler<DepartmentId>());
        SqlMapper.AddTypeHandler(new KeyHandler<LeaderId>());
        SqlMapper.AddTypeHandler(new KeyHandler<RoundId>());
        SqlMapper.AddTypeHandler(new KeyHandler<ConversationId>());
        SqlMapper.AddTypeHandler(new KeyHandler<QuestionId>());
        SqlMapper.AddTypeHandler(new KeyHandler<ArenaId>());
        SqlMapper.AddTypeHandler(new KeyHandler<InitiativeId>());
        SqlMapper.AddTypeHandler(new KeyHandler<TopicId>());
        SqlMapper.AddTypeHandler(new KeyHandler<LevelId>());
        SqlMapper.AddTypeHandler(new KeyHandler<UserId>());
        SqlMapper.AddTypeHandler(new DateHandler());
        return true;
    }

    private sealed class KeyHandler<TKey> : SqlMapper.TypeHandler<TKey>
        where TKey : struct, IKey<TKey>
    {
        public override void SetValue(IDbDataParameter parameter, TKey value) => parameter.Value = value.Value;

        public override TKey Parse(object value) => TKey.From((string)value);
    }

    private sealed class DateHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override void SetValue(IDbDataParameter parameter, DateOnly value) => parameter.Value = value;

        public override DateOnly Parse(object value) => value is DateOnly date ? date : DateOnly.FromDateTime((DateTime)value);
    }
}
