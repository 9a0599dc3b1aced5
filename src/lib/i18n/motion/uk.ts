import type { MotionMessages } from './messages';

export const motion: MotionMessages = {
	title: 'Рухоме зображення (GIF)',
	intro:
		'Мапа та її числа день за днем, з датою і джерелом на кожному кадрі. Рухається всюди, де можна показати зображення, також на слайді.',
	from: 'Від',
	to: 'До',
	size: 'Розмір',
	sizes: { small: '960 × 540', large: '1440 × 810' },
	colours: 'Кольори',
	palettes: { light: 'світлі', dark: 'темні', print: 'для друку, також у сірому' },
	plan: (pictures, seconds) => `Кадрів: ${pictures}, секунд: ${seconds}, потім знову з початку.`,
	oneDay: 'Виберіть два різні дні.',
	save: 'Зберегти GIF',
	cancel: 'Скасувати',
	loading: 'Завантажуємо перебіг окупації…',
	progress: (done, of) => `Малюємо: ${done} з ${of}`,
	packing: 'Пакуємо кадри…',
	saved: (name, kilobytes) => `Збережено як ${name}, ${kilobytes} кБ`,
	cancelled: 'Скасовано',
	failed: 'Не вдалося створити зображення. Нічого не збережено; спробуйте ще раз.',
	on: {
		legend: 'Легенда',
		area: (area) => `${area} за лінією`,
		uncertain: 'Дані цього дня непевні: часток не названо.',
		foot: (source, project, version, licence, url) =>
			`${source}; © учасники OpenStreetMap; Natural Earth; GeoNames. У дужках — інтервал 90 %. ${project}, версія даних ${version}, ${licence}: ${url}`
	}
};
