import { parseIsoDate, type IsoDate } from '../../lib/domain/dataset/iso-date';
import { errorAt, type Issue } from '../../lib/check/issue';

/** Before it nobody held anything. */
const firstLine = '2014-02-20';

/** The day that `--date` or the name of a file says, or why there is none. */
export function lineDateOf(
	file: string,
	{ date, today }: { readonly date: string | null; readonly today: IsoDate }
): IsoDate | Issue {
	const name = file.replace(/^.*[\\/]/, '');
	const found = date === null ? datesIn(name) : [date];
	const days = [...new Set(found)].map((one) => parseIsoDate(one));
	const [day] = days;
	if (days.length !== 1 || day === null || day === undefined) {
		const what =
			date !== null
				? `the date ${JSON.stringify(date)}`
				: days.length > 1
					? `several dates in the name ${name}`
					: `no date in the name ${name}`;
		return undated(file, what);
	}
	if (day > today) return undated(file, `${day}, which is yet to come`);
	return day < firstLine ? undated(file, `${day}, before the occupation`) : day;
}

function undated(file: string, found: string): Issue {
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: '',
			found,
			expected: 'the day that the line is of',
			remedy: 'say it: --date 2026-05-01. Some sources date a file by the day after its evening'
		}
	);
}

/** Days in a name: `2026-05-01`, `20260501`, `2026_05_01`, `01.05.2026`. */
function datesIn(name: string): readonly string[] {
	const byYear = name.matchAll(/(?<!\d)(20\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/g);
	const byDay = name.matchAll(/(?<!\d)(\d{2})([-_.])(\d{2})\2(20\d{2})(?!\d)/g);
	return [
		...[...byYear].map(([, year, , month, day]) => `${year}-${month}-${day}`),
		...[...byDay].map(([, day, , month, year]) => `${year}-${month}-${day}`)
	];
}
