namespace LusInsight.Analytics.Releases;

/// <summary>What a figure that protected viewers get is made of, and thereby which audit has judged it.</summary>
public enum FigureBasis
{
    /// <summary>No figure: an id, a name, a scale, a round, a reason, a day. The same whoever answered.</summary>
    Word,

    /// <summary>Rows, each of whose figures is in the catalogue by itself.</summary>
    Rows,

    /// <summary>The people of one shown cell: a sum of ones over its atoms. Audited by CellSelection.</summary>
    People,

    /// <summary>A function of sums over the people of one shown cell of a number each has answered. Audited by CellSelection.</summary>
    Values,

    /// <summary>
    /// How many people of one shown cell are in a category. The category is of an attribute of AnswerKind, so that
    /// CellSelection has judged what its zeros and full counts let conclude.
    /// </summary>
    Categories,

    /// <summary>Sums over the people who stayed in one shown cell from round to round. Audited by PairSelection, PairRenewal.</summary>
    Stayers,

    /// <summary>A function of figures that the viewer is shown anyway, of other cells, rounds or items too, and of nothing else.</summary>
    ShownFigures,

    /// <summary>What the viewer themselves answered.</summary>
    Own,

    /// <summary>Null for everybody protected: no audit covers it.</summary>
    Nothing,
}
