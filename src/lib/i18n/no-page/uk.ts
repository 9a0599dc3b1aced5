import type { NoPageMessages } from './messages';

export const noPage: NoPageMessages = {
	title: 'Немає зв’язку',
	text: 'Цю сторінку на цьому пристрої ще не відкривали, тому тут її не збережено.',
	list: 'Збережено такі сторінки:',
	retry: 'Спробувати ще раз'
};
