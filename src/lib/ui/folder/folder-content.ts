import type { BriefingMessages } from '$lib/i18n/briefing/messages';
import type { Speech } from '$lib/i18n/context';
import type { FolderMessages } from '$lib/i18n/folder/messages';
import type { SourceWords } from '$lib/i18n/source/messages';
import type { BuiltPicture, PrintedBriefing } from '../printed/printed-briefing';

/** All that one language of the folder is made of. */
export interface FolderContent {
	readonly briefing: PrintedBriefing<BuiltPicture>;
	readonly speech: Speech;
	readonly story: BriefingMessages['story'];
	readonly sourceWords: SourceWords;
	readonly words: FolderMessages;
}
