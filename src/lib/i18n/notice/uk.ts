import type { NoticeMessages } from './messages';

export const notice: NoticeMessages = {
	title: 'Частину посилання використати не вдалося',
	reasons: {
		'unknown-parameter': 'такого налаштування на сторінці немає',
		repeated: 'названо двічі, враховано перше',
		'not-a-date': 'це не дата, записана як 2025-08-17',
		'before-first-date': 'раніше за перше спостереження; показано його',
		'after-last-date': 'пізніше за останнє спостереження; показано його',
		'unknown-name': 'немає в даних',
		'not-a-camera': 'це не положення мапи',
		'not-a-scenario': 'це не сценарій, який можна накреслити: показано лінію за даними',
		'not-a-draw-count': 'це не кількість випробувань від 100 до 20 000',
		'not-a-seed': 'це не ціле число від 0 до 4 294 967 295',
		'incomplete-draws': 'кількість випробувань і початкове число діють лише разом'
	},
	version: {
		looking: (shown) => `це версія даних; показано ${shown}`,
		kept: (shown) => `інша версія даних, ніж ${shown}, яку показано. Її збережено:`,
		open: (version) => `відкрити випуск із даними ${version}`,
		notKept: (shown) => `інша версія даних, її випуску тут не збережено; показано ${shown}`,
		notKnown: (shown) =>
			`інша версія даних; не вдалося дізнатися, чи збережено тут її випуск; показано ${shown}`
	},
	dropped: (parameter, value, reason) => `${parameter} = «${value}»: ${reason}`
};
