import { pluralIn } from '../language/plural';
import type { FilterMessages } from './messages';

const plural = pluralIn('uk');
const choice = new Intl.ListFormat('uk-UA', { type: 'disjunction' });

export const filter: FilterMessages = {
	filter: {
		title: 'Копалини',
		summary: (chosen, all) => `вибрано ${chosen} з ${all}`,
		allChosen: (all) => `усі ${all}`,
		search: 'Знайти копалину',
		all: 'Усі',
		none: 'Жодної',
		noneTicked: 'Нічого не позначено: поки що сторінка лишається, як була.',
		presets: {
			'eu-critical': 'Критичні для ЄС',
			'rare-earths': 'Рідкісноземельні',
			battery: 'Для акумуляторів',
			energy: 'Енергетична сировина',
			'without-coal': 'Усі, крім вугілля'
		},
		only: 'лише ці',
		facets: 'Стан, бік лінії, категорія запасів, місце',
		kinds: {
			statuses: 'Стан',
			sides: 'Бік від лінії',
			categories: 'Категорія запасів',
			accuracies: 'Місце визначено за'
		},
		active: 'Увімкнені фільтри',
		onlyThese: (count) =>
			`Усі показники — лише про родовища, які відповідають цим фільтрам: ${count}.`,
		anyOf: (names) => choice.format(names),
		inForce: (kinds) => `Лише родовища за такими ознаками: ${kinds}.`,
		remove: 'Зняти фільтр',
		clear: 'Зняти всі фільтри',
		found: (count) =>
			plural(count, {
				one: 'Знайдено {n} копалину',
				few: 'Знайдено {n} копалини',
				other: 'Знайдено {n} копалин'
			}),
		groups: {
			critical: 'Критичні та рідкісні елементи',
			energy: 'Енергетична сировина',
			ferrous: 'Залізо та сплави',
			base: 'Кольорові метали',
			precious: 'Дорогоцінні метали й каміння',
			fertiliser: 'Сировина для добрив',
			industrial: 'Промислові мінерали'
		}
	}
};
