import { describe, expect, it } from 'vitest';
import { evidenceGrades } from '../../src/lib/domain/estimate/evidence-grade';
import { marketYears } from '../../src/lib/domain/estimate/resource-model';
import { usualDraws } from '../../src/lib/domain/monte-carlo/draws';
import { methodEn } from '../../src/lib/i18n/method/en';
import type { MethodMessages } from '../../src/lib/i18n/method/messages';
import { methodUk } from '../../src/lib/i18n/method/uk';
import { tableOf, type MethodTables } from '../../src/lib/ui/method/method-tables';
import { english, ukrainian } from './speech';

const sectionOf = (method: MethodMessages, id: string) =>
	method.sections.find((section) => section.id === id)!;

/** Everything that a section says. */
function said(method: MethodMessages, id: string): string {
	const { paragraphs, formulas = [], rows } = sectionOf(method, id);
	return [...paragraphs, ...formulas, ...(rows?.lines.flat() ?? [])].join(' ');
}

const whole = (method: MethodMessages) =>
	method.sections.map(({ id, title }) => `${title} ${said(method, id)}`).join(' ');

describe('the page of the method', () => {
	it('says what is judgement, and what nobody can answer, before it prints a formula', () => {
		for (const { sections } of [methodEn, methodUk]) {
			const at = (id: string) => sections.findIndex((section) => section.id === id);
			const firstFormula = sections.findIndex(({ formulas }) => formulas !== undefined);
			expect(Math.max(at('judgement'), at('limits'))).toBeLessThan(firstFormula);
		}
	});

	it('knows one estimate and one kind of interval', () => {
		expect(whole(methodEn)).not.toMatch(/two readings|\bbounds\b(?! its side)|one standard error/i);
		expect(whole(methodUk)).not.toMatch(/два прочитання|нижня межа|одну стандартну похибку/i);
	});

	it('says how many draws an interval is of, and that it holds the central value', () => {
		const count = new RegExp(`\\b2,?000\\b`);
		expect(usualDraws.count).toBe(2000);
		expect(said(methodEn, 'interval')).toMatch(count);
		expect(said(methodUk, 'interval')).toMatch(count);
		expect(said(methodEn, 'interval')).toMatch(/widened to hold it/);
	});

	it('lists every input that is drawn, in both languages', () => {
		const lines = (method: MethodMessages) => sectionOf(method, 'interval').rows!.lines;
		expect(lines(methodUk)).toHaveLength(lines(methodEn).length);
		for (const word of ['Price', 'Weight', 'yield', 'total', 'split', 'line', 'Place', 'outline']) {
			expect(lines(methodEn).flat().join(' ')).toContain(word);
		}
	});

	it('explains every grade', () => {
		for (const method of [methodEn, methodUk]) {
			const names = sectionOf(method, 'grades').rows!.lines.map(([name]) => name!.slice(0, 2));
			for (const grade of evidenceGrades) expect(names).toContain(`${grade},`);
		}
	});

	it('says the rule of the cap', () => {
		expect(said(methodEn, 'money')).toContain(`${marketYears} years of the world’s production`);
		expect(said(methodUk, 'money')).toContain(`${marketYears} років світового видобутку`);
	});
});

it('the error of an outline is a part of its area', () => {
	const hull = { id: 'hull', nameEn: 'Hull', nameUk: 'Обрис', sigma: 0.1, note: '' } as const;
	const tables = { outlineAccuracies: [hull] } as unknown as MethodTables;
	const cells = (method: MethodMessages, speech: typeof english | typeof ukrainian) =>
		tableOf('outlines', tables, method.columns, speech).rows[0]!.cells.map(({ text }) => text);
	expect(cells(methodEn, english)).toEqual(['Hull', '10%']);
	expect(cells(methodUk, ukrainian)).toEqual(['Обрис', '10\u00a0%']);
});
