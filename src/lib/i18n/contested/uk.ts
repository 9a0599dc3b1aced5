import type { ContestedMessages } from './messages';

export const uk: ContestedMessages = {
	land: 'Землі, де контроль не визначено, рахувати',
	counts: {
		half: 'наполовину за лінією, в інтервалі — обидва боки',
		behind: 'за лінією',
		free: 'не за лінією'
	},
	counted: {
		behind: 'Землі, де контроль не визначено, пораховано як такі, що за лінією.',
		free: 'Землі, де контроль не визначено, пораховано як такі, що не за лінією.'
	}
};
