import { pluralIn } from '../language/plural';
import type { SearchMessages } from './messages';

const plural = pluralIn('uk');
const list = new Intl.ListFormat('uk-UA', { type: 'disjunction' });

export const search: SearchMessages = {
	search: {
		label: 'Пошук родовища, області, копалини або міста',
		placeholder: 'Родовище, область, копалина, місто',
		open: 'Пошук',
		close: 'Закрити пошук',
		results: 'Знайдено',
		loading: 'Завантажуємо назви…',
		failed: 'Не вдалося завантажити назви.',
		kinds: {
			view: 'На мапі',
			oblast: 'Область',
			republic: 'Автономна республіка',
			city: 'Місто зі спеціальним статусом',
			commodity: 'Копалина',
			deposit: 'Родовище',
			place: 'Місто'
		},
		deposits: (count) =>
			plural(count, { one: '{n} родовище', few: '{n} родовища', other: '{n} родовищ' }),
		found: (count) =>
			plural(count, { one: '{n} результат', few: '{n} результати', other: '{n} результатів' }),
		foundMore: (shown, all) => `Перші ${shown} з ${all}: уточніть запит, щоб звузити перелік.`,
		noMatch: 'Нічого не знайдено.',
		nearest: 'Найближчі назви:',
		noMatchBut: (names) => `Нічого не знайдено. Найближчі назви: ${list.format(names)}.`,
		meant: 'Можливо, ви шукали:'
	}
};
