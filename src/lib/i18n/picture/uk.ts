import type { PictureMessages } from './messages';

export const picture: PictureMessages = {
	title: 'Зображення',
	intro: 'Креслиться заново у своєму розмірі: з датою, легендою, масштабом і джерелами.',
	use: 'Для чого',
	uses: {
		slide: 'Слайд, 1920 × 1080',
		slide4k: 'Великий екран, 3840 × 2160',
		a4: 'A4, альбомна, 300 dpi',
		a3: 'A3, альбомна, 300 dpi',
		square: 'Квадрат, 1080 × 1080',
		custom: 'Інший розмір'
	},
	width: 'Ширина, px',
	height: 'Висота, px',
	sizeWrong: (least, most) => `Кожна сторона має від ${least} до ${most} px.`,
	colours: 'Кольори',
	palettes: { light: 'світлі', dark: 'темні', print: 'для друку, зокрема сірого' },
	savePng: 'Зберегти PNG',
	saveSvg: 'Зберегти SVG',
	copy: 'Копіювати зображення',
	drawing: 'Зображення креслиться…',
	cancel: 'Скасувати',
	saved: (name) => `Збережено як ${name}`,
	copied: 'Зображення скопійовано',
	cancelled: 'Скасовано',
	notCopied: 'Браузер не дозволив скопіювати зображення. Збережіть його як PNG.',
	tooLarge: 'Цей браузер не може створити зображення такого розміру. Виберіть менший або SVG.',
	failed: 'Не вдалося накреслити зображення.',
	preview: 'Попередній вигляд зображення',
	on: {
		source: 'Джерело: VIINA',
		board: 'Частка за лінією (інтервал 90 %)',
		legend: (date) => `Мапа: ${date}`,
		behind: 'Під російською окупацією, захоплено після 24 лютого 2022 року',
		before: 'Під російською окупацією ще до 24 лютого 2022 року',
		contested: 'Контроль не визначено',
		frontLine: 'Лінія фронту',
		basin: 'Басейн вибраної копалини',
		paints: {
			behind: 'за лінією',
			free: 'не за лінією',
			hollow: 'обсяг невідомий',
			unknown: 'бік невідомий'
		},
		sources: (credits) => `Джерела: ${credits}. Родовища й обсяги: джерела названо за адресою.`,
		edition: (project, version, licence, url) =>
			`${project}, версія даних ${version}, ${licence}: ${url}`,
		north: 'Пн',
		layers: { deposits: 'родовища', names: 'назви', words: 'тексти' }
	}
};
