"""Photos become searchable here: decode workers, batches, the pipeline that feeds the catalog."""
