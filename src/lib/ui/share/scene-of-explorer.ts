import { resolve } from '$app/paths';
import type { ShownView } from '$lib/domain/briefing/edit-briefing';
import type { Told } from '$lib/domain/briefing/briefing';
import { knownIdsOf } from '$lib/domain/briefing/scene-view';
import type { Dataset } from '$lib/domain/dataset/dataset';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import { releaseOfLive } from '$lib/domain/dataset/kept-release';
import { releaseOfRoot, type HostVersions } from '$lib/domain/dataset/release';
import { formatDate } from '$lib/domain/format';
import { defaultView, type View } from '$lib/domain/view/view';
import { viewToParams, type KnownIds } from '$lib/domain/view/view-url';
import { languages, nameOf, type Language } from '$lib/i18n/language/language';
import { namesInRow } from '$lib/i18n/language/name-in-sentence';
import type { OwnBriefingMessages } from '$lib/i18n/own-briefing/messages';
import type { Explorer } from '$lib/state/explorer.svelte';

/** What a scene holds of a view: its link with the day, and the prices where they count; what is looked at; its data. */
export function shownInScene(
	current: View,
	date: IsoDate,
	version: string,
	host: HostVersions | null
): ShownView {
	const { pane } = defaultView;
	const params = viewToParams({ ...current, date, pane });
	if (current.measure === 'value') params.set('prices', current.prices);
	const query = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
	const release = releaseOfRoot(resolve('/')) ?? (host && releaseOfLive(host, version)?.name);
	return {
		view: `?${query}`,
		emphasis: current.deposit === null ? null : { kind: 'deposit', id: current.deposit },
		data: release ?? version
	};
}

/** What the link of a scene may name on the map; its figures must be there. */
export function knownIds({ figures, manifest }: Explorer): KnownIds {
	const { firstDate, lastDate, otherLines } = manifest;
	const origins = otherLines.map(({ origin }) => origin);
	return knownIdsOf(figures.value!.dataset, { firstDate, lastDate, otherLines: origins });
}

type Naming = OwnBriefingMessages['headingOf'];

/** A heading that says what the view shows, in both languages: what, where and when. */
export function headingOfView(
	view: View,
	date: IsoDate,
	dataset: Pick<Dataset, 'commodities' | 'deposits' | 'oblasts'>,
	words: Readonly<Record<Language, Naming>>
): Told {
	const [en, uk] = languages.map((language) => {
		const oblast = dataset.oblasts.find(({ code }) => code === view.oblast);
		const day = formatDate(date, language).replaceAll('\u00a0', ' ');
		return [
			whatOf(view, dataset, words[language], language),
			...(oblast && view.deposit === null ? [nameOf(oblast, language)] : []),
			view.compare === null ? day : `${formatDate(view.compare, language)} – ${day}`
		].join(', ');
	});
	return { en: en!, uk: uk! };
}

function whatOf(
	{ deposit, commodities }: View,
	dataset: Pick<Dataset, 'commodities' | 'deposits'>,
	words: Naming,
	language: Language
): string {
	const chosen = dataset.deposits.find(({ id }) => id === deposit);
	if (chosen) return nameOf(chosen, language);
	const named = dataset.commodities.filter(({ id }) => commodities.includes(id));
	if (named.length === 0) return words.all;
	return named.length > 2
		? words.several(named.length)
		: namesInRow(named.map((one) => nameOf(one, language))).join(', ');
}
