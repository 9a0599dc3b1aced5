import type { Commodity } from '../../../src/lib/domain/dataset/commodity';
import type { ControlFlag } from '../../../src/lib/domain/dataset/control-flag';
import type { ControlHistory } from '../../../src/lib/domain/control/control-history';
import type { Dataset } from '../../../src/lib/domain/dataset/dataset';
import type { Deposit } from '../../../src/lib/domain/dataset/deposit';
import { addDays, isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { oblastSlugs, type OblastCode } from '../../../src/lib/domain/dataset/oblast';
import type { Price } from '../../../src/lib/domain/dataset/price';
import { exactly, type Range } from '../../../src/lib/domain/numbers/range';
import { units } from '../dataset/units';

/** A tiny country with hand-computed numbers: what METHOD §11 needs, and nothing else. */
export function commodity(id: string, changes: Partial<Commodity> = {}): Commodity {
	return {
		id,
		nameEn: id,
		nameUk: id,
		group: 'energy',
		euCritical: false,
		basis: 'ore',
		unit: 't',
		priceId: id,
		productYield: exactly(1),
		productYieldSource: 'test',
		noValueReasonEn: '',
		noValueReasonUk: '',
		importance: null,
		worldProduction: null,
		...changes
	};
}

export function price(id: string, usdPerTonne: Range): Price {
	return {
		id,
		form: id,
		unit: 'USD/t',
		...usdPerTonne,
		usdPerQuantityFactor: 1,
		rule: 'yearly-values',
		ruleText: '',
		period: '2021-2025',
		source: 'test',
		sourceUrl: '',
		confidence: 'A',
		note: ''
	};
}

export interface Site {
	readonly id: string;
	readonly commodity: string;
	readonly tonnes: number | null;
	readonly category?: string;
	readonly oblast?: OblastCode;
	/** Signed distance to the front line, km, at every observation. */
	readonly distanceKm: number;
	/** The same at the observations up to 23 February 2022; default: `distanceKm`. */
	readonly distanceBefore2022Km?: number;
	readonly accuracy?: Deposit['accuracy'];
	/** Share of an outline behind the line at every observation, in 1/10,000. */
	readonly outline?: readonly [low: number, central: number, high: number];
	readonly zone?: Deposit['zone'];
	/** A sourced statement of control over the whole record. */
	readonly flag?: ControlFlag['side'];
}

export function deposit(site: Site): Deposit {
	const figure = (tonnes: number) => ({
		commodity: site.commodity,
		kind: 'reserve',
		value: tonnes,
		valueMax: null,
		unit: 't',
		basis: 'ore',
		category: site.category ?? 'abc1',
		categoryPublished: 'A+B+C1',
		year: '2020',
		gradePublished: '',
		grade: null,
		sources: [],
		says: '',
		confidence: 'high',
		counted: {
			quantity: tonnes,
			factors: [{ kind: 'published' as const, value: tonnes, unit: 't', of: 'ore' }]
		},
		reason: ''
	});
	return {
		id: site.id,
		nameEn: site.id,
		nameUk: site.id,
		oblast: site.oblast ?? 'UA-14',
		commodities: [site.commodity],
		point: [37, 48],
		outlined: site.outline !== undefined,
		accuracy: site.accuracy ?? 'site',
		zone: site.zone ?? 'onshore',
		status: 'explored',
		statusBasis: 'source',
		evidence: 'A',
		confidence: 'high',
		sources: [],
		figures: site.tonnes === null ? [] : [figure(site.tonnes)]
	};
}

const weights: Readonly<Record<string, Range>> = {
	abc1: { low: 0.9, central: 1, high: 1 },
	c2: { low: 0.3, central: 0.5, high: 0.7 },
	p1: { low: 0, central: 0.1, high: 0.25 },
	certain: exactly(1)
};

/** Index of 24 February 2022 in the observations of the fixture. */
const invasion = 4;

function flagOf({ id, flag }: Site): readonly ControlFlag[] {
	if (flag === undefined) return [];
	return [{ deposit: id, from: isoDate('2014-01-01'), to: null, side: flag, source: '', says: '' }];
}

function distanceRuns({ distanceKm, distanceBefore2022Km }: Site): readonly number[] {
	if (distanceBefore2022Km === undefined) return [0, distanceKm * 10];
	return [0, distanceBefore2022Km * 10, invasion, distanceKm * 10];
}

/**
 * Sixty daily observations of one origin, 20 February to 20 April 2022; every deposit keeps its distance from
 * 24 February on. `changes` replaces parts of the dataset.
 */
export function country(
	sites: readonly Site[],
	commodities: readonly Commodity[],
	prices: readonly Price[],
	changes: Partial<Dataset> = {}
): { dataset: Dataset; history: ControlHistory } {
	const dataset: Dataset = {
		version: 'test',
		timeline: {
			origins: [
				{
					id: 'survey',
					titleEn: '',
					titleUk: '',
					licence: '',
					attribution: '',
					url: '',
					lineErrorStaticKm: 3,
					lineErrorMovingKm: 5,
					note: ''
				}
			],
			observations: Array.from({ length: 60 }, (_, day) => ({
				date: addDays(isoDate('2022-02-20'), day),
				origin: 'survey',
				reliability: 'reliable' as const,
				areaKm2: 1000
			})),
			changes: [invasion]
		},
		oblasts: (Object.keys(oblastSlugs) as OblastCode[]).map((code) => ({
			code,
			slug: oblastSlugs[code],
			nameEn: code,
			nameUk: code,
			areaKm2: 1
		})),
		commodities,
		prices,
		categories: Object.entries(weights).map(([id, weight]) => ({
			id,
			nameEn: id,
			nameUk: id,
			weight,
			valued: id !== 'p1',
			note: ''
		})),
		units,
		conversions: [],
		accuracies: [
			{ id: 'site', nameEn: '', nameUk: '', sigmaKm: 4, note: '' },
			{ id: 'district', nameEn: '', nameUk: '', sigmaKm: 15, note: '' },
			{ id: 'none', nameEn: '', nameUk: '', sigmaKm: null, note: '' }
		],
		outlineAccuracies: [],
		deposits: sites.map(deposit),
		basins: [],
		sources: [],
		events: [],
		gradeYields: [],
		controlFlags: sites.flatMap(flagOf),
		nationalBalance: [],
		balanceAllocations: [],
		...changes
	};
	const located = sites.filter((site) => site.accuracy !== 'none');
	const history: ControlHistory = {
		distances: Object.fromEntries(located.map((site) => [site.id, distanceRuns(site)])),
		areas: Object.fromEntries(
			sites.flatMap(({ id, outline }) => (outline === undefined ? [] : [[id, [0, ...outline]]]))
		)
	};
	return { dataset, history };
}
