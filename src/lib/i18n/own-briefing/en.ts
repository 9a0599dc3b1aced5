import type { Unfinished } from '../../domain/briefing/unfinished';
import { pluralIn } from '../language/plural';
import type { OwnBriefingMessages } from './messages';

const plural = pluralIn('en');
const scenes = (count: number) => plural(count, { one: '{n} scene', other: '{n} scenes' });
const languages = { en: 'English', uk: 'Ukrainian' } as const;
const fields = { title: 'heading', lead: 'lead', text: 'text', notes: 'notes' } as const;

function place(of: { readonly scene: number | null; readonly field: keyof typeof fields }): string {
	if (of.scene !== null) return `Scene ${of.scene + 1}, ${fields[of.field]}`;
	return of.field === 'title' ? 'Title of the briefing' : 'Lead of the briefing';
}

function reason(fault: Unfinished): string {
	switch (fault.kind) {
		case 'no-scene':
			return 'There is no scene.';
		case 'missing':
			return `${place(fault)}: nothing is written in ${languages[fault.language]}.`;
		case 'other-language':
			return fault.language === 'en'
				? `${place(fault)}: the English text has Cyrillic letters.`
				: `${place(fault)}: a part of the Ukrainian text has no Cyrillic letter.`;
		case 'uneven':
			return `${place(fault)}: ${plural(fault.counts.en, { one: '{n} paragraph', other: '{n} paragraphs' })} in English, ${fault.counts.uk} in Ukrainian. Part both alike.`;
		case 'number':
			return `${place(fault)}: the number “${fault.number}” has no source. Leave numbers to the map, which prints them beside the text and keeps them right; or name a source in the file.`;
		default:
			return fault satisfies never;
	}
}

