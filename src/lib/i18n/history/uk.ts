import type { HistoryMessages } from './messages';

export const history: HistoryMessages = {
	history: {
		title: 'З плином часу',
		explanation:
			'Що перебувало за лінією наприкінці кожного місяця — для обраних території, копалин і фільтрів. Окремі спостереження 2014 і 2015 років — у таблицях.',
		captions: {
			share: 'Частка оприлюдненого тоннажу за лінією наприкінці кожного місяця',
			sites: 'Частка ділянок за лінією наприкінці кожного місяця; тоннаж не оприлюднено',
			allSites: 'Частка всіх ділянок за лінією',
			land: 'Частка суходолу за лінією наприкінці кожного місяця',
			tonnage: 'Оприлюднений тоннаж за лінією наприкінці кожного місяця',
			value: 'Валова вартість у надрах за лінією наприкінці кожного місяця',
			count: 'Ділянки за лінією наприкінці кожного місяця'
		},
		band: 'Лінія — середнє, смуга — від низького до високого. Де спостережень не було, нічого не намальовано.',
		tinted: 'Тлом виділено непевне спостереження.',
		table: 'Таблицею',
		observed: 'Дата спостереження',
		central: 'Середнє',
		bounds: 'Низьке–високе',
		nothing: 'Жодна з обраних копалин не має числа для цього показника.',
		download: 'Завантажити всі місяці (CSV)',
		strip: (highest) => `низьке–високе; щонайбільше ${highest}.`,
		notWealth: 'Це не багатство, не прибуток і не збитки.'
	},
	files: {
		history: 'za-liniieiu-frontu-z-plynom-chasu',
		deposits: 'za-liniieiu-frontu',
		allDeposits: 'za-liniieiu-frontu-usi',
		columns: 'za-liniieiu-frontu-stovptsi',
		derivation: 'za-liniieiu-frontu-obchyslennia'
	}
};
