import type { Side } from '$lib/domain/estimate';
import type { Language } from '$lib/map/style';

/** Words that only the map itself says. */
export interface MapText {
	readonly side: Readonly<Record<Side, string>>;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly fitUkraine: string;
	readonly controls: string;
	readonly attribution: string;
	readonly kilometres: string;
	readonly metres: string;
	/** Shown when an embedded map is scrolled without a key, or moved with one finger. */
	readonly scrollHelp: string;
	readonly scrollHelpMac: string;
	readonly touchHelp: string;
}

export const mapText: Readonly<Record<Language, MapText>> = {
	en: {
		side: {
			behind: 'Behind the front line',
			free: 'Not behind the front line',
			contested: 'Contested',
			unknown: 'Side unknown'
		},
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		fitUkraine: 'Show all of Ukraine',
		controls: 'Map controls',
		attribution: 'Map data',
		kilometres: 'km',
		metres: 'm',
		scrollHelp: 'Use Ctrl + scroll to zoom the map',
		scrollHelpMac: 'Use ⌘ + scroll to zoom the map',
		touchHelp: 'Use two fingers to move the map'
	},
	uk: {
		side: {
			behind: 'За лінією фронту',
			free: 'Не за лінією фронту',
			contested: 'Спірна територія',
			unknown: 'Сторона невідома'
		},
		zoomIn: 'Наблизити',
		zoomOut: 'Віддалити',
		fitUkraine: 'Показати всю Україну',
		controls: 'Керування мапою',
		attribution: 'Дані мапи',
		kilometres: 'км',
		metres: 'м',
		scrollHelp: 'Щоб змінити масштаб, прокручуйте з клавішею Ctrl',
		scrollHelpMac: 'Щоб змінити масштаб, прокручуйте з клавішею ⌘',
		touchHelp: 'Рухайте мапу двома пальцями'
	}
};
