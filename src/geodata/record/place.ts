import { dayNumber, isoDate, type IsoDate } from '../../lib/domain/dataset/iso-date';
import type { OblastCode } from '../../lib/domain/dataset/oblast';

export type Bank = 'left' | 'right';

/** A settlement of Ukraine, as the source of the record knows it. */
export interface Place {
	/** Id of GeoNames. */
	readonly id: string;
	/** Degrees. */
	readonly lon: number;
	readonly lat: number;
	/** Kilometres in a plane that fits Ukraine, for distances between places. */
	readonly x: number;
	readonly y: number;
	readonly oblast: OblastCode;
	/** Of the Dnipro: right is west and north of it. */
	readonly bank: Bank;
}

/** First day of the cells; day 0. */
export const firstDay: IsoDate = isoDate('2022-02-24');

/** Days from the first day of the record; it is day 0. */
export function dayOf(date: IsoDate): number {
	return dayNumber(date) - dayNumber(firstDay);
}

const kmPerDegree = 111.2;
const middleLatitude = 48.3;

/** Position in the plane of distances, km; good to a percent in Ukraine, which the rules do not need. */
export function kilometres(lon: number, lat: number): readonly [x: number, y: number] {
	return [lon * Math.cos((middleLatitude * Math.PI) / 180) * kmPerDegree, lat * kmPerDegree];
}

/** The opposite of `kilometres`. */
export function degreesOf(x: number, y: number): readonly [lon: number, lat: number] {
	return [x / (Math.cos((middleLatitude * Math.PI) / 180) * kmPerDegree), y / kmPerDegree];
}

/** Distance between two places, km. */
export function distanceKm(a: Pick<Place, 'x' | 'y'>, b: Pick<Place, 'x' | 'y'>): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}
