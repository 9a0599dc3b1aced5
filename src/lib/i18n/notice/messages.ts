import type { Dropped } from '../../domain/view/query-values';

/** What of a link could not be used: fetched only for such a link. */
export interface NoticeMessages {
	readonly title: string;
	readonly reasons: Readonly<Record<Exclude<Dropped['reason'], 'names-version'>, string>>;
	/** Reasons for a version that a link names; `shown`: the version on the page. */
	readonly version: {
		/** As long as the host is asked. */
		readonly looking: (shown: string) => string;
		/** Before the link that opens it. */
		readonly kept: (shown: string) => string;
		readonly open: (version: string) => string;
		readonly notKept: (shown: string) => string;
		/** The host did not answer. */
		readonly notKnown: (shown: string) => string;
	};
	readonly dropped: (parameter: string, value: string, reason: string) => string;
}
