import { pluralIn } from '../plural';
import type { DossierMessages } from './messages';

const plural = pluralIn('uk');
const sites = (count: number) =>
	plural(count, { one: '{n} ділянка', few: '{n} ділянки', other: '{n} ділянок' });

export const dossier: DossierMessages = {
	oblastsLead: (date) =>
		`27 одиниць першого рівня України в її міжнародно визнаних кордонах і частка їхнього суходолу за лінією фронту станом на ${date}.`,
	resourcesLead: (date) =>
		`Усі корисні копалини з наших даних і частка їхнього оприлюдненого тоннажу за лінією фронту станом на ${date}.`,
	depositsLead: (count, date) =>
		`Усі родовища мапи (${count}) за областями і їхній бік лінії фронту станом на ${date}.`,
	depositLead: (resources, oblast) => `${resources}; ${oblast}`,
	resourceLead: (count, date) => `${sites(count)} в Україні, станом на ${date}`,
	oblastLead: (count, date) => `${sites(count)}, станом на ${date}`,
	metaDeposit: (name, date) =>
		`${name}: корисні копалини, оприлюднені показники з джерелами і бік лінії фронту станом на ${date}.`,
	metaResource: (name, date) =>
		`${name} в Україні: родовища, оприлюднений тоннаж і частка за лінією фронту станом на ${date}.`,
	metaOblast: (name, date) =>
		`Родовища корисних копалин (${name}) і те, що з них перебуває за лінією фронту станом на ${date}.`,
	openMap: 'Показати на мапі',
	openTable: 'Показати в таблиці родовищ',
	how: 'На сторінці мапи кожне число розкривається до формули, вхідних даних і їхніх джерел — на будь-яку дату.',
	howHere:
		'Кожне число тут розкривається до формули, вхідних даних і їхніх джерел; на сторінці мапи — на будь-яку дату.',
	where: 'Розташування',
	placeUnknown: 'Місце відоме надто приблизно, щоб його позначити.',
	coordinates: 'Координати',
	degrees: (latitude, longitude) => `${latitude}° пн. ш., ${longitude}° сх. д.`,
	located: 'Місце визначено за',
	notes: 'Примітки',
	keySince: 'За лінією від 24 лютого 2022 року',
	keySides: {
		behind: 'Родовище за лінією',
		free: 'Родовище не за лінією',
		contested: 'Спірне родовище',
		unknown: 'Родовище з невідомим боком'
	},
	lineOutside: (distance) => `До лінії фронту ${distance}, вона поза цим зображенням.`,
	mapError: (distance) => `Коло: стандартна похибка місця, ${distance}.`,
	unlocated: (count) =>
		plural(count, {
			one: 'Місце {n} родовища не встановлено, точки воно не має.',
			other: 'Місце {n} родовищ не встановлено, точок вони не мають.'
		}),
	group: (name) => `Група: ${name}`,
	euCritical: 'У переліку критичної сировини ЄС',
	nearest: 'Найближчі родовища',
	alike: 'Інші родовища тієї самої копалини',
	sources: 'Джерела',
	away: (distance) => `за ${distance}`,
	estimate: 'Що за лінією фронту',
	noSites: 'У даних тут немає жодного родовища. Це не означає, що їх немає.',
	throughTime: 'Частка за лінією з плином часу',
	landThroughTime: 'Територія за лінією з плином часу',
	deposits: (count) =>
		plural(count, { one: '{n} родовище', few: '{n} родовища', other: '{n} родовищ' }),
	name: 'Родовище',
	resources: 'Корисні копалини',
	quantity: 'Оприлюднено, зважено за категорією',
	side: 'Бік',
	distance: 'Відстань до лінії',
	unknown: 'невідомо',
	distanceBehind: (distance) => `${distance} за нею`,
	distanceFree: (distance) => `${distance} до неї`,
	distanceUnknown: 'невідома',
	sideKey: 'Позначки боків',
	sidesOf: (behind, count) => {
		if (behind === '0') return `Жодна з ділянок (${count}) не перебуває за лінією фронту.`;
		if (behind === `${count}`) return `За лінією фронту перебувають усі ділянки (${count}).`;
		return `За лінією фронту ділянок: ${behind} з ${count}.`;
	},
	nearestToLine: 'Найближче до лінії:',
	holds: 'Що тут є з надр України',
	sitesOfNation: 'Ділянки, з усіх в Україні',
	tonnageOfNation: 'Оприлюднено, з усього в Україні, зважено за категорією',
	ofNation: (here, nation) => `${here} з ${nation}`,
	sitesOnly: 'Без оприлюдненого тоннажу, який можна додавати; ділянки, з усіх в Україні:',
	area: (area) => `${area} у межах кордонів`,
	landBehind: (share) => `За лінією фронту перебуває ${share} суходолу.`,
	landUnknown: 'Частка суходолу за лінією фронту невідома.',
	turned: 'Родовища, що змінювали бік',
	neverTurned: 'За весь час спостережень жодне родовище тут не змінило боку.',
	neighbours: 'Сусідні області',
	parts: 'Частини державного балансу, які віднесено сюди',
	part: (resource, share, place) => `${resource}: ${share} державного балансу, ${place}`,
	byOblast: 'За областями',
	price: 'Ціна',
	priceYears: 'ціни 2021–2025 років, від низької до високої',
	notPriced: 'Ціни для неї не взято: вартості не показано.',
	uses: 'Для чого використовують',
	producers: (year) =>
		year === null ? 'Найбільші виробники у світі' : `Найбільші виробники у світі, ${year} рік`,
	untold: 'Жодне джерело в даних цього не каже, а без джерела тут нічого не сказано.',
	notesFrom: (sources) => (sources === 1 ? 'Джерело' : 'Джерела'),
	sites
};
