import type { QuantityUnit } from './dataset/commodity';
import type { IsoDate } from './dataset/iso-date';
import { dateFormatter, numberFormatter } from './formatters';
import type { Language } from './language';
import type { Estimated, Range } from './numbers/range';

/** A span is written with an en dash, without spaces between digits. */
const dash = '–';
const noBreak = '\u00a0';

type Digits = 0 | 1 | 2 | 3;
type SignificantDigits = 1 | 3 | 6;

/** `24 April 2026`, `24 квітня 2026 року`; the same in every time zone. */
export function formatDate(date: IsoDate, language: Language): string {
	const text = dateFormatter(language).format(new Date(`${date}T00:00:00Z`));
	// Written out: the stop of the short form would meet that of a sentence.
	return text.replace(/р\.$/, 'року');
}

/** As `formatDate`, without the word for year: to stand alone, `24 квітня 2026`. */
export function formatDay(date: IsoDate, language: Language): string {
	return formatDate(date, language).replace(/\sроку$/, '');
}

/** A plain number with at most `digits` digits after the decimal separator. */
export function formatNumber(value: number, language: Language, digits: Digits = 0): string {
	return numberFormatter(language, 'maximumFractionDigits', digits).format(value);
}

/** Square kilometres: `115,000 km²`. */
export function formatAreaKm2(areaKm2: number, language: Language): string {
	return `${formatNumber(areaKm2, language)}${noBreak}${language === 'uk' ? 'км²' : 'km²'}`;
}

/** A distance, below zero with the sign for minus: `12.3 km`, `−12.3 km`. */
export function formatDistanceKm(distanceKm: number, language: Language): string {
	return `${distanceNumber(distanceKm, language)}${noBreak}${kilometres[language]}`;
}

/** A distance with its standard error: `8.7 ± 6.4 km`; the error of one that is not known is not printed. */
export function formatDistanceWithError(
	distanceKm: number,
	errorKm: number | null,
	language: Language
): string {
	if (errorKm === null) return formatDistanceKm(distanceKm, language);
	const [far, error] = [distanceKm, errorKm].map((km) => distanceNumber(km, language));
	return `${far}${noBreak}±${noBreak}${error}${noBreak}${kilometres[language]}`;
}

/** The same with its sign on either side: `+8.7 ± 6.4 km`, `−706 ± 3 km`. */
export function formatSignedDistanceWithError(
	distanceKm: number,
	errorKm: number | null,
	language: Language
): string {
	return `${distanceKm > 0 ? '+' : ''}${formatDistanceWithError(distanceKm, errorKm, language)}`;
}

const kilometres: Readonly<Record<Language, string>> = { en: 'km', uk: 'км' };

function distanceNumber(distanceKm: number, language: Language): string {
	const digits = Math.abs(distanceKm) < 10 ? 1 : 0;
	return formatNumber(distanceKm, language, digits).replace('-', '−');
}

/** A number of percent: `1.1%`, `1,1 %`. */
export function formatPercent(percent: number, language: Language): string {
	return `${formatNumber(percent, language, 3)}${percentSign(language)}`;
}

/** `37 %`; a share that is not quite nothing or all says so: `<1 %`, `>99 %`. */
export function formatShare(share: number, language: Language): string {
	return `${percentDigits(share, language)}${percentSign(language)}`;
}

/** `37% (35–41%)`: the central share with its interval, once that is drawn; one figure where both print as it does. */
export function formatShareRange(share: Estimated, language: Language): string {
	const central = formatShare(share.central, language);
	const bounds = formatShareBounds(share, language);
	return bounds === central ? central : `${central} (${bounds})`;
}

/** `35–41%`, `64 – >99%`, or one figure where the bounds print alike. */
export function formatShareBounds(share: Estimated, language: Language): string {
	const range = rangeOf(share);
	const low = percentDigits(withoutTrace(range.low, range), language);
	return `${span(low, percentDigits(range.high, language))}${percentSign(language)}`;
}

/** A share is not printed as nothing while an amount stands beside it; less than this is the rounding of sums. */
const nothing = 1e-12;
/** The rest of a share is printed nowhere, and the first screen carries six digits. */
const allBut = 1e-6;

/** Whether a share prints as 0. */
export function isNothing(share: number): boolean {
	return share < nothing;
}

function percentDigits(share: number, language: Language): string {
	if (isNothing(share)) return '0';
	if (share < 0.01) return '<1';
	if (share > 0.99 && share < 1 - allBut) return '>99';
	return formatNumber(share * 100, language);
}

function percentSign(language: Language): string {
	return language === 'uk' ? `${noBreak}%` : '%';
}

interface Scale {
	readonly size: number;
	readonly en: string;
	readonly uk: string;
}

