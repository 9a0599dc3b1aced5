import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from '../../src/lib/domain/dataset/iso-date';
import { oblastCodes } from '../../src/lib/domain/dataset/oblast';
import { priceCases } from '../../src/lib/domain/dataset/price';
import { measures } from '../../src/lib/domain/estimate/measure';
import { noFilter } from '../../src/lib/domain/estimate/deposit-filter';
import { formatDate } from '../../src/lib/domain/format';
import { defaultView, panes, type View } from '../../src/lib/domain/view/view';
import { asksForOther, viewToParams } from '../../src/lib/domain/view/view-url';

const script = readFileSync('src/link.js', 'utf8');

interface Opened {
	readonly origin?: string;
	readonly lang?: string;
	readonly hash?: string;
	readonly pathname?: string;
}

/** What the script does to a page that is opened with a query. */
function opened(
	search: string,
	{ origin = 'https://a.example', lang = 'en', hash = '', pathname = '/' }: Opened = {}
) {
	const dataset: Record<string, string> = {};
	const style = new Map<string, string>();
	const addresses: string[] = [];
	const listeners = new Map<string, () => void>();
	runInNewContext(script, {
		URLSearchParams,
		location: { search, hash, pathname },
		history: { state: null, replaceState: (_: null, __: '', url: string) => addresses.push(url) },
		document: {
			documentElement: { dataset, lang, style: { setProperty: style.set.bind(style) } }
		},
		self: { origin },
		addEventListener: (type: string, listener: () => void) => listeners.set(type, listener)
	});
	return { dataset, date: style.get('--asked-date'), addresses, listeners };
}

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const view: fc.Arbitrary<View> = fc
	.record(
		{
			date: optional(fc.constant(isoDate('2025-06-30'))),
			compare: optional(fc.constant(isoDate('2022-02-23'))),
			commodities: fc.constantFrom([], ['coal', 'lithium']),
			measure: fc.constantFrom(...measures),
			priceCase: fc.constantFrom(...priceCases),
			filter: fc.constantFrom(
				noFilter,
				{ ...noFilter, statuses: ['closed' as const] },
				{ ...noFilter, sides: ['behind' as const] },
				{ ...noFilter, categories: ['abc1'] }
			),
			contested: fc.constantFrom('half' as const, 'behind' as const),
			oblast: optional(fc.constantFrom(...oblastCodes)),
			deposit: optional(fc.constant('li-dobra')),
			camera: optional(fc.constant({ lng: 31, lat: 48, zoom: 6, bearing: 0 })),
			pane: fc.constantFrom(...panes),
			draws: optional(fc.constant({ count: 5000, seed: 7 }))
		},
		{ requiredKeys: [] }
	)
	.map((some) => ({ ...defaultView, ...some }));

test('a link is marked before the first paint exactly where it asks for other figures', () => {
	fc.assert(
		fc.property(view, (asked) => {
			const { dataset } = opened(`?${viewToParams(asked).toString()}`);
			expect(dataset['asked']).toBe(asksForOther(asked) ? 'loading' : undefined);
		})
	);
	expect(opened('?utm_source=mail&fbclid=x&date=&commodity=').dataset).toEqual({});
	expect(opened('?fbclid=x&amp;Commodity=coal').dataset).toEqual({ asked: 'loading' });
	expect(opened('?version=2020-01-01-ffffffff').dataset).toEqual({ asked: 'loading' });
});

test.each(['en', 'uk'] as const)('the date that is awaited is told as on the page, %s', (lang) => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
			const date = addDays(isoDate('2014-03-18'), days);
			expect(opened(`?date=${date}.`, { lang }).date).toBe(`"${formatDate(date, lang)}"`);
		})
	);
	expect(opened('?date=2025-02-30', { lang }).date).toBeUndefined();
	expect(opened('?date=30.06.2025', { lang }).date).toBeUndefined();
});

test('what is on its way is not said of a page whose scripts cannot come', () => {
	const sandboxed = opened('?date=2025-06-30', { origin: 'null' }).dataset;
	expect(sandboxed).toEqual({ asked: 'other', scripts: 'failed' });
	const { dataset, listeners } = opened('?date=2025-06-30');
	listeners.get('unhandledrejection')?.();
	expect(dataset).toEqual(sandboxed);
	const alive = opened('?date=2025-06-30');
	alive.dataset['alive'] = '';
	alive.listeners.get('unhandledrejection')?.();
	expect(alive.dataset).toEqual({ asked: 'loading', alive: '' });
});

test('a fragment that cannot be decoded is taken away, another stays', () => {
	expect(opened('?date=2025-06-30', { hash: '#%E0%A4%A' }).addresses).toEqual([
		'/?date=2025-06-30'
	]);
	expect(opened('', { hash: '#figures' }).addresses).toEqual([]);
});

test('the parts of an embed are marked before the first paint, and those of no other page', () => {
	const partsOn = (pathname: string, search: string) =>
		opened(search, { pathname }).dataset['parts'];
	expect(partsOn('/uk/embed/', '?parts=board%2CMAP')).toBe('board map');
	expect(partsOn('/embed/', '?parts=%3Cscript%3')).toBe('<script%3');
	expect(partsOn('/embed/', '?date=2025-06-30')).toBeUndefined();
	expect(partsOn('/', '?parts=board')).toBeUndefined();
});
