Console.WriteLine("LusInsight ingest");
