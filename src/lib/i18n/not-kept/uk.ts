import type { NotKeptMessages } from './messages';

export const notKept: NotKeptMessages = {
	title: 'Цього випуску тут не збережено',
	text: 'Тут не зберігають випуску мапи, який названо в посиланні, і нічого іншого замість нього не показують:',
	openLive: 'Відкрити чинну мапу',
	withoutScripts:
		'Такої сторінки тут немає; якщо в посиланні названо випуск, то його тут не збережено.'
};
