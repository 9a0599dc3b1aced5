import type { FolderMessages } from './messages';

export const folder: FolderMessages = {
	present: 'Present',
	keys: 'Keys: → or Page Down next, ← or Page Up back, Home and End, F full screen, a full stop for a dark screen, Esc ends.',
	ended: 'Esc ends, F full screen',
	notes: 'Speaker’s notes',
	exact: 'This view on the map',
	whole: 'This briefing on the site',
	data: (date, version) => `Data to ${date}, version ${version}.`,
	licence: (licence) => `Licence of the data and of this briefing: ${licence}.`,
	readMe: (title) => [
		title,
		'',
		'Open index.html by a double click. It needs neither a network nor a server nor an installed program: any browser shows it. The other language is one press away.',
		'"Present" shows scene by scene. → or Page Down: next. ← or Page Up: back. Home, End: first, last. F: full screen. Full stop: dark screen. Esc: back to the text.',
		'Keep the folder together: the pictures lie in pictures/. The maps are pictures, so nothing can be zoomed or dated otherwise; each scene has the exact address of its view, which needs a network.',
		'The speaker’s notes stand in the text of each scene, and are not shown in the presentation. To see them beside it, open index.html a second time.'
	]
};
