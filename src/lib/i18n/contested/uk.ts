import type { ContestedMessages } from './messages';

export const uk: ContestedMessages = {
	land: 'Спірні землі рахувати',
	counts: {
		half: 'наполовину за лінією, в інтервалі — обидва боки',
		behind: 'за лінією',
		free: 'не за лінією'
	},
	counted: {
		behind: 'Спірні землі пораховано як такі, що за лінією.',
		free: 'Спірні землі пораховано як такі, що не за лінією.'
	}
};
