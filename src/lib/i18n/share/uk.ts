import type { ShareMessages } from './messages';

export const share: ShareMessages = {
	share: {
		open: 'Поділитися й цитувати',
		copyFinding: 'Скопіювати цей висновок',
		findingCopied: 'Висновок скопійовано',
		native: 'Поділитися…',
		cite: 'Цитувати',
		copy: (format) => `Скопіювати ${format}`,
		citationCopied: 'Цитату скопійовано',
		prices: (vintage) => `У дужках: від низького до високого. Ціни, де їх ужито: ${vintage}.`,
		source: (title, version, url) => `${title}, версія даних ${version}, ${url}`,
		retrieved: (date) => `Переглянуто ${date}, з`
	}
};
