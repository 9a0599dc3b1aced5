import type { FileNames } from './messages';

export const files: FileNames = {
	history: 'behind-the-line-through-time',
	deposits: 'behind-the-line',
	allDeposits: 'behind-the-line-all',
	columns: 'behind-the-line-columns',
	derivation: 'behind-the-line-derivation'
};
