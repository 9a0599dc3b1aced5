import { pluralIn } from '../language/plural';
import type { BriefingMessages } from './messages';

const plural = pluralIn('uk');

export const briefing: BriefingMessages = {
	listLead:
		'Історії, розказані видами мапи, кожен на названий день. Кожне число — це оцінка самої мапи з її інтервалом.',
	story: {
		number: (scene, of) => `${scene} з ${of}`,
		toScene: (title) => `Посилання на «${title}»`,
		contents: 'Сцени',
		slides: 'Зберегти як слайди',
		onMap: 'Відкрити цей вид на мапі',
		lookAt: {
			commodity: 'Зверніть увагу на ресурс',
			oblast: 'Зверніть увагу на область',
			deposit: 'Зверніть увагу на родовище'
		},
		numbers: (of) => `Оцінка: ${of}. У дужках — 90-відсотковий інтервал.`,
		interval: 'У дужках — 90-відсотковий інтервал.',
		resource: 'Ресурс',
		behind: 'За лінією',
		ofDay: (date) => date,
		more: (count) =>
			plural(count, {
				one: 'ще {n} ресурс на мапі',
				few: 'ще {n} ресурси на мапі',
				other: 'ще {n} ресурсів на мапі'
			}),
		events: 'Що відбулося',
		sources: 'Джерела',
		key: 'Позначення на малюнках'
	},
	present: {
		open: 'Показати на екрані',
		keys: 'Клавіші: → або Page Down — далі, ← або Page Up — назад, Home і End — початок і кінець, F5 — від початку, крапка — темний екран, Esc — завершити.',
		loading: 'Презентація завантажується…',
		label: (title) => `Презентація: ${title}`,
		announced: (scene, of, title) => `Сцена ${scene} з ${of}: ${title}`,
		previous: 'Попередня сцена',
		next: 'Наступна сцена',
		leave: 'Завершити презентацію',
		fullScreen: 'На весь екран',
		leaveFullScreen: 'Вийти з повноекранного режиму',
		notes: 'Нотатки доповідача',
		blocked: 'Браузер заблокував вікно з нотатками. Його відкриє це посилання:',
		openNotes: 'Відкрити нотатки',
		noMap: 'У цьому браузері мапу намалювати не вдалося. Малюнок показує той самий вид.',
		blank: 'Екран затемнено. Будь-яка клавіша поверне сцену.'
	},
	notes: {
		title: (briefing) => `Нотатки: ${briefing}`,
		none: 'До цієї сцени нотаток немає.',
		text: 'На екрані',
		notes: 'Нотатки',
		next: 'Наступна сцена',
		last: 'Це остання сцена.',
		clock: 'Час',
		elapsed: 'Від початку',
		restart: 'Почати з нуля'
	}
};