const tonneScales: readonly Scale[] = [
	{ size: 1e9, en: 'bn\u00a0t', uk: 'млрд\u00a0т' },
	{ size: 1e6, en: 'Mt', uk: 'млн\u00a0т' },
	{ size: 1e3, en: 'kt', uk: 'тис.\u00a0т' },
	{ size: 1, en: 't', uk: 'т' }
];
const gasScales: readonly Scale[] = [
	{ size: 1e6, en: 'bcm', uk: 'млрд\u00a0м³' },
	{ size: 1e3, en: 'mcm', uk: 'млн\u00a0м³' },
	{ size: 1, en: 'thousand\u00a0m³', uk: 'тис.\u00a0м³' }
];
const usdScales: readonly Scale[] = [
	{ size: 1e12, en: 'trillion', uk: 'трлн' },
	{ size: 1e9, en: 'billion', uk: 'млрд' },
	{ size: 1e6, en: 'million', uk: 'млн' },
	{ size: 1, en: '', uk: '' }
];

const scalesOfUnit: Readonly<Record<QuantityUnit, readonly Scale[]>> = {
	t: tonneScales,
	'1000 m3': gasScales
};

/** One quantity with three significant digits: `13.8 Mt`, `74.7 bcm`. */
export function formatQuantity(quantity: number, unit: QuantityUnit, language: Language): string {
	const scale = scaleFor(quantity, scalesOfUnit[unit]);
	return `${significant(quantity / scale.size, 3, language)}${noBreak}${scale[language]}`;
}

/** `12–15 Mt`: low and high on one scale. */
export function formatQuantityRange(
	value: Estimated,
	unit: QuantityUnit,
	language: Language
): string {
	const range = rangeOf(value);
	const scale = scaleFor(range.high, scalesOfUnit[unit]);
	const text = (one: number) => significant(withoutTrace(one, range) / scale.size, 3, language);
	return `${span(text(range.low), text(range.high))}${noBreak}${scale[language]}`;
}

/** `USD 0.2–0.6 trillion`: one significant figure, low to high (METHOD §9.3). */
export function formatUsdRange(value: Estimated, language: Language): string {
	const range = rangeOf(value);
	const scale = scaleFor(range.high, usdScales);
	const text = (one: number) => significant(withoutTrace(one, range) / scale.size, 1, language);
	const amount = [span(text(range.low), text(range.high)), scale[language]].filter(
		(part) => part !== ''
	);
	return language === 'uk'
		? [...amount, 'дол.\u00a0США'].join(noBreak)
		: ['USD', ...amount].join(noBreak);
}

/** `USD 3.1 billion`: one amount with three significant digits, to check a product by. */
export function formatUsd(usd: number, language: Language): string {
	const scale = scaleFor(usd, usdScales);
	const amount = [significant(usd / scale.size, 3, language), scale[language]].filter(Boolean);
	return language === 'uk'
		? [...amount, 'дол.\u00a0США'].join(noBreak)
		: ['USD', ...amount].join(noBreak);
}

/** A value with its bounds, six significant digits: `0.5 (0.3–0.7)`; one figure where nothing is uncertain. */
export function formatBounded(value: Estimated, language: Language): string {
	const { low, central, high } = rangeOf(value);
	const text = (value: number) => significant(value, 6, language);
	return low === high ? text(central) : `${text(central)} (${span(text(low), text(high))})`;
}

/** Nearer to a whole number of deposits than this counts as that number. */
const wholeWithin = 0.05;

/** A sum of shares as a span of whole sites, rounded outward: 1.6 to 2.3 is `1–3`. */
export function formatCountRange(value: Estimated, language: Language): string {
	const { low, high } = rangeOf(value);
	const fewest = Math.floor(low + wholeWithin);
	const most = Math.max(fewest, Math.ceil(high - wholeWithin));
	return span(formatNumber(fewest, language), formatNumber(most, language));
}

/** A value whose interval is not drawn is printed alone. */
function rangeOf({ central, low = central, high = central }: Estimated): Range {
	return { low, central, high };
}

/** Beside its upper bound, less than one in two hundred reads as nothing. */
function withoutTrace(value: number, range: Range): number {
	return value < range.high / 200 ? 0 : value;
}

/** `1–3`, or one figure where both are written alike. */
export function span(low: string, high: string): string {
	if (low === high) return low;
	// Against a sign the dash would read as an arrow.
	const between = /[<>]/.test(low + high) ? `${noBreak}${dash}${noBreak}` : dash;
	return `${low}${between}${high}`;
}

function scaleFor(value: number, scales: readonly Scale[]): Scale {
	const smallest = scales[scales.length - 1] as Scale;
	return scales.find((scale) => Math.abs(value) >= scale.size) ?? smallest;
}

function significant(value: number, digits: SignificantDigits, language: Language): string {
	return numberFormatter(language, 'maximumSignificantDigits', digits).format(value);
}
