import type { SideCounts } from '../../domain/estimate/side-counts';
import { pluralIn } from '../language/plural';
import type { ResourceMessages } from './messages';

const plural = pluralIn('uk');
const ofDeposits = (count: number) =>
	plural(count, {
		one: '{n} родовища',
		few: '{n} родовищ',
		many: '{n} родовищ',
		other: '{n} родовища'
	});
const inDeposits = (count: number) =>
	plural(count, {
		one: '{n} родовищі',
		few: '{n} родовищах',
		many: '{n} родовищах',
		other: '{n} родовища'
	});

/** After the first count: of which deposits the side cannot be told. */
const untold = ({ near, contested, unknown }: SideCounts) =>
	[
		...(near > 0 ? [`, надто близько до лінії, щоб визначити бік: ${near}`] : []),
		...(contested > 0 ? [`, там, де контроль не визначено: ${contested}`] : []),
		...(unknown > 0 ? [`, невідомо, з якого боку лінії: ${unknown}`] : [])
	].join('');
const grades = { A: 'добрі', B: 'задовільні', C: 'слабкі', D: 'лише кількість родовищ' };

export const resource: ResourceMessages = {
	grade: (grade) => `Підстави ${grade}: ${grades[grade]}`,
	gradeReason: {
		'most-dated': 'для щонайменше трьох чвертей запасів країни датовані джерела кажуть, де вони',
		'part-dated': 'датовані джерела кажуть, де лежить від двох п’ятих до трьох чвертей запасів',
		'little-dated': 'датовані джерела кажуть, де лежить менш як дві п’яті запасів',
		'undated-total': 'загальні запаси країни опубліковано без дати',
		'old-total': 'загальним запасам країни понад 15 років',
		'shares-only': 'опубліковано частки без загальної кількості',
		'basin-cut': 'басейн поділено між областями за площею',
		'deposits-only': 'підсумку по країні немає: лише родовища з даними',
		'nothing-placed':
			'нічого із запасів країни не прив’язано до місця: частка йде за кількістю родовищ',
		'counts-only': 'замало даних для частки'
	},
	parts: {
		located: 'у родовищах із даними',
		placed: 'розподілено за місцями',
		unplaced: 'опубліковано без місця'
	},
	counts: (counts) => `${counts.behind} з ${ofDeposits(counts.all)} за лінією${untold(counts)}`,
	byProduct: (counts) =>
		`також є в ${inDeposits(counts.all)} іншої сировини, з них за лінією: ${counts.behind}${untold(counts)}`,
	noMoney: {
		'no-price': 'Без вартості: ціни немає',
		'judgement-price': 'Без вартості: єдина ціна — припущення',
		'shares-only': 'Без вартості: опубліковано лише частки',
		'no-amount': 'Без вартості: замало даних',
		'unsold-ore': 'Без вартості: значну частину руди ніхто не купує, тож ціни на неї немає',
		'no-valued-amount': 'Без вартості: немає запасів у категорії, яку оцінюють',
		'beyond-market': 'Лише тонни: це понад 20 років світового видобутку'
	},
	interval: '90-відсотковий інтервал'
};
