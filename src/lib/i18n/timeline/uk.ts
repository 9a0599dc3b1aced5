import type { TimelineMessages } from './messages';

export const timeline: TimelineMessages = {
	timeline: {
		title: 'Дата',
		slider: 'Дата лінії фронту',
		exactDate: 'Точна дата',
		calendar: 'Обрати в календарі',
		play: 'Відтворити',
		pause: 'Зупинити',
		speed: 'Швидкість',
		speeds: { slow: 'Повільна', normal: 'Звичайна', fast: 'Швидка: тижні' },
		stepUnit: 'Крок',
		steps: {
			change: { name: 'Зміна', back: 'Попередня зміна', on: 'Наступна зміна' },
			week: { name: 'Тиждень', back: 'На тиждень назад', on: 'На тиждень уперед' },
			month: { name: 'Місяць', back: 'На місяць назад', on: 'На місяць уперед' }
		},
		goTo: 'Показати цей день',
		more: 'Події, швидкість і кроки',
		latest: 'Остання',
		earlier: 'До повномасштабного вторгнення — лише окремі спостереження',
		contested: (area) => `не визначено: ${area}`,
		reliability: {
			reliable: 'Надійно, з точністю до кількох кілометрів',
			uncertain: 'Непевно: до 22 квітня 2022 року дані про лінію нестійкі',
			'stood-still': 'Непевно: джерело стояло із серпня до листопада 2025 року',
			'without-isw': 'Непевно: Інститут вивчення війни (ISW) не дає оцінки цього дня',
			unconfirmed: 'Кінець даних: змін за останні два тижні може бракувати',
			proxy: 'Замінник: для 2015 року взято лінію лютого 2022-го'
		},
		area: (area) => `${area} України за лінією`,
		unchangedSince: (date) => `Без змін від ${date}.`,
		origin: (title) => `Джерело: ${title}`,
		noObservation: (asked, shown) =>
			`На ${asked} спостереження немає. Показано станом на ${shown} — останнє перед цим.`,
		firstAfter: (asked, shown) =>
			`На ${asked} спостереження немає. Показано станом на ${shown} — перше після цього.`,
		gap: (from, to) => `Немає спостережень між ${from} та ${to}`,
		jumped: (from, to) => `Немає спостережень між ${from} та ${to}: відтворення триває від ${to}.`,
		sourceChange: (date) => `Джерело лінії змінюється: ${date}`,
		events: 'Події на осі часу',
		eventList: 'Події',
		eventKinds: { agreement: 'Угода про надра', military: 'Війна' },
		source: 'джерело'
	}
};
