import type { FramedMessages } from './messages';

export const framed: FramedMessages = {
	notMade: 'Цю сторінку не призначено для показу у фреймі іншого сайту.',
	open: 'Відкрити її окремо'
};
