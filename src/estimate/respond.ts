import type { IsoDate } from '../lib/domain/dataset/iso-date';
import { answerOf } from './answer/answer';
import type { Asked, Format } from './command/command';
import type { Figures } from './answer/load-figures';
import { comparisonCsv, comparisonDictionaryCsv } from './report/comparison-csv';
import { comparisonJson } from './report/comparison-json';
import { estimateCsv, estimateDictionaryCsv } from './report/csv';
import type { Document } from '../lib/export/document/document';
import { estimateDocument } from './report/estimate-document';
import { estimateJson } from './report/json';
import { documentMarkdown } from '../lib/export/document/markdown';
import { documentText } from '../lib/export/document/plain-text';
import type { EstimateRequest } from './command/request';

/** What to print and, beside it, what was left out of a line file; or why that file cannot be used. */
export type Response =
	| { readonly text: string; readonly notes: readonly string[] }
	| { readonly report: string };

/** Answers a sound request. */
export async function respond(request: EstimateRequest, figures: Figures): Promise<Response> {
	if (request.line === null) return { text: await textOf(request, figures), notes: [] };
	const { layLine } = await import('./answer/line');
	const laid = layLine(figures, figures.land(), request.line, request.date);
	if ('report' in laid) return laid;
	const { dataset, history, notes } = laid;
	return { text: await textOf(request, { ...figures, dataset, history }), notes };
}

async function textOf(request: EstimateRequest, figures: Figures): Promise<string> {
	if (request.explain !== null) return explanationText(request, request.explain, figures);
	if (request.compare !== null) return comparisonText(request, request.compare, figures);
	return estimateText(request, figures);
}

function estimateText(request: EstimateRequest, { dataset, history }: Figures): string {
	const answer = answerOf(dataset, history, request);
	return inFormat(request.format, {
		document: () => estimateDocument(answer, request.measure),
		json: () => estimateJson(answer),
		csv: () => estimateCsv(answer)
	});
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
	const explanation = explain(dataset, history, answerOf(dataset, history, request), id);
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
	return asked.compare === null ? estimateDictionaryCsv() : comparisonDictionaryCsv();
}
