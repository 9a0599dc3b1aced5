/** Id of a row of `geodata/sources.csv`. */
export type SourceId = string;
