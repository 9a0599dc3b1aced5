const number = String.raw`(\d{1,3}(?:[.,]\d+)?)`;
const part = String.raw`(\d{1,2}(?:[.,]\d+)?)`;
const minuteSign = `(?:['′’ʹ´]|мин|хв|m|\\s)`;
const secondSign = `(?:["″”“ʺ]|''|′′|’’|´´|сек|с|s)?`;

/** `48°30'15.2"`, `48° 30,25'`, `48 30 15,2`, `48.5042`. */
const angle = new RegExp(
	`^${number}\\s*(?:°|º|˚|град\\.?|d|\\s)?\\s*(?:${part}\\s*${minuteSign}?\\s*(?:${part}\\s*${secondSign})?)?$`,
	'iu'
);

/** Degrees of an angle in decimals or in degrees, minutes and seconds; null: it is none. */
export function readAngle(written: string): number | null {
	const text = written.replace(/[\u00a0\u202f\u2009]/g, ' ').trim();
	const [, degrees, minutes, seconds] = angle.exec(text) ?? [];
	if (degrees === undefined) return null;
	const values = [degrees, minutes ?? '0', seconds ?? '0'].map((one) =>
		Number(one.replace(',', '.'))
	);
	const [d, m, s] = values as [number, number, number];
	if (m >= 60 || s >= 60) return null;
	// Of an angle in parts only the last may have decimals.
	if (
		(minutes !== undefined && !Number.isInteger(d)) ||
		(seconds !== undefined && !Number.isInteger(m))
	) {
		return null;
	}
	return Number((d + m / 60 + s / 3600).toFixed(7));
}
