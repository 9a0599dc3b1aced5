import { pluralIn } from '../language/plural';
import type { HeadlineScope } from '../headline/messages';
import type { MeasuredMessages } from './messages';

const plural = pluralIn('en');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const startOfSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function start({ date, place, filtered }: HeadlineScope): string {
	const parts = [
		...(date === null ? [] : [`on ${date}`]),
		...(place === null ? [] : [`in ${place}`]),
		...(filtered ? ['among the deposits that the filters leave'] : [])
	];
	return parts.map((part) => `${part}, `).join('');
}

export const measured: MeasuredMessages = {
	value: (scope, { behind, total, coal }) => {
		const lies = scope.date === null ? 'lies' : 'lay';
		const clause =
			behind === null
				? `nothing of the ${total} of gross in-ground value ${lies} behind the front line`
				: `${behind} of gross in-ground value ${lies} behind the front line, of ${total} in all`;
		const ofCoal = coal === null ? '' : `; ${coal} of what ${lies} behind it is coal`;
		return `${startOfSentence(`${start(scope)}${clause}`)}${ofCoal}.`;
	},
	noValue: (scope) =>
		`${startOfSentence(`${start(scope)}no resource has both an amount and a usable price, so no value can be given`)}.`,
	amounts: (scope, items) => {
		const lie = scope.date === null ? 'lie' : 'lay';
		const named = items.map(({ name, behind, total }) => `${behind} of ${total} of ${name}`);
		return `${startOfSentence(`${start(scope)}${list.format(named)} ${lie} behind the front line`)}.`;
	},
	deposits: (scope, behind, all) => {
		const lie = scope.date !== null ? 'lay' : behind === 1 ? 'lies' : 'lie';
		const deposits = plural(all, { one: '{n} deposit', other: '{n} deposits' });
		return `${startOfSentence(`${start(scope)}${behind} of ${deposits} ${lie} behind the front line`)}.`;
	},
	unmoved: 'no share behind the front line moved',
	moved: (scope, { from, to }, shares) => {
		const days = `from ${from} to ${to}, `;
		const where = start({ ...scope, date: null });
		if (shares.length === 0) return `${startOfSentence(`${days}${where}${measured.unmoved}`)}.`;
		const all = shares.every(({ rose }) => rose) ? 'rose' : 'fell';
		const isMixed = new Set(shares.map(({ rose }) => rose)).size > 1;
		const named = shares.map(({ name, from, to }) => `from ${from} to ${to} for ${name}`);
		const clause = `the share behind the front line ${isMixed ? 'moved' : all} ${list.format(named)}`;
		return `${startOfSentence(`${days}${where}${clause}`)}.`;
	}
};
