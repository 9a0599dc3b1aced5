import { deposit } from './deposit/uk';
import { files } from './files/uk';
import { history } from './history/uk';
import { map } from './map/uk';
import type { Messages } from './messages';
import { startOfSentence } from './language/name-in-sentence';
import { panel } from './panel/uk';
import { resource } from './resource/uk';
import { pluralIn } from './language/plural';
import { timeline } from './timeline/uk';
import { filter } from './filter/uk';
import { search } from './search/uk';

const plural = pluralIn('uk');
const sitesGenitive = (count: number) =>
	plural(count, { one: '{n} родовища', other: '{n} родовищ' });
const list = new Intl.ListFormat('uk-UA', { type: 'conjunction' });

export const uk: Messages = {
	...panel,
	...deposit,
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
		skipToContent: 'Перейти до вмісту',
		explore: 'Мапа',
		oblasts: 'Області',
		resources: 'Копалини',
		deposits: 'Родовища',
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
		toMap: 'Відкрити мапу'
	},
	share: { open: 'Поділитися й цитувати' },
	sheet: { title: 'Розмір панелі', more: 'Збільшити панель', less: 'Зменшити панель' },
	announcement: (date, behind, all, shares) =>
		`${date}: за лінією фронту родовищ ${behind} з ${all}.${shares && ` Частки: ${shares}.`}`,
	recordEnd: {
		ends: (date, age) => `Літопис закінчується ${date}${age === null ? '' : `, ${age}`}.`,
		longestAge: 'дев’ять місяців тому',
		settling: 'Змін за останні два тижні в ньому здебільшого ще немає.'
	},
	headline: {
		first: (date, place, name, share) =>
			`${startOfSentence(name)}${place === null ? '' : ` (${place})`}: станом на ${date} за лінією фронту перебувало ${share} оприлюдненого тоннажу.`,
		rests: (basis) => `В основі частки — ${basis}.`,
		firstOfLoneDeposit: (date, place, name, side, share) =>
			`${startOfSentence(name)}${place === null ? '' : ` (${place})`}: станом на ${date} єдине родовище з оприлюдненими даними ${{ behind: 'перебувало за лінією фронту', free: 'не перебувало за лінією фронту', uncertain: `могло перебувати з будь-якого боку лінії фронту, ${share}` }[side]}.`,
		otherOfLoneDeposit: (side, share) =>
			`${{ behind: 'усе', free: 'нічого', uncertain: share }[side]} (єдине родовище з даними)`,
		others: (items) =>
			`Інші копалини: ${list.format(items.map(({ name, share }) => `${name} — ${share}`))}.`,
		nothing: (date) =>
			`Станом на ${date} жодна з вибраних копалин не має тут оприлюдненого тоннажу: полічено лише родовища.`,
		uncertain: (date) =>
			`Літопис лінії фронту станом на ${date} надто непевний, щоб виносити числа в заголовок.`,
		uncertainNote: 'Показники цього дня наведено для вивчення: не цитуйте їх.',
		asOf: (date) => `Станом на ${date}`,
		notCounted: (count, all) =>
			`Родовищ без оприлюдненого тоннажу, який можна додавати: ${count} з ${all}; їх враховано лише за кількістю.`,
		unknownSide: (count) =>
			`Родовищ із невідомим боком: ${count}; у верхній межі їх враховано повністю, у нижній — ні.`,
		bounds:
			'У дужках — межі: місця родовищ і лінію фронту зсунуто на одну стандартну похибку, вагові коефіцієнти й ціни — найнижчі або найвищі. Це не довірчий інтервал і не крайні значення.',
		methodLink: 'Як отримано ці числа',
		balance: {
			nation: (share) => `Якщо рахувати за запасами країни: ${share}.`,
			oblast: (share) =>
				`Якщо рахувати за частиною запасів країни, віднесеною до цієї області: ${share}.`
		}
	},
	money: {
		caveat:
			'Валова вартість у надрах: цінник на породу під землею, а не багатство, не прибуток і не збитки.',
		total: 'Усі копалини, що мають ціну',
		totalWithoutCoal: 'Без вугілля',
		totalWithoutLargest: (name) => `Без одного родовища: ${name}`,
		totalRecoverable: (names) =>
			names.length === 0
				? 'Видобувна вартість'
				: `Видобувна вартість, лише такі копалини: ${list.format(names)}`,
		recoverable:
			'Видобувна: валова вартість, помножена на частки, які вилучають видобуток і переробка. Теж без жодних витрат.',
		coalPart: (share) =>
			`На вугілля припадає ${share} вартості за лінією фронту (за центральними значеннями).`,
		largest: (name, commodity, part, share) =>
			`На одне родовище, ${name} (${commodity}), припадає ${part} вартості за лінією фронту (за центральними значеннями); його власна частка за лінією — ${share}.`,
		behind: (range) => `${range} за лінією фронту`,
		ofTotal: (range) => `із загальних ${range}`,
		notPriced: (total) =>
			`${total} загалом; за лінією фронту не оцінено: там немає родовищ із даними й ціною`,
		ofPriced: (share) => `${share} оціненого`,
		noneBehind: (total) => `за лінією фронту — нічого із загальних ${total}`,
		coverage: (valued, all) => `оцінено ${valued} з ${sitesGenitive(all)}`,
		coverageRecoverable: (valued, all) =>
			`ціна й вилучення відомі для ${valued} з ${sitesGenitive(all)}`,
		none: 'Вартість тут визначити неможливо: жодне родовище не має водночас тоннажу з категорією запасів і придатної ціни.',
		prices: (otherwise) =>
			`Ціни: від найнижчого до найвищого середньорічного значення за 2021–2025 роки${otherwise.length === 0 ? '' : `, але інакше для таких копалин: ${list.format(otherwise)} (див. метод)`}; без жодних витрат.`
	},
	failure: {
		part: 'Цю частину сторінки не вдалося завантажити.',
		dataset: 'Родовища та їхні показники не вдалося завантажити.',
		record: 'Датований літопис лінії фронту не вдалося завантажити: мапа показує останню лінію.',
		map: 'Дані мапи не вдалося завантажити.',
		kept: 'Те, що було показано, лишається.'
	},
	footer: {
		attribution: 'Джерела',
		version: (version) => `Версія даних ${version}`,
		borders: 'Кордони, визнані ООН: Крим — це Україна.',
		code: 'Код: Apache-2.0',
		openFull: 'Відкрити повну мапу'
	}
};
