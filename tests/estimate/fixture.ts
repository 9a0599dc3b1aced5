import { parseCommand } from '../../src/estimate/command/command';
import { answerOf, type Answer } from '../../src/estimate/answer/answer';
import { resolveRequest, type EstimateRequest } from '../../src/estimate/command/request';
import type { ControlHistory } from '../../src/lib/domain/control/control-history';
import type { Dataset } from '../../src/lib/domain/dataset/dataset';
import { exactly } from '../../src/lib/domain/numbers/range';
import { balancePart, balanceRow } from '../domain/estimate/balance-fixture';
import { commodity, country, price, type Site } from '../domain/estimate/estimate-fixture';

const farBehind = 5000;
const farFree = -5000;

/** METHOD §11 case 7, a titanium deposit without tonnage, and gold that no deposit lists. */
const sites: readonly Site[] = [
	{ id: 'a', commodity: 'coal', tonnes: 1000e6, category: 'certain', distanceKm: farBehind },
	{ id: 'b', commodity: 'coal', tonnes: 500e6, category: 'certain', distanceKm: farFree },
	{
		id: 'c',
		commodity: 'lithium',
		tonnes: 1e6,
		category: 'certain',
		oblast: 'UA-09',
		distanceKm: farFree
	},
	{ id: 'd', commodity: 'lithium', tonnes: 0.5e6, category: 'certain', distanceKm: 0 },
	{ id: 'e', commodity: 'titanium', tonnes: null, distanceKm: farBehind }
];

export function caseSeven(): { readonly dataset: Dataset; readonly history: ControlHistory } {
	const named = (id: string, nameUk: string) =>
		commodity(id, { nameEn: id.charAt(0).toUpperCase() + id.slice(1), nameUk });
	const commodities = [
		named('coal', 'Кам’яне вугілля'),
		named('lithium', 'Літій'),
		commodity('titanium', { priceId: null, nameEn: 'Titanium', nameUk: 'Титан' }),
		commodity('gold', { nameEn: 'Gold', nameUk: 'Золото' })
	];
	return country(sites, commodities, [price('coal', exactly(100)), price('lithium', exactly(1e4))]);
}

/**
 * The worked case of METHOD §14: of a total of 100 t, 60 are published for a place that is half behind the line; there
 * lie a (20 t, behind) and b (10 t, free); c and d, without a figure, lie outside of it on either side.
 */
export function workedCase(): { readonly dataset: Dataset; readonly history: ControlHistory } {
	const worked = (id: string, site: Partial<Site>): Site => ({
		...{ id, commodity: 'coal', tonnes: null, category: 'certain', distanceKm: farFree },
		...site
	});
	const { dataset, history } = country(
		[
			worked('a', { tonnes: 20, distanceKm: farBehind }),
			worked('b', { tonnes: 10 }),
			worked('c', { oblast: 'UA-23', distanceKm: farBehind }),
			worked('d', { oblast: 'UA-53' })
		],
		[commodity('coal', { nameEn: 'Coal' })],
		[price('coal', exactly(10))],
		{
			nationalBalance: [balanceRow({ year: '2020' })],
			balanceAllocations: [balancePart('UA-14', { part: exactly(0.6), year: '2021' })]
		}
	);
	const half = [0, 5000, 5000, 5000];
	return { dataset, history: { ...history, areas: { ...history.areas, 'UA-14': half } } };
}

/** The request of a command line that is sound. */
export function requestOf(line: string, dataset: Dataset): EstimateRequest {
	const command = parseCommand(line.split(' ').filter((word) => word !== ''));
	if (command.name !== 'estimate') throw new Error(`expected an estimate, found ${command.name}`);
	const { request, problems } = resolveRequest(command.asked, dataset);
	const all = [...command.problems, ...problems];
	if (all.length > 0) throw new Error(JSON.stringify(all));
	return request;
}

export function answerTo(line: string, { dataset, history } = caseSeven()): Answer {
	return answerOf(dataset, history, requestOf(line, dataset));
}

/** What a program reads from the JSON: a distance where there is no line is written as a word. */
export function readJson(text: string): Record<string, unknown> {
	return JSON.parse(text, (_name, part: unknown) =>
		part === 'Infinity' || part === '-Infinity' ? Number(part) : part
	) as Record<string, unknown>;
}
