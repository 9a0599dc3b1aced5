import type { SourceReading } from '../../domain/dataset/source-reading';

/** How much of a source was read, as it stands in brackets or after a comma. */
export type SourceReadings = Readonly<Record<SourceReading, string>>;
