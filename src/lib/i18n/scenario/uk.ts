import { pluralIn } from '../language/plural';
import type { ScenarioMessages } from './messages';

const plural = pluralIn('uk');
const within = (corners: number) =>
	plural(corners, { one: '{n} кутом', few: '{n} кутами', other: '{n} кутами' });
const deposits = (count: number) =>
	plural(count, { one: '{n} родовище', few: '{n} родовища', other: '{n} родовищ' });

const quoted = (found: string) => (found === '' ? 'Порожнє поле' : `«${found}»`);

export const scenario: ScenarioMessages = {
	intro: (date) =>
		`Змінює лінію станом на ${date}; за нею змінюються всі показники. Інший день на шкалі часу — інший початок.`,
	start: 'Накреслити на мапі або ввести кути',
	take: 'Захоплена земля',
	free: 'Звільнена земля',
	drawing: {
		take: 'Позначте кути захопленої землі: натискайте на мапу або введіть їх.',
		free: 'Позначте кути звільненої землі: натискайте на мапу або введіть їх.'
	},
	done: 'Готово',
	cancel: 'Скасувати',
	move: {
		title: 'Посунути лінію між двома місцями',
		intro: 'Уся земля на такій відстані від лінії між А і Б переходить на інший бік.',
		km: 'Кілометри',
		kmHelp: 'уперед; зі знаком мінус — назад',
		from: 'А',
		to: 'Б',
		pick: (place) => `${place} на мапі`,
		picking: (place) => `Натисніть на мапі місце ${place}.`,
		apply: 'Посунути лінію'
	},
	longitude: 'Довгота',
	latitude: 'Широта',
	addCorner: 'Додати кут',
	undo: 'Скасувати зміну',
	redo: 'Повторити',
	clear: 'Прибрати все',
	save: 'Зберегти файлом',
	saveHelp: 'GeoJSON: його можна знову відкрити тут, і його читає «npm run estimate -- --line».',
	open: 'Відкрити збережений сценарій',
	notOpened: 'У цьому файлі немає сценарію, збереженого тут.',
	changes: 'Зміни',
	kinds: {
		take: (corners) => `Захоплена земля з ${within(corners)}`,
		free: (corners) => `Звільнена земля з ${within(corners)}`
	},
	moved: (km, forward) => `Лінію посунуто на ${km} км ${forward ? 'вперед' : 'назад'} між А і Б`,
	corners: 'Кути',
	corner: (number) => `Кут ${number}`,
	removeCorner: (number) => `Прибрати кут ${number}`,
	remove: (change) => `Прибрати: ${change}`,
	handle: (change, corner, place) => `Зміна ${change}, кут ${corner}: ${place}`,
	handleHelp:
		'Стрілки пересувають його приблизно на кілометр, із Shift — на десять; Delete прибирає.',
	turned: (count) =>
		plural(count, {
			one: '{n} родовище по інший бік, ніж цього дня за нашими даними',
			few: '{n} родовища по інший бік, ніж цього дня за нашими даними',
			other: '{n} родовищ по інший бік, ніж цього дня за нашими даними'
		}),
	noneTurned: 'Жодне родовище не опинилося по інший бік, ніж цього дня за нашими даними',
	sides: (was, is) => `${was} → ${is}`,
	caveat:
		'Накреслену лінію вважаємо точною до 2 км, як рухому: вже через це про родовище біля лінії може бути сказано інакше.',
	announcement: (turned, area, more) =>
		`Сценарій: ${deposits(turned)} по інший бік. За лінією фронту ${area}, проти наших даних ${more}.`,
	faults: {
		'too-many-edits': 'У сценарії не більше ніж 20 змін.',
		'too-many-corners': 'У сценарії не більше ніж 200 кутів.',
		'too-few-corners': 'Щонайменше три кути обмежують землю.',
		outside: 'Місця лежать між 20 і 42° довготи та 43 і 54° широти.',
		'too-far': 'Лінію можна посунути на 0,1–200 км уперед або назад.',
		'crosses-itself': 'Так обрис перетнув би сам себе.',
		'off-line': 'А і Б мають лежати не далі ніж за 30 км від лінії фронту.',
		'different-lines': 'А і Б лежать на частинах лінії, які не сполучені.',
		empty: 'За лінією не лишилося б нічого.',
		'no-front-line': 'Лінії фронту не лишилося б.',
		'bad-area': 'Зміни не утворюють землі, яку можна виміряти.'
	},
	notNumber: (part, found) =>
		`${quoted(found)} — це не ${part === 'longitude' ? 'довгота' : 'широта'} у градусах, як-от 36,25.`,
	notKm: (found) => `${quoted(found)} — це не кілометри, як-от 10 чи -2,5.`
};
