import { pluralIn } from '../language/plural';
import type { HeadlineScope } from '../headline/messages';
import type { MeasuredMessages } from './messages';

const plural = pluralIn('uk');
const startOfSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function start({ date, place, filtered }: HeadlineScope): string {
	const parts = [
		...(date === null ? [] : [`станом на ${date}`]),
		...(place === null ? [] : [place]),
		...(filtered ? ['серед відібраних родовищ'] : [])
	];
	return parts.length === 0 ? '' : `${parts.join(', ')}: `;
}

export const measured: MeasuredMessages = {
	value: (scope, { behind, total, coal }) => {
		const clause =
			behind === null
				? `за лінією фронту нічого з валової вартості в надрах, якої всього ${total}`
				: `валова вартість у надрах за лінією фронту — ${behind} із загальних ${total}`;
		const ofCoal = coal === null ? '' : `; з того, що за лінією, на вугілля припадає ${coal}`;
		return `${startOfSentence(`${start(scope)}${clause}`)}${ofCoal}.`;
	},
	noValue: (scope) =>
		`${startOfSentence(`${start(scope)}жодна копалина не має водночас кількості й придатної ціни, тому вартість визначити неможливо`)}.`,
	amounts: (scope, items) => {
		const named = items.map(({ name, behind, total }) => `${name} — ${behind} із ${total}`);
		return `${startOfSentence(`${start(scope)}за лінією фронту`)}: ${named.join('; ')}.`;
	},
	deposits: (scope, behind, all) =>
		`${startOfSentence(`${start(scope)}за лінією фронту ${behind} з ${plural(all, { one: '{n} родовища', other: '{n} родовищ' })}`)}.`,
	unmoved: 'жодна частка за лінією фронту не змінилася',
	moved: (scope, { from, to }, shares) => {
		const days = `від ${from} до ${to}`;
		const where = start({ ...scope, date: null });
		const begin = where === '' ? `${days} ` : `${where}${days} `;
		if (shares.length === 0) return `${startOfSentence(`${begin}${measured.unmoved}`)}.`;
		const named = shares.map(({ name, from, to }) => `${name} — з ${from} до ${to}`);
		return `${startOfSentence(`${begin}змінилася частка за лінією фронту`)}: ${named.join('; ')}.`;
	}
};
