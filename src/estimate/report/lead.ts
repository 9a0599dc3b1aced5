import { lastDateBefore2022Invasion } from '../../lib/domain/control/deposit-control';
import { formatAreaKm2, formatDate, formatNumber } from '../../lib/domain/format';
import type { IsoDate } from '../../lib/domain/dataset/iso-date';
import type { PriceCase } from '../../lib/domain/dataset/price';
import { contestedTexts } from '../../lib/i18n/contested/contested-texts';
import { en } from '../../lib/i18n/en';
import { nameInSentence } from '../../lib/i18n/language/name-in-sentence';
import { nameOfCommodity, type Answer } from '../answer/answer';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const caseNames: Readonly<Record<PriceCase, string>> = {
	range: 'from the lowest to the highest yearly mean',
	low: 'the lowest yearly mean',
	central: 'the median yearly mean',
	high: 'the highest yearly mean'
};

/** What was asked and what answers it: the lines above every report. */
export function questionLines(answer: Answer): readonly string[] {
	const { question } = answer.estimate;
	return [
		...lineSentences(answer),
		`Data ${question.version}. Prices ${question.prices}, ${caseNames[question.priceCase]}${exceptions(answer)}.`,
		intervalSentence(answer),
		...(question.contested === undefined || question.contested === 'half'
			? []
			: [contestedTexts.en.counted[question.contested]]),
		...(answer.observation.reliability === 'uncertain' ? [en.panel.uncertain] : [])
	];
}

/** What the intervals are, and the words that repeat them. */
function intervalSentence({ draws: { count, seed } }: Answer): string {
	return `90 % intervals: 5 to 95 % of ${formatNumber(count, 'en')} draws, seed ${seed} (--draws ${count} --seed ${seed}).`;
}

/** The resources whose prices the general words would misdescribe. */
function exceptions(answer: Answer): string {
	const names = answer.pricedOtherwise.map((id) => nameInSentence(nameOfCommodity(answer, id)));
	return names.length === 0 ? '' : `, but not for ${list.format(names)} (see rule in prices.csv)`;
}

/** Which line answers, and how good it is. */
function lineSentences({ estimate, line, observation, origin }: Answer): readonly string[] {
	const { date, observationDate } = estimate.question;
	const asked = formatDate(date, 'en');
	if (line !== null) {
		return [
			`Asked for ${asked} with the line of ${line.file} in place of that of the record: ${en.timeline.area(formatAreaKm2(line.areaKm2, 'en'))}.`,
			beforeAndSince(date)
		];
	}
	return [
		date === observationDate
			? `Asked for ${asked}, answered by the observation of that day.`
			: `Asked for ${asked}, answered by the observation of ${formatDate(observationDate, 'en')}, the last one before.`,
		`${en.timeline.origin(origin?.titleEn ?? observation.origin)}. ${en.timeline.reliability[observation.reliability]}.`
	];
}

/** What tells "before 2022" from "since" beside a line that is brought along. */
function beforeAndSince(date: IsoDate): string {
	return date <= lastDateBefore2022Invasion
		? 'It stands for the line of that day, which is before 24 February 2022: all that lies behind it counts as “before 2022”, nothing as “since”.'
		: 'What lies behind it counts as “before 2022” where it lay behind the line of the record on 23 February 2022 already, else as “since”.';
}
