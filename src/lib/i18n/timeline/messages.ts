import type { Reliability } from '../../domain/dataset/observation';

/** The time axis and what is said of its observations. */
export interface TimelineMessages {
	readonly timeline: {
		readonly title: string;
		readonly slider: string;
		readonly exactDate: string;
		/** Opens the browser's calendar. */
		readonly calendar: string;
		readonly play: string;
		readonly pause: string;
		readonly speed: string;
		readonly speeds: Readonly<Record<'slow' | 'normal' | 'fast', string>>;
		readonly stepUnit: string;
		readonly steps: Readonly<
			Record<
				'change' | 'week' | 'month',
				{ readonly name: string; readonly back: string; readonly on: string }
			>
		>;
		/** Shows the day of an event. */
		readonly goTo: string;
		/** Unfolds the lesser controls on a phone. */
		readonly more: string;
		readonly latest: string;
		readonly earlier: string;
		/** The land that is contested on either side of the line. */
		readonly contested: (area: string) => string;
		readonly reliability: Readonly<Record<Reliability, string>>;
		readonly area: (area: string) => string;
		/** The shown day has the area of an earlier one. */
		readonly unchangedSince: (date: string) => string;
		readonly origin: (title: string) => string;
		/** The day asked for is answered by the last one before it. */
		readonly noObservation: (asked: string, shown: string) => string;
		/** The day asked for lies before the record. */
		readonly firstAfter: (asked: string, shown: string) => string;
		readonly gap: (from: string, to: string) => string;
		readonly jumped: (from: string, to: string) => string;
		readonly sourceChange: (date: string) => string;
		readonly events: string;
		/** Opens the list of them. */
		readonly eventList: string;
		readonly eventKinds: Readonly<Record<'agreement' | 'military', string>>;
		readonly source: string;
	};
}
