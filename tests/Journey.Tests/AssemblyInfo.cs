// One browser and one dashboard on what may be two cores: one test at a time is the fastest.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
