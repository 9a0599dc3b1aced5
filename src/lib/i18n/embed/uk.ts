import type { EmbedMessages } from './messages';

export const embed: EmbedMessages = {
	title: 'Вбудувати',
	intro: 'Цей вигляд як вікно на вашій сторінці.',
	shows: 'Що видно',
	parts: {
		title: 'речення',
		number: 'одне число',
		board: 'таблиця копалин',
		map: 'мапа',
		legend: 'легенда',
		timeline: 'шкала часу',
		table: 'таблиця родовищ',
		controls: 'кнопки мапи'
	},
	nothing: 'Виберіть принаймні одну частину.',
	colours: 'Кольори',
	themes: { reader: 'як у системі читача', light: 'світлі', dark: 'темні' },
	moves: 'Мапа',
	modes: { interactive: 'рухома', still: 'нерухома' },
	height: 'Висота, px',
	heightWrong: (least, most) => `Висота — від ${least} до ${most} px.`,
	preview: 'Попередній вигляд вбудованого',
	live: {
		title: 'Живе',
		means: 'Слідує за новими даними: числа й лінія змінюються з оновленням цього сайту.',
		dated: 'Дата така, як у цьому вигляді; числа того дня змінюються з виправленнями.'
	},
	pinned: {
		title: 'Закріплене',
		means:
			'Не змінюється ніколи: саме ця версія даних і сторінки. Про це сказано в ньому, як і про новіші дані.',
		none: 'Цей сайт не зберігає випуску цієї версії, тому закріпити за ним нічого не можна.'
	},
	copy: (title) => `Копіювати код: ${title}`,
	copied: 'Код скопійовано',
	frameTitle: (site, question) => `${site}: ${question}`
};
