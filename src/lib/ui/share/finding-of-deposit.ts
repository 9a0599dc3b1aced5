import type { Deposit } from '$lib/domain/dataset/deposit';
import type { DepositFacts } from '$lib/domain/deposits/deposit-facts';
import { categoriesOf, grossValue, weightedQuantity } from '$lib/domain/estimate/deposit-quantity';
import type { Commodity } from '$lib/domain/dataset/commodity';
import type { FigureTables } from '$lib/domain/dataset/dataset';
import { priceAt } from '$lib/domain/dataset/price';
import type { EstimateQuestion } from '$lib/domain/estimate/estimate-question';
import type { DepositControl } from '$lib/domain/control/side';
import { formatDate, formatShare, formatUsdRange } from '$lib/domain/format';
import { nameOf } from '$lib/i18n/language/language';
import { nameInSentence } from '$lib/i18n/language/name-in-sentence';
import { distanceWords } from '../deposit/side-words';
import { quantityWithRange } from './finding-amounts';
import { moneyTerms } from './finding-terms';
import { inWords } from '$lib/i18n/context';
import type { SharedSpeech } from './shown-view';

/** The side of a deposit at the observation of a question. */
export interface DayOfDeposit {
	readonly control: DepositControl;
	readonly question: EstimateQuestion;
}

/** A deposit, as far as a finding tells it. */
export interface ShownDeposit {
	readonly deposit: Deposit;
	readonly facts: Pick<DepositFacts, 'oblasts'> & FigureTables;
	/** The day, or the earlier and the later of the two that are compared. */
	readonly days: readonly [DayOfDeposit, ...DayOfDeposit[]];
}

/** What is known of one deposit as sentences that stand on their own; `terms`: what else the days depend on. */
export function findingOfDeposit(
	shown: ShownDeposit,
	speech: SharedSpeech,
	terms: readonly string[] = []
): string {
	const { days } = shown;
	const { question } = days[0];
	const { words, messages } = speech;
	const values = valueItems(shown, speech);
	const quantities = quantityItems(shown, speech);
	return [
		...days.map((day) => sideSentence(shown, day, speech)),
		quantities.length > 0 ? words.depositFigures(quantities.join('; ')) : words.depositNoFigures,
		...(values.length > 0 ? [`${messages.deposit.value}: ${values.join('; ')}.`] : []),
		...terms,
		...(quantities.length + values.length > 0 ? [words.depositRanges] : []),
		...(values.length > 0 ? moneyTerms({ question }, speech) : [])
	].join(' ');
}

const inSentence = (named: Parameters<typeof nameOf>[0], { language }: SharedSpeech) =>
	nameInSentence(nameOf(named, language));

function sideSentence(
	{ deposit, facts }: ShownDeposit,
	{ control, question }: DayOfDeposit,
	speech: SharedSpeech
): string {
	const { words, messages, language } = speech;
	const { sides, rests, restsOn } = messages.deposit;
	const resources = commoditiesOf(facts, deposit).map((one) => inSentence(one, speech));
	const oblast = facts.oblasts.find(({ code }) => code === deposit.oblast);
	return words.deposit(
		nameOf(deposit, language),
		resources.join(', '),
		oblast ? nameOf(oblast, language) : deposit.oblast,
		formatDate(question.observationDate, language),
		[
			nameInSentence(sides[control.side]),
			...partWords(control, speech),
			nameInSentence(distanceWords(control, speech)),
			`${nameInSentence(restsOn)}: ${rests[control.basis]}`
		].join('; ')
	);
}

/** Gross in-ground value, by resource, at the price case of the question. */
function valueItems(
	{ deposit, facts, days }: ShownDeposit,
	speech: SharedSpeech
): readonly string[] {
	const { priceCase } = days[0].question;
	const prices = facts.prices.map((price) => ({ ...price, ...priceAt(price, priceCase) }));
	const categories = categoriesOf(facts);
	return commoditiesOf(facts, deposit).flatMap((commodity) => {
		const value = grossValue({ ...facts, prices }, deposit, commodity.id, categories);
		if (value === null) return [];
		const name = inSentence(commodity, speech);
		return [speech.words.item(name, formatUsdRange(value, speech.language))];
	});
}

/** The primary one first. */
function commoditiesOf(
	{ commodities }: Pick<FigureTables, 'commodities'>,
	deposit: Deposit
): readonly Commodity[] {
	return deposit.commodities.flatMap((id) => commodities.find((row) => row.id === id) ?? []);
}

/** Of an outline, how much of it lies behind the line. Of a point the side says it: a probability would read as doubt. */
function partWords(
	{ basis, share }: DepositControl,
	{ messages, language }: SharedSpeech
): readonly string[] {
	if (basis !== 'area') return [];
	return [nameInSentence(messages.deposit.areaShare(formatShare(share.central, language)))];
}

/** Category-weighted quantities that are counted, by resource. */
function quantityItems({ deposit, facts }: ShownDeposit, speech: SharedSpeech): readonly string[] {
	const { words, language } = speech;
	const categories = categoriesOf(facts);
	return commoditiesOf(facts, deposit).flatMap((commodity) => {
		const range = weightedQuantity(deposit, commodity.id, categories);
		if (range === null) return [];
		const amount = quantityWithRange(range, commodity.unit, language);
		const terms = [
			...(commodity.basis === null ? [] : [inWords(commodity.basis, speech)]),
			...reserveClasses(deposit, commodity, facts, speech)
		];
		const told = terms.length === 0 ? amount : `${amount} (${terms.join('; ')})`;
		return [words.item(inSentence(commodity, speech), told)];
	});
}

/** How well what is counted is explored: "C1+C2 together". */
function reserveClasses(
	{ figures }: Deposit,
	{ id }: Commodity,
	{ categories }: Pick<FigureTables, 'categories'>,
	{ language }: SharedSpeech
): readonly string[] {
	const counted = figures.filter(({ commodity, counted }) => commodity === id && counted !== null);
	const ids = new Set(counted.map(({ category }) => category));
	return categories.filter((row) => ids.has(row.id)).map((row) => nameOf(row, language));
}
