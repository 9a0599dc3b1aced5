import type { Topology } from 'topojson-specification';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { Dataset } from '../../src/lib/domain/dataset/dataset';
import type { OccupationTopology } from '../../src/lib/domain/dataset/occupation-record';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import { resourceModels } from '../../src/lib/domain/estimate/resource-rows';
import type { HoldableLand } from '../../src/lib/domain/land/holdable-land';
import { withObservation } from '../../src/lib/domain/what-if/inserted-observation';
import type { Scenario } from '../../src/lib/domain/what-if/scenario';
import { ScenarioService, type ScenarioAnswer } from '../../src/lib/worker/scenario-service';
import { builtBytes, readBuilt } from './built';
import { median, milliseconds, report } from './report';

const { dataset, history, manifest } = readBuilt();
const json = <T>(file: string) => JSON.parse(builtBytes(file).toString()) as T;
const last = dataset.timeline.observations.length - 1;
const land = {
	boundaries: json<Topology>(manifest.files.boundaries),
	holdableLand: json<HoldableLand>(manifest.files.holdableLand)
};

/** What a reader waits for who drags a corner of an outline: in the worker, and then on the page. */
export function benchScenario(record: OccupationTopology): void {
	const service = new ScenarioService(dataset, land, record);
	judge('scenario: a corner is dragged, all deposits, in the worker', dragged(service), 8);
	const many = { ...dataset, deposits: manyDeposits(20_000) };
	judge(
		'scenario: the same with 20,000 deposits',
		dragged(new ScenarioService(many, land, record)),
		50
	);
	const answers = steps.map((scenario) => laid(service.lay(last, scenario)));
	const models = resourceModels(dataset, dataset.deposits, 'range', false);
	const options = { date: manifest.lastDate, oblast: null, prices: '2021-2025' } as const;
	const page = answers.map((answer) =>
		elapsed(() => {
			const by = withObservation(dataset, history, answer.observation, answer.control);
			estimateAt(by.dataset, by.history, options, [], undefined, models);
		})
	);
	judge('scenario: figures and estimate by the new line, on the page', median(page), 8);
	const [move] = steps.map((scenario): Scenario => [
		...scenario,
		{ kind: 'move', km: 10, from: [37.3, 49], to: [37.2, 48.5] }
	]);
	judge(
		'scenario: the line moved by 10 km',
		elapsed(() => void service.lay(last, move!))
	);
}

/** An outline across the line, of which one corner goes east. */
const steps = Array.from({ length: 60 }, (_, i): Scenario => [
	{
		kind: 'take',
		corners: [
			[36, 47.8],
			[37, 47.8],
			[37, 48.8],
			[36 + i / 1000, 48.8]
		]
	}
]);

function dragged(service: ScenarioService): number {
	const times = steps.map((scenario) => elapsed(() => void laid(service.lay(last, scenario))));
	// The first one lays the line anew.
	return median(times.slice(10));
}

function laid(answer: ScenarioAnswer): Extract<ScenarioAnswer, { kind: 'laid' }> {
	if (answer.kind !== 'laid') throw new Error(`the scenario is refused: ${answer.refusal.kind}`);
	return answer;
}

/** Those that have a place, again and again at random ones of Ukraine. */
function manyDeposits(count: number): Dataset['deposits'] {
	const generator = xoroshiro128plus(20_260_424);
	const random = () => uniformFloat64(generator);
	const located = dataset.deposits.filter(({ point, outlined }) => point !== null && !outlined);
	return Array.from({ length: count }, (_, i) => ({
		...located[i % located.length]!,
		id: `made-up-${i}`,
		point: [24 + random() * 14, 46 + random() * 5] as const
	}));
}

function elapsed(run: () => void): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

function judge(job: string, ms: number, budgetMs?: number): void {
	const budget = budgetMs === undefined ? '' : `≤ ${budgetMs} ms`;
	report(job, milliseconds(ms), budget, budgetMs === undefined ? null : ms <= budgetMs);
}
