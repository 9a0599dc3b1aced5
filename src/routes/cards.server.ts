import { error } from '@sveltejs/kit';
import { briefingAnswers } from '$lib/data/pages/briefing-page.server';
import { builtSite } from '$lib/data/pages/built-site.server';
import { commodityPage } from '$lib/data/pages/commodity-page.server';
import { depositPage } from '$lib/data/pages/deposit-page.server';
import { oblastPage } from '$lib/data/pages/oblast-page.server';
import { oncePerBuild, readBriefings } from '$lib/data/built.server';
import { labelOf } from '$lib/domain/dataset/commodity';
import { languages, type Language } from '$lib/domain/language';
import { coverageOf } from '$lib/domain/estimate/coverage';
import { panelEstimate } from '$lib/domain/estimate/panel-estimate';
import type { View } from '$lib/domain/view/view';
import { loadCard } from '$lib/i18n/card/load-card';
import { loadDossier } from '$lib/i18n/dossier/load-dossier';
import { loadMessages } from '$lib/i18n/load-messages';
import type { CardContent } from '$lib/map/card/card-layout';
import {
	cardContentOf,
	wordsOfCommodity,
	wordsOfDeposit,
	wordsOfMap,
	wordsOfOblast,
	type CardSpeech,
	type CardWords
} from '$lib/ui/card/card-words';
import { cardMaps, latestAnswer, type CardView } from './card-maps.server';

/** The kinds of pages that have a picture of their own; all others have that of the map. */
const kinds = ['map', 'oblast', 'commodity', 'deposit', 'brief'] as const;

/** Which picture: `oblast-poltava` in a language. */
export interface CardName {
	readonly language: Language;
	readonly name: string;
}

interface Card {
	readonly words: CardWords;
	readonly map: CardView;
	/** Of the embed that shows the same; null: none does. */
	readonly embeds: Partial<View> | null;
}

/** What a card has beside its picture. */
export interface DescribedCard {
	readonly content: CardContent;
	readonly alt: string;
	readonly embeds: Partial<View> | null;
}

/** All pictures, both languages of a page one after the other: they share a map. */
export function cardNames(): readonly CardName[] {
	const { oblasts, commodities, deposits } = builtSite().dataset;
	const names = [
		'map',
		...oblasts.map(({ slug }) => `oblast-${slug}`),
		...commodities.map(({ id }) => `commodity-${id}`),
		...deposits.map(({ id }) => `deposit-${id}`),
		...readBriefings().map(({ slug }) => `brief-${slug}`)
	];
	return names.flatMap((name) => languages.map((language) => ({ language, name })));
}

/** Name of the picture of a page, by its folder below the language's root: `oblast/poltava/`. */
export function cardOfFolder(folder: string): string {
	const name = folder.replace(/\/$/, '').replaceAll('/', '-');
	return name !== '' && cardNames().some((card) => card.name === name) ? name : 'map';
}

/** Whether an embed shows what a picture shows. */
export const isEmbedded = ({ name }: CardName) => !name.startsWith('brief-');

/** What a picture says. Throws 404 for an unknown one. */
export async function describedCard({ language, name }: CardName): Promise<DescribedCard> {
	const speech = await speechOf(language);
	const { words, embeds } = known().of(name, language, speech);
	const content = cardContentOf(words, speech);
	const alt = speech.card.alt(words.title, words.answer, content.date);
	return { content, alt, embeds };
}

/** A picture as an SVG document. Throws 404 for an unknown one. */
export async function cardPicture({ language, name }: CardName): Promise<string> {
	const speech = await speechOf(language);
	const { words, map } = known().of(name, language, speech);
	return cardMaps().svgOf(map, cardContentOf(words, speech), language);
}

async function speechOf(language: Language): Promise<CardSpeech> {
	const [messages, dossier, card] = await Promise.all([
		loadMessages(language),
		loadDossier(language),
		loadCard(language)
	]);
	return { language, messages, dossier, card, dataWords: builtSite().words[language] };
}

/** A page, its picture and the way to embed it ask for the same. */
const known = oncePerBuild(() => {
	const cards = new Map<string, Card>();
	return {
		of(name: string, language: Language, speech: CardSpeech): Card {
			const key = `${language} ${name}`;
			const card = cards.get(key) ?? cardOf(name, language, speech);
			cards.set(key, card);
			return card;
		}
	};
});

const nothingChosen = { oblast: null, deposit: null, commodities: [] } as const;

function cardOf(name: string, language: Language, speech: CardSpeech): Card {
	const [kindName = '', id = ''] = name.split(/-(.*)/);
	const kind = kinds.find((one) => one === kindName);
	switch (kind) {
		case 'map':
			return ofMap(speech);
		case 'oblast':
			return ofOblast(id, language, speech);
		case 'commodity':
			return {
				words: wordsOfCommodity(commodityPage(id, language), speech),
				map: {
					...{ view: { ...nothingChosen, commodities: [id] }, answer: latestAnswer() },
					...{ only: null, near: false }
				},
				embeds: { commodities: [id] }
			};
		case 'deposit':
			return ofDeposit(id, language, speech);
		case 'brief':
			return ofBriefing(id, language);
		case undefined:
			return error(404);
		default:
			return kind satisfies never;
	}
}

function ofMap(speech: CardSpeech): Card {
	const { dataset, estimate } = builtSite();
	const labels = new Map(dataset.commodities.map(labelOf).map((label) => [label.id, label]));
	const coverage = coverageOf(dataset, estimate);
	return {
		words: wordsOfMap(panelEstimate(estimate), labels, coverage, speech),
		map: { view: nothingChosen, answer: latestAnswer(), only: null, near: false },
		embeds: {}
	};
}

function ofOblast(slug: string, language: Language, speech: CardSpeech): Card {
	const page = oblastPage(slug, language);
	const oblast = page.oblast.code;
	return {
		words: wordsOfOblast(page, speech),
		map: {
			view: { ...nothingChosen, oblast },
			answer: latestAnswer(),
			only: new Set(page.lines.map(({ id }) => id)),
			near: true
		},
		embeds: { oblast }
	};
}

/** From nearer than this a map of a deposit shows the line too, km. */
const withinSight = 110;

function ofDeposit(id: string, language: Language, speech: CardSpeech): Card {
	const page = depositPage(id, language);
	const away = page.control.distanceKm;
	return {
		words: wordsOfDeposit(page, speech),
		map: {
			...{ view: { ...nothingChosen, deposit: id }, answer: latestAnswer(), only: new Set([id]) },
			near: away !== null && Math.abs(away) < withinSight
		},
		embeds: { deposit: id }
	};
}

/** The first scene stands for a story. */
function ofBriefing(slug: string, language: Language): Card {
	const { briefing, scenes } = briefingAnswers(slug, language);
	const [first] = scenes;
	if (first === undefined) throw new RangeError(`${slug}: expected a scene, found none`);
	const { oblast, commodities } = first.view;
	return {
		words: {
			title: briefing.title[language],
			answer: briefing.lead[language],
			date: first.observation.date
		},
		map: {
			...{ view: { oblast, commodities, deposit: null }, answer: first.estimate },
			...{ only: null, near: oblast !== null }
		},
		embeds: null
	};
}
