import { pluralIn } from '../language/plural';
import type { MapMessages } from './messages';

const plural = pluralIn('uk');
const unplaced = (count: number) =>
	plural(count, {
		one: 'Місце {n} родовища невідоме: воно є в таблиці, а на мапі його немає.',
		other: 'Місце {n} родовищ невідоме: вони є в таблиці, а на мапі їх немає.'
	});
const deposits = (count: number) =>
	plural(count, { one: '{n} родовище', few: '{n} родовища', other: '{n} родовищ' });

export const map: MapMessages = {
	map: {
		label: 'Мапа України: родовища, окупована територія та лінія фронту',
		loading: 'Мапа завантажується…',
		loadingLine: 'Лінія цього дня завантажується…',
		noScript: 'Для мапи потрібен JavaScript. Показники нижче на найпізнішу дату повні й без нього.',
		noWebGl:
			'Цей браузер не може намалювати мапу (WebGL 2 немає або його вимкнено). Решта сторінки працює: показники, дати й таблиця.',
		failed: 'Мапу не вдалося завантажити.',
		boundaries: 'Кордони й тло мапи не вдалося завантажити.',
		legendLand: 'Територія',
		legendShape: 'Форма знака: група копалин',
		legendFill: 'Заливка знака: з якого він боку лінії',
		legendBehind: 'За лінією: під російською окупацією, захоплено від 24 лютого 2022 року',
		legendFrontLine: 'Лінія фронту',
		legendPaints: {
			behind: 'Суцільний: за лінією',
			free: 'Блідий: не за лінією',
			hollow: 'Порожній: кількість не оприлюднено',
			unknown: 'Пунктир: невідомо, з якого боку лінії'
		},
		legendSize: {
			share: 'Розмір: оприлюднена кількість',
			tonnage: 'Розмір: оприлюднена кількість',
			value: 'Розмір: валова вартість у надрах',
			count: 'Усі родовища однакові'
		},
		legend: 'Умовні знаки',
		key: {
			title: 'Що показує мапа',
			since2022: 'захоплено Росією від 24 лютого 2022',
			before2022: 'ще до того',
			contested: 'контроль не визначено',
			behind: 'родовище за лінією',
			free: 'не за лінією',
			hollow: 'без кількості',
			shapes: 'Знаки:',
			groups: {
				critical: 'критичні',
				energy: 'енергетична',
				ferrous: 'залізо',
				base: 'кольорові метали',
				precious: 'дорогоцінні',
				fertiliser: 'добрива',
				industrial: 'промислові'
			}
		},
		legendBefore: 'За лінією: під російською окупацією ще до 24 лютого 2022 року',
		legendContested: 'Землі, де контроль не визначено',
		legendSizes: ['мало', 'чверть', 'стільки, скільки в найбільшого родовища тієї самої копалини'],
		legendSizeNote:
			'Порівнюйте розміри лише родовищ однієї копалини: для різних копалин вони непорівнянні.',
		unplaced,
		legendBasin: 'Басейн обраної копалини',
		others: (count) => `тут іще ${count}: натисніть, щоб вибрати`,
		chooser: (count) => `Тут ${deposits(count)}, найближчі першими`,
		controls: {
			title: 'Керування мапою',
			zoomIn: 'Наблизити',
			zoomOut: 'Віддалити',
			fitUkraine: 'Показати всю Україну',
			more: 'Пересунути мапу, на весь екран',
			compass: 'Повернути північчю догори',
			fullscreen: 'На весь екран',
			leaveFullscreen: 'Вийти з повноекранного режиму',
			north: 'Пересунути на північ',
			south: 'Пересунути на південь',
			west: 'Пересунути на захід',
			east: 'Пересунути на схід'
		},
		attribution: 'Дані мапи',
		credits: {
			openStreetMap: 'Межі, озера, берег: © учасники OpenStreetMap, ODbL 1.0',
			viina:
				'Контроль: містить дані VIINA (Zhukov & Ayers 2023), ODbL 1.0, опрацьовані тут; місця: Who’s On First, GeoNames, Quattroshapes',
			naturalEarth: 'Сусідні країни, річки, лінія 2014–2022: Natural Earth',
			geoNames: 'Міста: GeoNames, CC BY 4.0'
		},
		kilometres: 'км',
		metres: 'м',
		scrollHelp: 'Щоб змінити масштаб, прокручуйте з клавішею Ctrl',
		scrollHelpMac: 'Щоб змінити масштаб, прокручуйте з клавішею ⌘',
		touchHelp: 'Рухайте мапу двома пальцями',
		summary: ({ date, area, behind, free, uncertain, ...rest }) =>
			`Мапа України станом на ${date}. За лінією фронту ${area} суходолу. На мапі ${deposits(behind + free + uncertain)}: ${behind} за лінією фронту, ${free} не за нею, про ${uncertain} сказати не можна: контроль не визначено, надто близько до лінії або невідомо, з якого вони боку.${rest.unplaced > 0 ? ` ${unplaced(rest.unplaced)}` : ''}`,
		posterDate: (date) => `На зображенні — усі корисні копалини станом на ${date}.`
	}
};
