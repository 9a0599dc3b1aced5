import { parseIsoDate, type IsoDate } from '../dataset/iso-date';
import {
	cornersOf,
	onGrid,
	scenarioFault,
	type Corner,
	type Edit,
	type Scenario
} from './scenario';

/** A scenario with the day that it begins with. */
export interface DatedScenario {
	readonly date: IsoDate;
	readonly scenario: Scenario;
}

/** Longer files are none of ours, characters. */
const longest = 20_000_000;

/** The scenario that a saved file holds beside its areas, in the member `scenario`; null: it holds none. */
export function scenarioInFile(text: string): DatedScenario | null {
	if (text.length > longest) return null;
	const saved = membersOf(membersOf(parsed(text))['scenario']);
	const date = typeof saved['date'] === 'string' ? parseIsoDate(saved['date']) : null;
	const raw: readonly unknown[] = Array.isArray(saved['edits']) ? saved['edits'] : [];
	const scenario = raw.map(editOf).filter((edit) => edit !== null);
	const isWhole = scenario.length === raw.length && scenario.length > 0;
	return date !== null && isWhole && scenarioFault(scenario) === null ? { date, scenario } : null;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return null;
	}
}

function membersOf(raw: unknown): Readonly<Record<string, unknown>> {
	return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
}

function editOf(raw: unknown): Edit | null {
	const { kind, corners, km, from, to } = membersOf(raw);
	const areaKind = (['take', 'free'] as const).find((one) => one === kind);
	if (kind === 'move') {
		const [start, end] = [cornerOf(from), cornerOf(to)];
		if (typeof km !== 'number' || start === null || end === null) return null;
		return { kind, km: Math.round(km * 10) / 10, from: start, to: end };
	}
	if (areaKind === undefined || !Array.isArray(corners)) return null;
	const read = (corners as readonly unknown[]).map(cornerOf);
	const edit: Edit = { kind: areaKind, corners: read.filter((corner) => corner !== null) };
	return cornersOf(edit).length === read.length ? edit : null;
}

function cornerOf(raw: unknown): Corner | null {
	if (!Array.isArray(raw) || raw.length !== 2) return null;
	const [lng, lat] = raw as readonly unknown[];
	return typeof lng === 'number' && typeof lat === 'number' ? onGrid([lng, lat]) : null;
}
