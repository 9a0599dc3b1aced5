import { randomInt } from 'node:crypto';
import type { IsoDate } from '../lib/domain/dataset/iso-date';
import type { MonteCarloEstimate } from '../lib/domain/monte-carlo/monte-carlo-estimate';
import { latestVintage } from '../lib/domain/dataset/price';
import { answerOf } from './answer/answer';
import { largestSeed, type Asked, type Format } from './command/command';
import type { Figures } from './answer/load-figures';
import { comparisonCsv, comparisonDictionaryCsv } from './report/comparison-csv';
import { comparisonJson } from './report/comparison-json';
import { estimateCsv, estimateDictionaryCsv } from './report/csv';
import type { Document } from './report/document';
import { estimateDocument } from './report/estimate-document';
import { estimateJson } from './report/json';
import { documentMarkdown } from './report/markdown';
import { monteCarloColumns, monteCarloDictionary, monteCarloSections } from './report/monte-carlo';
import { documentText } from './report/table';
import type { EstimateRequest } from './command/request';

/** What to print and, beside it, what was left out of a line file; or why that file cannot be used. */
export type Response =
	{ readonly text: string; readonly notes: readonly string[] } | { readonly report: string };

/** Answers a sound request. */
export async function respond(request: EstimateRequest, figures: Figures): Promise<Response> {
	if (request.line === null) return { text: await textOf(request, figures), notes: [] };
	const { layLine } = await import('./answer/line');
	const laid = layLine(figures, figures.land(), request.line, request.date);
	if ('report' in laid) return laid;
	const { dataset, history, notes } = laid;
	return { text: await textOf(request, { ...figures, dataset, history }), notes };
}

function textOf(request: EstimateRequest, figures: Figures): Promise<string> {
	if (request.explain !== null) return explanationText(request, request.explain, figures);
	if (request.compare !== null) return comparisonText(request, request.compare, figures);
	return estimateText(request, figures);
}

async function estimateText(request: EstimateRequest, figures: Figures): Promise<string> {
	const answer = answerOf(figures.dataset, figures.history, request);
	const drawn = await drawnEstimate(request, figures);
	return inFormat(request.format, {
		document: () =>
			estimateDocument(answer, request.measure, drawn ? monteCarloSections(answer, drawn) : []),
		json: () => estimateJson(answer, drawn ? { monteCarlo: drawn } : {}),
		csv: () => estimateCsv(answer, drawn ? monteCarloColumns(drawn) : [])
	});
}

async function drawnEstimate(
	{ date, oblast, priceCase, contested, commodities, draws, seed }: EstimateRequest,
	{ dataset, history }: Figures
): Promise<MonteCarloEstimate | null> {
	if (draws === null) return null;
	const { monteCarlo } = await import('../lib/domain/monte-carlo/monte-carlo');
	const question = { date, oblast, priceCase, contested, prices: latestVintage };
	const options = { draws, seed: seed ?? randomInt(largestSeed + 1), only: commodities };
	return monteCarlo(dataset, history, question, options);
}

async function comparisonText(
	request: EstimateRequest,
	other: IsoDate,
	{ dataset, history, record }: Figures
): Promise<string> {
	const { compare } = await import('./answer/compare');
	const { comparisonDocument } = await import('./report/comparison-document');
	const { areaChanges } = await import('../lib/domain/land/area-changes');
	const areaChange = areaChanges(record(), dataset.timeline.observations.length);
	const comparison = compare(dataset, history, request, other, areaChange);
	return inFormat(request.format, {
		document: () => comparisonDocument(comparison),
		json: () => comparisonJson(comparison),
		csv: () => comparisonCsv(comparison)
	});
}

async function explanationText(
	request: EstimateRequest,
	id: string,
	figures: Figures
): Promise<string> {
	const { dataset, history } = figures;
	const { explain } = await import('./answer/explain');
	const reports = await import('./report/explanation');
	const drawn = await drawnEstimate(request, figures);
	const explanation = explain(dataset, history, answerOf(dataset, history, request), id, drawn);
	return inFormat(request.format, {
		document: () => reports.explanationDocument(explanation),
		json: () => reports.explanationJson(explanation),
		csv: () => reports.explanationCsv(explanation)
	});
}

interface Reports {
	readonly document: () => Document;
	readonly json: () => string;
	readonly csv: () => string;
}

function inFormat(format: Format, reports: Reports): string {
	switch (format) {
		case 'table':
			return `${documentText(reports.document())}\n`;
		case 'md':
			return `${documentMarkdown(reports.document())}\n`;
		case 'json':
			return `${reports.json()}\n`;
		case 'csv':
			return reports.csv();
		default:
			return format satisfies never;
	}
}

/** What the columns of the CSV that `asked` would give mean. */
export function dictionaryOf(asked: Asked): string {
	if (asked.compare !== null) return comparisonDictionaryCsv();
	return estimateDictionaryCsv(asked.draws === null ? [] : monteCarloDictionary);
}
