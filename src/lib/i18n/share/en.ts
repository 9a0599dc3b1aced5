import type { ShareMessages } from './messages';

export const share: ShareMessages = {
	share: {
		open: 'Share and cite',
		copyFinding: 'Copy this finding',
		findingCopied: 'Finding copied',
		native: 'Share…',
		cite: 'Cite',
		copy: (format) => `Copy ${format}`,
		citationCopied: 'Citation copied',
		prices: (vintage) => `In brackets: low to high. Prices, where used: ${vintage}.`,
		source: (title, version, url) => `${title}, data version ${version}, ${url}`,
		retrieved: (date) => `Retrieved ${date}, from`
	}
};
