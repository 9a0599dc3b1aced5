import { errorAt, ofRule, warningAt, type Issue } from '../issue';
import { didYouMean } from '../nearest';
import type { Draft } from '../read/draft';

type Row = Draft['checkExceptions']['entries'][number];

/** The issues without the warnings that the data states as exceptions, and with what is wrong with the exceptions. */
export function withExceptions(
	draft: Draft,
	issues: readonly Issue[],
	rules: readonly string[]
): readonly Issue[] {
	const rows = draft.checkExceptions.entries;
	const isOf = ({ value }: Row, { rule, record, severity }: Issue) =>
		severity === 'warning' && value.rule === rule && value.record === record;
	const hasError = issues.some(({ severity }) => severity === 'error');
	const faults = rows.flatMap((row) => {
		if (!rules.includes(row.value.rule)) return [unknownRule(row, rules)];
		// With an error in the data, what a rule would find is not known.
		if (hasError || issues.some((issue) => isOf(row, issue))) return [];
		return [unused(row)];
	});
	const told = issues.filter((issue) => !rows.some((row) => isOf(row, issue)));
	return [...told, ...ofRule('check-exceptions', faults)];
}

function unknownRule({ id, value, at }: Row, rules: readonly string[]): Issue {
	return errorAt(at('rule'), {
		record: id,
		found: `the unknown rule "${value.rule}"`,
		expected: 'the name of a rule, as `npm run geodata -- check --format json` gives it',
		remedy: didYouMean(value.rule, rules, 'correct the name, or delete the row')
	});
}

function unused({ id, value, at }: Row): Issue {
	return warningAt(at('record'), {
		record: id,
		found: `an exception from "${value.rule}" that nothing needs`,
		expected: 'exceptions for warnings that the check would give',
		remedy: 'delete the row'
	});
}
