import { sourceReadings } from '../../domain/dataset/source-reading';
import { sourceWords } from '../source/en';
import { estimateEn } from './estimate/en';
import type { MethodMessages } from './messages';

export const methodEn: MethodMessages = {
	title: 'Method',
	lead: 'What is counted, how, with what error, and what these numbers cannot say.',
	sections: [
		...estimateEn,
		{
			id: 'contested',
			title: 'Contested land',
			paragraphs: [
				'Contested is land at most two settlements from the line whose side the source disputes for two weeks or more: from the first day on which it no longer says the old side to the last on which it does not say the new one. The line runs along the last steady side. There is no contested land before 23 April 2022, because half of the moving front would be.',
				'A contested deposit counts by half in the centre and is a coin in the draws; beside the filters a reader can count contested land on one side instead.',
				'Every resource splits into four parts that add up to one: behind the line since before 24 February 2022, behind it since then, contested or unknown, and not behind the line.'
			]
		},
		{
			id: 'flags',
			title: 'Statements of control',
			paragraphs: [
				'Who holds a field at sea does not follow from a line on land. Such a field has a side only while a dated, public statement says so.'
			],
			table: 'flags'
		},
		{
			id: 'line',
			title: 'The front line and its error',
			paragraphs: [
				'The daily record is built from what the source says of each settlement on each day. A settlement that flickers keeps its side until a month agrees, pockets of 20 or fewer go, and each has the land that is nearest to it in its own oblast and on its own bank of the Dnipro. Its line is good to a few kilometres, not to one. Where the nearest stretch has stood still for 30 days, the smaller error is used; elsewhere the larger.',
				'Against 312 dated facts of control from public reporting, none of them from the source of the record, the rules alone are wrong 14 times, at 11 places. Corrections, each with its own source, mend these; the page of the data lists them. Other facts, 99 of them, near the line and far from it, were drawn blindly: the record had 3 of them wrong, all within 10 km of the line, which is about one in ten there. A floodplain island of the Dnipro follows the nearer bank, and a town half taken is shown whole.',
				'A change in the last two weeks of the record is mostly not in it yet: a place changes hands in the record only once it stays so, and days after the last such change are marked as not confirmed. From 24 February to 22 April 2022 the record is unsteady: those days are marked as uncertain and should not be quoted. From August to November 2025 the source hardly moved and caught up later. Between 2014 and 2022 there are single outlines only; for 18 February 2015 the outline of February 2022 stands in. Days without an observation show the last one before, and say so. On most days nothing changes: the buttons ‹ and › of the time axis go from change to change, and an unchanged day says since when it is so. An outline between 2014 and 2022 always counts as a change, because nothing is known of the time between two of them.'
			],
			table: 'origins'
		},
		{
			id: 'weights',
			title: 'Weights of reserve categories',
			paragraphs: [
				'Ukrainian figures follow a Soviet scheme of certainty. How much of each category is counted is our judgement; it is set out here so that it can be disputed.'
			],
			table: 'categories'
		},
		{
			id: 'location',
			title: 'How well deposits are located',
			paragraphs: [
				'Most deposits are points. The standard error of the place depends on how the point was found. A deposit on the line has an even chance.'
			],
			table: 'accuracies'
		},
		{
			id: 'outlines',
			title: 'How good outlines are',
			paragraphs: [
				'The share of a basin, an oblast or an outlined deposit is that of its area, as if the amount were spread evenly. An outline that is not surveyed adds an error of its own.'
			],
			table: 'outlines'
		},
		{
			id: 'prices',
			title: 'Prices',
			paragraphs: [
				'Low, central and high are the lowest, the median and the highest of the five yearly values 2021–2025; the median, because 2022 was a spike. The last value often covers January to September 2025 only. Not every row has them: where the years are others, or the prices are an assumed band, quotes or judgement, the table says so. Rock salt has the mean of 2024 and 2025, less and plus an assumed 15%; uranium lies between the mean of 2021 and the long-term price of October 2025. Rows with confidence C are judgement and are not used for any value.'
			],
			table: 'prices'
		},
		{
			id: 'money',
			title: 'From amounts to dollars',
			paragraphs: [
				'Gross in-ground value is amount × product yield × price. The yield comes from the grade of a deposit’s own figure where it has one: iron ore of 63% is sold as it is, quartzite of 33% is not. A yield of the whole resource may not be used on a figure whose grade differs from it by more than half.',
				'A resource has a value only if it has a sourced price, an amount, and a figure in a category from which dollars may follow — and none if a large part of the ore finds no buyer, as with manganese. All of the amount is then priced, so that its share of the value is its share of the quantity. Where what there is exceeds 20 years of the world’s production it could not be sold at today’s price: the page prints tonnes only and leaves it out of totals. Rock salt is such a case.',
				'Beside the total of all resources stand that without coal, because coal alone makes up most of it, and that of the critical raw materials of the European Union, which public claims are mostly about.'
			]
		},
		{
			id: 'formulas',
			title: 'Formulas of one deposit',
			paragraphs: [
				'For a deposit d with published figures in reserve categories k, a point at signed distance x from the front line (positive: behind it), location error σ(location) and line error σ(line), all in km, with Φ the normal distribution function:'
			],
			formulas: [
				'amount q(d) = Σ weight(k) × figure(d, k)',
				'of a point: f(d) = Φ( x ÷ √(σ(location)² + σ(line)²) ); 1 or 0 where the side is certain',
				'of an outline: f(d) = area behind the line ÷ area',
				'gross in-ground value G = q × product yield × price',
				'behind since before 24 February 2022 + behind since + contested or unknown + not behind the line = 1'
			]
		},
		{
			id: 'worth',
			title: 'Why we never say what it is “worth”',
			paragraphs: [
				'A gross in-ground value has no cost in it: no mine, no plant, no wages, no taxes, no time. What a deposit would earn, its net present value, needs all of these, and they are published for almost no deposit. So it is not computed.',
				'A worked case shows the size of the gap: 40 million tonnes, sold at a rate of 1 million a year for 100 dollars each, mined at 70 dollars after an investment of 200 million, at an interest of 10%. The gross value is 4,000 million dollars. A yearly surplus of 30 million over 40 years is worth 9.779 times as much today; less the investment, 93.4 million are left: 2.3% of the gross value.',
				'Codes for mining companies treat gross figures as improper, because they mislead. Selling the whole stock would also move the price. We show them, as ranges and with this warning, because the public debate uses them and readers deserve to see what they consist of. Widely quoted totals are mostly coal at the price of a peak year.'
			],
			formulas: [
				'annuity factor = (1 − 1.1⁻⁴⁰) ÷ 0.1 = 9.779',
				'net present value = 30 × 9.779 − 200 = 93.4 million dollars'
			]
		},
		{
			id: 'sources',
			title: 'How much of a source was read',
			paragraphs: [
				'Behind each source stands how much of it somebody read. It is no verdict on the source: a number that was read in a copy of others can be right, but nobody here has seen the page that it comes from.',
				`From most to least: ${sourceReadings.map((reading) => sourceWords[reading]).join('; ')}.`
			]
		},
		{
			id: 'borders',
			title: 'Borders and names',
			paragraphs: [
				'Borders are those recognised by the United Nations General Assembly: Crimea and all occupied territory are Ukraine. Shares refer to all of Ukraine, Crimea included. Names are romanised from Ukrainian.',
				'“Behind the front line” describes who controls the ground on a day according to the record. It says nothing about law.'
			]
		}
	],
	columns: {
		sourceWords,
		category: 'Category',
		low: 'Low',
		central: 'Central',
		high: 'High',
		valued: 'Priced',
		yes: 'yes',
		no: 'no',
		accuracy: 'Location known to',
		sigma: 'Standard error, km',
		outline: 'Outline',
		outlineError: 'Standard error of a share',
		product: 'Product',
		unit: 'Unit',
		source: 'Source',
		period: 'Years',
		rule: 'Low, central, high',
		rules: {
			'yearly-values': 'lowest, median, highest yearly value',
			'assumed-band': 'a mean, less and plus an assumed part',
			quotes: 'chosen from several published prices',
			judgement: 'judgement',
			computed: 'from other prices'
		},
		confidence: 'Confidence',
		origin: 'Record',
		errorStill: 'Error, line at rest, km',
		errorMoving: 'Error elsewhere, km',
		resource: 'Resource',
		deposit: 'Deposit',
		from: 'From',
		to: 'Until',
		side: 'Side',
		sides: { behind: 'behind the line', free: 'not behind the line', contested: 'contested' },
		statement: 'Statement',
		published: 'As published',
		undated: (year) => `undated, about ${year}`,
		place: 'Place',
		part: 'Part of the national total',
		basis: 'Measured as',
		nothing: 'There is none at present.'
	}
};
