import type { IsoDate } from '$lib/domain/dataset/iso-date';
import { formatDate } from '$lib/domain/format';
import type { Speech } from '$lib/i18n/context';

/** A day outside the record that was asked for, and the end of the record that answers it. */
export interface Outside {
	readonly asked: IsoDate;
	readonly end: IsoDate;
}

/** Null: the day lies within. */
export function outsideOf(asked: IsoDate, end: IsoDate): Outside | null {
	return asked === end ? null : { asked, end };
}

/** That the first or the last day of the record stands for the one that was asked for. */
export function outsideWords({ asked, end }: Outside, { messages, language }: Speech): string {
	const { firstAfter, noObservation } = messages.timeline;
	const words = asked < end ? firstAfter : noObservation;
	return words(formatDate(asked, language), formatDate(end, language));
}
