import { pluralIn } from '../language/plural';
import type { BriefingMessages } from './messages';

const plural = pluralIn('en');

export const briefing: BriefingMessages = {
	listLead:
		'Stories told by views of the map, each of a stated day. What a number says is the map’s own estimate, with its interval.',
	own: {
		title: 'Your own briefing',
		lead: 'Put views of the map in order, say what they show, and present them. All of it stays in this browser; a file keeps it elsewhere.',
		link: 'Make a briefing of your own',
		needsScript: 'This page works in the browser alone and needs JavaScript.',
		loading: 'Your briefing is being fetched …'
	},
	story: {
		number: (scene, of) => `${scene} of ${of}`,
		toScene: (title) => `Link to “${title}”`,
		contents: 'Scenes',
		slides: 'Save as slides',
		onMap: 'Open this view on the map',
		lookAt: {
			commodity: 'Look at the resource',
			oblast: 'Look at the oblast',
			deposit: 'Look at the deposit'
		},
		numbers: (of) => `Estimate: ${of}. In brackets the 90% interval.`,
		interval: 'In brackets the 90% interval.',
		resource: 'Resource',
		behind: 'Behind the line',
		ofDay: (date) => date,
		more: (count) =>
			plural(count, {
				one: '{n} more resource on the map',
				other: '{n} more resources on the map'
			}),
		events: 'What happened',
		sources: 'Sources',
		key: 'Signs of the pictures',
		takeAlong: 'Without a network: keep it on this device, or take it on a memory stick'
	},
	present: {
		open: 'Present',
		keys: 'Keys: → or Page Down next, ← or Page Up back, Home and End, F5 from the start, a full stop for a dark screen, Esc ends.',
		loading: 'The presentation is being fetched …',
		label: (title) => `Presentation: ${title}`,
		announced: (scene, of, title) => `Scene ${scene} of ${of}: ${title}`,
		previous: 'Previous scene',
		next: 'Next scene',
		leave: 'End the presentation',
		fullScreen: 'Full screen',
		leaveFullScreen: 'Leave full screen',
		notes: 'Speaker’s notes',
		blocked: 'The browser has blocked the window with the notes. This link opens it:',
		openNotes: 'Open the notes',
		noMap: 'No map can be drawn in this browser. The picture shows the same view.',
		blank: 'The screen is dark. Any key brings the scene back.'
	},
	notes: {
		title: (briefing) => `Notes: ${briefing}`,
		none: 'There are no notes for this scene.',
		text: 'On the screen',
		notes: 'Notes',
		next: 'Next scene',
		last: 'This is the last scene.',
		clock: 'Time',
		elapsed: 'Since the start',
		restart: 'Start from zero'
	}
};
