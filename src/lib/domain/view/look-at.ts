import type { Deposit } from '../dataset/deposit';
import type { Camera, View } from './view';

type Point = readonly [lng: number, lat: number];

/** Near enough to tell neighbours apart, far enough to show the front line. */
export const depositZoom = 7.2;

/** Near enough to tell a town, or a deposit among others, from the next. */
export const placeZoom = 9;

export const cameraOn = ([lng, lat]: Point, zoom: number): Camera => ({
	lng,
	lat,
	zoom,
	bearing: 0
});

/** A chosen deposit with its surroundings, as a link to it shows them; one without a place moves nothing. */
export function lookAtDeposit({ id, point }: Pick<Deposit, 'id' | 'point'>): Partial<View> {
	return point === null ? { deposit: id } : { deposit: id, camera: cameraOn(point, depositZoom) };
}
