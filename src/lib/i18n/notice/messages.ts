import type { Dropped } from '../../domain/view/query-values';

/** What of a link could not be used: fetched only for such a link. */
export interface NoticeMessages {
	readonly title: string;
	readonly reasons: Readonly<Record<Dropped['reason'], string>>;
	readonly dropped: (parameter: string, value: string, reason: string) => string;
}
