import type { FileNames } from './messages';

export const files: FileNames = {
	history: 'za-liniieiu-frontu-z-plynom-chasu',
	deposits: 'za-liniieiu-frontu',
	allDeposits: 'za-liniieiu-frontu-usi',
	columns: 'za-liniieiu-frontu-stovptsi',
	derivation: 'za-liniieiu-frontu-obchyslennia'
};
