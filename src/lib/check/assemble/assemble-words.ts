import type { DepositTexts } from '../../domain/dataset/deposit-texts';
import { wordsOf, type Words, type WordsByLanguage } from '../../domain/dataset/words';
import type { Language } from '../../domain/language';
import type { Draft } from '../read/draft';
import { sayingsOfCards } from './sayings';

/** The table of words, by language; English has only what it does not print as the data writes it. */
export function wordsByLanguage({ words }: Draft): WordsByLanguage {
	return {
		en: Object.fromEntries(
			words.entries.flatMap(({ id, value }) => (value.en === null ? [] : [[id, value.en]]))
		),
		uk: Object.fromEntries(words.entries.map(({ id, value }) => [id, value.uk]))
	};
}

/** What the cards of deposits say in words, in each language. */
export function depositTextsOf(draft: Draft): Readonly<Record<Language, DepositTexts>> {
	const words = wordsByLanguage(draft);
	const said = [
		...sayingsOfCards(draft).flatMap((one) => one.said.map(({ text }) => text)),
		...draft.sources.entries.map(({ value }) => value.publisher)
	];
	const types = Object.fromEntries(
		draft.deposits.entries.flatMap(({ id, value }) =>
			value.deposit_type === '' ? [] : [[id, value.deposit_type]]
		)
	);
	const texts = (own: Words): DepositTexts => ({ types, words: wordsOf(own, said) });
	return { en: texts(words.en), uk: texts(words.uk) };
}
