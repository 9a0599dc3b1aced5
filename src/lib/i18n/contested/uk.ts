import type { ContestedMessages } from './messages';

export const uk: ContestedMessages = {
	land: 'Спірні землі рахувати',
	counts: {
		half: 'наполовину за лінією, з обома боками як межами',
		behind: 'за лінією',
		free: 'не за лінією'
	},
	counted: {
		behind: 'Спірні землі пораховано як такі, що за лінією.',
		free: 'Спірні землі пораховано як такі, що не за лінією.'
	}
};
