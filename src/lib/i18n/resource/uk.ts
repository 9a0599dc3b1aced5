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
const grades = { A: 'добрі', B: 'задовільні', C: 'слабкі', D: 'лише кількість родовищ' };

export const resource: ResourceMessages = {
	grade: (grade) => `Підстави ${grade}: ${grades[grade]}`,
	gradeReason: {
		'most-dated': 'щонайменше три чверті запасів країни мають місце за датованими джерелами',
		'part-dated': 'від двох п’ятих до трьох чвертей запасів мають місце за датованими джерелами',
		'little-dated': 'менш як дві п’яті запасів мають місце за датованими джерелами',
		'undated-total': 'загальні запаси країни опубліковано без дати',
		'old-total': 'загальним запасам країни понад 15 років',
		'shares-only': 'опубліковано частки без загальної кількості',
		'basin-cut': 'басейн поділено між областями за площею',
		'deposits-only': 'загальних запасів країни немає: лише родовища з даними',
		'nothing-placed':
			'нічого із запасів країни не прив’язано до місця: частка йде за кількістю родовищ',
		'counts-only': 'замало даних для частки'
	},
	parts: {
		located: 'у родовищах із даними',
		placed: 'розподілено за місцями',
		unplaced: 'опубліковано без місця'
	},
	counts: ({ all, behind, near, contested, unknown }) =>
		[
			`${behind} з ${ofDeposits(all)} за лінією`,
			...(near + contested > 0 ? [`надто близько, щоб сказати: ${near + contested}`] : []),
			...(unknown > 0 ? [`невідомо, з якого боку лінії: ${unknown}`] : [])
		].join(', '),
	byProduct: ({ all, behind }) =>
		`також є в ${inDeposits(all)} іншої сировини, з них за лінією: ${behind}`,
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
