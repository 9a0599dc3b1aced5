import { deposit } from './deposit/uk';
import { files } from './files/uk';
import { headline } from './headline/uk';
import { history } from './history/uk';
import { map } from './map/uk';
import type { Messages } from './messages';
import { panel } from './panel/uk';
import { resource } from './resource/uk';
import { timeline } from './timeline/uk';
import { filter } from './filter/uk';
import { search } from './search/uk';

export const uk: Messages = {
	...panel,
	...deposit,
	...headline,
	files,
	history,
	resource,
	...map,
	...search,
	...filter,
	...timeline,
	site: {
		title: 'За лінією фронту',
		question: 'надра України і лінія фронту',
		description:
			'Скільки яких корисних копалин України лежить за лінією фронту, де, відколи і наскільки це певно.',
		skipToFigures: 'Перейти до показників',
		skipToMap: 'Перейти до мапи',
		skipToTimeline: 'Перейти до осі часу',
		skipToContent: 'Перейти до вмісту',
		explore: 'Мапа',
		oblasts: 'Області',
		resources: 'Копалини',
		deposits: 'Родовища',
		briefings: 'Брифінги',
		method: 'Метод',
		data: 'Дані',
		embed: 'Вбудувати',
		language: 'Мова',
		theme: 'Тема оформлення',
		themes: { system: 'Системна тема', light: 'Світла тема', dark: 'Темна тема' },
		pages: 'Сторінки',
		menu: 'Меню',
		close: 'Закрити',
		retry: 'Спробувати ще раз',
		notFoundTitle: 'За цією адресою сторінки немає',
		notFoundText: 'Можливо, в посиланні помилка або сторінку перенесено.',
		errorTitle: 'Сторінку не вдалося показати',
		errorText: 'Дорогою сталася помилка. Спробуйте завантажити сторінку ще раз.',
		noConnection: 'Немає зв’язку',
		unreachable: 'Сторінку не вдалося завантажити.',
		stays: 'Сторінку, яку ви хотіли відкрити, завантажити не вдалося: ця лишається, як була.',
		toMap: 'Відкрити мапу'
	},
	share: { open: 'Поділитися й цитувати' },
	sheet: { title: 'Розмір панелі', more: 'Збільшити панель', less: 'Зменшити панель' },
	announcement: (date, behind, all, shares) =>
		`${date}: за лінією фронту родовищ ${behind} з ${all}.${shares && ` Частки: ${shares}.`}`,
	recordEnd: {
		ends: (date, age) => `Дані про лінію — до ${date}${age === null ? '' : `, ${age}`}.`,
		longestAge: 'дев’ять місяців тому',
		settling: 'Змін за останні два тижні в них може бракувати.'
	},
	failure: {
		part: 'Цю частину сторінки не вдалося завантажити.',
		dataset: 'Родовища та їхні показники не вдалося завантажити.',
		record: 'Датований запис лінії фронту не вдалося завантажити: мапа показує останню лінію.',
		map: 'Дані мапи не вдалося завантажити.',
		kept: 'Те, що було показано, лишається.'
	},
	asked: {
		loading: 'Завантажуються показники',
		ofDate: 'станом на',
		other: (date) => `Посилання просить про інше: тут наведено показники станом на ${date}.`
	},
	footer: {
		attribution: 'Джерела',
		version: (version) => `Версія даних ${version}`,
		borders: 'Кордони, визнані ООН: Крим — це Україна.',
		code: 'Код: Apache-2.0',
		licences: 'Ліцензії шарів — на сторінці «Дані».',
		openFull: 'Відкрити повну мапу'
	}
};