export const ownBriefing: OwnBriefingMessages = {
	adding: {
		title: 'In a briefing',
		intro:
			'Put views in order, say what they show, and present them. The day of the view is kept with it.',
		add: 'Add this view to a briefing',
		replace: (scene, title) => `Take this view for scene ${scene}, “${title}”`,
		added: (scene) => `Added to your briefing as scene ${scene}.`,
		replaced: (scene) => `Scene ${scene} of your briefing now shows this view.`,
		undone: 'Undone.',
		toWorkshop: 'To your briefing'
	},
	headingOf: {
		all: 'All resources',
		several: (count) => plural(count, { one: '{n} resource', other: '{n} resources' })
	},
	empty: {
		title: 'How to begin',
		steps: [
			'On the map, choose what you want to show: a day, resources, a place.',
			'Press “Share and cite” there, then “Add this view to a briefing”. Do so for each view.',
			'Come back to this page: write what each view shows, put the scenes in order, present them.'
		],
		toMap: 'To the map',
		orFile: 'If you have the file of a briefing, open it, or drop it anywhere on this page.'
	},
	tools: {
		label: 'Your briefing',
		undo: 'Undo',
		redo: 'Redo',
		read: 'Read as a story',
		edit: 'Back to editing',
		save: 'Save as a file',
		open: 'Open a file…',
		anew: 'Begin anew'
	},
	fields: {
		title: 'Title of the briefing',
		lead: 'What it is about, in a sentence or two',
		sceneTitle: 'Heading',
		text: 'Text',
		textHint: 'An empty line begins a new paragraph.',
		notes: 'Speaker’s notes',
		emphasis: 'What to look at',
		noEmphasis: 'Nothing in particular',
		inOther: 'in Ukrainian',
		showOther: 'Show the fields in Ukrainian too',
		fallback:
			'Where nothing is written in the language of the page, the other language stands there.'
	},
	scene: {
		list: 'Scenes',
		about:
			'To change the view of a scene, open it on the map; “Share and cite” there takes the changed view back for the scene. Numbers are computed from the present data.',
		untitled: (scene) => `Scene ${scene}`,
		briefingUntitled: 'A briefing without a title',
		up: 'Move up',
		down: 'Move down',
		drag: 'Drag to another place',
		duplicate: 'Duplicate',
		remove: 'Remove',
		change: 'Change the view on the map',
		otherData: (data) =>
			`This scene was made with the data of ${data}; its numbers are computed from the present data.`,
		openRelease: 'The view as it was',
		notThere: (parts) => `The present data does not have: ${parts}.`
	},
	said: {
		moved: (title, scene, of) => `“${title}” is now scene ${scene} of ${of}.`,
		removed: (title) => `“${title}” was removed.`,
		duplicated: (title) => `“${title}” was duplicated.`,
		undone: {
			emphasis: 'Undone: what a scene asks to look at.',
			head: 'Undone: the text of the briefing.',
			say: 'Undone: the text of a scene.',
			add: 'Undone: a scene that was added.',
			duplicate: 'Undone: a scene that was duplicated.',
			remove: 'Undone: the removed scene is back.',
			move: 'Undone: a scene that was moved.',
			view: 'Undone: the view of a scene.',
			replace: 'Undone: the briefing that was there before is back.'
		},
		redone: {
			emphasis: 'Done again: what a scene asks to look at.',
			head: 'Done again: the text of the briefing.',
			say: 'Done again: the text of a scene.',
			add: 'Done again: a scene was added.',
			duplicate: 'Done again: a scene was duplicated.',
			remove: 'Done again: a scene was removed.',
			move: 'Done again: a scene was moved.',
			view: 'Done again: the view of a scene.',
			replace: 'Done again: another briefing was taken.'
		},
		saved: (file) => `Saved as ${file}.`,
		opened: (file, count) => `${file} was opened: ${scenes(count)}.`,
		replacedOld: 'It stands in place of the briefing that was here; Undo brings that one back.',
		begunAnew: 'Your briefing is empty. Undo brings it back.',
		elsewhere:
			'Another window has changed this briefing. What is shown is its state; Undo brings back that of this window.',
		notReadable: 'The file could not be read; nothing was changed.'
	},
	keeping: {
		kept: 'Kept in this browser with every change',
		blocked:
			'This browser lets the page keep nothing (a private window, a frame, or a setting). You can work on; save the briefing as a file before you close the window.',
		full: 'The browser has no room left for this page, so the last changes are not kept. You can work on; save the briefing as a file before you close the window.',
		unreadable:
			'This browser keeps a briefing that this page does not understand, perhaps one of a newer version of the site. It is left as it is, and what you do here is not kept; save it as a file.',
		saveUnreadable: 'Save what is kept as a file',
		giveUp: 'Give up what is kept'
	},
	file: {
		nothing: (file) => `${file} holds no briefing that can be read.`,
		part: (file, good, all) => `${file}: of ${scenes(all)}, ${good} can be read.`,
		remarks: (file) => `Of ${file} there is something to say:`,
		kept: 'Nothing of your briefing was changed.',
		openGood: (count) => `Open the ${scenes(count)} that can be read`,
		dismiss: 'Close',
		place: (line, column) => `Line ${line}, column ${column}`,
		ofScene: (scene) => `scene ${scene}`,
		expected: 'Expected',
		remedy: 'Remedy',
		more: (count) => plural(count, { one: '{n} more fault', other: '{n} more faults' }),
		drop: 'Drop the file of a briefing here',
		inWords: (said) => said
	},
	publish: {
		title: 'As a briefing of this site',
		passes:
			'The texts of this file would pass the check of the data: whoever keeps the site can put it into geodata/briefings.',
		lacks: (count) =>
			plural(count, {
				one: 'The file would not pass the check of the data yet, for {n} reason:',
				other: 'The file would not pass the check of the data yet, for {n} reasons:'
			}),
		about:
			'To be presented and read here it needs none of this: both languages are asked for only where it is published.',
		reason
	}
};
