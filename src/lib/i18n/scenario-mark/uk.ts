import { pluralIn } from '../language/plural';
import type { ScenarioMark } from './messages';

const plural = pluralIn('uk');

export const scenarioMark: ScenarioMark = {
	mark: 'Сценарій',
	inDates: 'сценарій',
	ask: 'А якби лінія посунулася?',
	sentence: (date) =>
		`Сценарій, а не наші дані: показники — за лінією, яку накреслив читач, змінивши лінію станом на ${date}.`,
	changes: (count, area, more) =>
		`${plural(count, { one: '{n} зміна', few: '{n} зміни', other: '{n} змін' })} лінії; за нею ${area}, проти наших даних ${more}.`,
	back: 'Повернутися до наших даних',
	line: 'Лінія сценарію',
	compared: (scenario, record, date) =>
		`За лінією фронту: ${scenario} за сценарієм, ${record} станом на ${date} за нашими даними.`,
	coming: 'Лінію сценарію обчислюють…',
	failed: 'Не вдалося обчислити лінію сценарію. Показано наші дані.',
	refused: 'Цей сценарій не можна накреслити на лінії цього дня. Показано наші дані.',
	onlyRecord:
		'Анімовані зображення й брифінги розповідають про наші дані: щоб зробити їх, поверніться до них.'
};
