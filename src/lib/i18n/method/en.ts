import { readings } from '../source/en';
import type { MethodMessages } from './messages';

export const methodEn: MethodMessages = {
	title: 'Method',
	lead: 'What is counted, how, with what error, and what these numbers cannot say.',
	sections: [
		{
			id: 'order',
			title: 'In which order to read the figures',
			paragraphs: [
				'There are four rungs, always in this order: the number of deposits; the tonnage and its share; the gross in-ground value; the recoverable value. The share of tonnage is the main figure: within one resource the price cancels out, so it carries no price uncertainty.',
				'One resource therefore has no share of value beside its share of tonnage. Its value covers only the deposits with a priced figure, behind the line and in all, with their number beside it. Where tonnage lies behind the line, or may, but none of it has a priced figure, the page says “not priced”, never nothing. Where one deposit alone has a figure, its side is said in words: it is not a share of the resource.',
				'Numbers of deposits are sums of probabilities, in whole deposits: the lower bound rounded down, the upper up.',
				'A total over resources does depend on prices: it moves when prices move, even if the front line does not. It is therefore given only as a range, with coal and without, and says how many deposits it covers.',
				'A fifth rung, what mining would earn, is not computed: see “Why we never say what it is worth”.'
			]
		},
		{
			id: 'formulas',
			title: 'Formulas',
			paragraphs: [
				'For a deposit d with published figures in reserve categories k, a point at signed distance x from the front line (positive: behind it), location error σ(location) and line error σ(line), all in km, with Φ the normal distribution function:'
			],
			formulas: [
				'tonnage Q(d) = Σ weight(k) × figure(d, k)',
				'of a point: p(d) = Φ( x ÷ √(σ(location)² + σ(line)²) )',
				'of an outline: p(d) = area behind the line ÷ area',
				'deposits behind = Σ p(d), their share = Σ p(d) ÷ number of deposits',
				'share of tonnage = Σ p(d) × Q(d) ÷ Σ Q(d)',
				'gross in-ground value G = Q × product yield × price',
				'recoverable value V = G × mining recovery × processing recovery',
				'behind since before 24 February 2022 + behind since + contested or unknown + not behind the line = 1'
			]
		},
		{
			id: 'readings',
			title: 'Two readings: deposits and the national total of reserves',
			paragraphs: [
				'Only some deposits have an open figure: for coal they add up to a few hundredths of the national total. So every resource gets two readings side by side, and neither is preferred in silence.',
				'Deposits: the sum over those with a figure that can be added up. Each tonne can be traced to its deposit and source. How many deposits have a figure, and how much of the national total that is, stands beside it.',
				'National total of reserves: what is published for the country is spread over the basins and oblasts for which somebody has published their part a(b), and each place is cut by the front line, f(b). An oblast takes the share of its known deposits by tonnage, or else of its land; a basin takes the share of its outline, which is a hull or a box and larger than the deposits in it. The part that nobody has put in a place widens the bounds and never enters the centre. Where no part is published by place, the share is anything from 0 to 100%.',
				'In an oblast this reading is of the part of the national total that a publication allocates to that oblast, on land. No publication splits a basin by oblast, so the page then says that the total is not published by oblast and gives that of the country. How much of the total the deposits are is said only where both measure the same thing on the same ground.',
				'A worked case: of 100 units, basin A holds 92.4 and is 62% behind the line, basin B holds 2.5 and is not behind it, 5.1 are not placed. The share of the placed part is 57.288 ÷ 94.9 = 60.37%; the bounds on the whole are 57.288% and 62.388%.',
				'Where the two differ by more than their bounds the panel says so. It can happen because the deposits with a figure are not typical of the rest, or because the outline of a basin is too large.'
			],
			formulas: [
				'centre = Σ a(b) × f(b) ÷ Σ a(b)',
				'bounds = Σ a(b) × f(b) … Σ a(b) × f(b) + (1 − Σ a(b))'
			],
			table: 'allocations'
		},
		{
			id: 'balance',
			title: 'The national totals that are used',
			paragraphs: [
				'Totals by resource and reserve category, from open sources. Where there are several editions, the newest with a year is used. Most resources have only a national table of reserves, undated, about 1999. Other published totals stay in the data with the reason why they are not used.'
			],
			table: 'balance'
		},
		{
			id: 'bounds',
			title: 'What the bounds mean',
			paragraphs: [
				'Every figure has a lower bound, a central value and an upper bound. The bounds shift every point by one standard error of place and line together, away from the side behind the line or towards it, and the line through an outline by its own error. Contested and unknown sides count not at all or fully. Weights, yields, prices and recoveries stand at their low or high.',
				'The bounds are not a confidence interval and not the extremes. One standard error is our judgement; errors can be larger, and an error that is not known is in no bound.',
				'For a share, each weight is the same above and below the fraction line, and so is each price: of all weights and prices within their ranges the bounds take those that make the share smallest and largest. A total over resources also ranges over the prices of each against the others.',
				'The random draws below may go wider. In a draw a point is behind the line or not, where the bounds use its probability; and an error may exceed one standard error. A resource with one large deposit near the line then goes from nothing to all of it. They may also be narrower: the errors of many deposits, weights and prices partly cancel out in a draw, while the bounds turn all of them the same way.'
			],
			formulas: [
				'point: Φ( x ÷ σ − 1 ) … Φ( x ÷ σ + 1 ), where σ = √(σ(location)² + σ(line)²)',
				'outline: area share with the line moved back by σ(line) … moved forward by σ(line)'
			]
		},
		{
			id: 'contested',
			title: 'Contested and unknown',
			paragraphs: [
				'Contested is land at most two settlements from the line whose side the source disputes for two weeks or more: from the first day on which it no longer says the old side to the last on which it does not say the new one. The line runs along the last steady side. There is no contested land before 23 April 2022, because half of the moving front would be.',
				'A deposit that is contested, or whose side is unknown, counts not at all in the lower bound, fully in the upper one and by half in the centre; beside the filters a reader can count contested land on one side instead. Unknown are: a deposit that is not located, one at sea without a sourced statement of control, and one known only to the district within 30 km of the line.',
				'Every deposit, and every resource by number and by tonnage, splits into four parts that add up to one: behind the line since before 24 February 2022, behind it since then, contested or unknown, and not behind the line. Where the side was unknown in February 2022, half of what lies behind the line now counts as before.'
			]
		},
		{
			id: 'draws',
			title: 'How the random draws are made',
			paragraphs: [
				'On request the page adds everything up thousands of times, each time with other values for what is uncertain. Prices follow a triangular distribution of their logarithm, reserve weights, product yields and recoveries a triangular one, between their low, central and high values. They are drawn once for all deposits that share them: a price drawn anew for every deposit would make the result look surer than it is.',
				'The error of the line is normal and drawn once per oblast, because a line that is wrong is wrong over tens of kilometres; the error of the place is normal and drawn for each deposit. A point is behind the line when its distance and the two errors add up to more than zero. The share of an outline moves with the error of the line between its bounds. An unknown or contested side is drawn like a coin, one for all fields of the same sea. The oblast as the unit and the fair coin are our judgement.',
				'Of all draws the page prints what 5, 50 and 95 in a hundred do not exceed. They are percentiles of this model, not a confidence interval. Deposits without a published tonnage are not invented: they are counted by number only. The seed in the link fixes every draw, so the same link gives the same numbers in every browser.'
			]
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
				'Most deposits are points. The standard error of the place depends on how the point was found. A deposit on the line has an even chance.',
				'Where an outline is known, the share of its area behind the line is taken, as if the tonnage were spread evenly; its bounds move the front line back and forward by its error.'
			],
			table: 'accuracies'
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
			id: 'prices',
			title: 'Prices',
			paragraphs: [
				'Low, central and high are the lowest, the median and the highest of the five yearly values 2021–2025; the median, because 2022 was a spike. The last value often covers January to September 2025 only. Not every row has them: where the years are others, or the prices are an assumed band, quotes or judgement, the table says so. Rock salt has the mean of 2024 and 2025, less and plus an assumed 15%; uranium lies between the mean of 2021 and the long-term price of October 2025. Rows with confidence C are judgement and are not used for any value.'
			],
			table: 'prices'
		},
		{
			id: 'recoveries',
			title: 'Recoveries',
			paragraphs: [
				'What part of a tonnage in the ground mining takes out, and what part of that processing keeps. Only resources for which a source says so have a recoverable value; for the others it is missing, not equal to the gross one.'
			],
			table: 'recoveries'
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
			id: 'judgement',
			title: 'What is judgement',
			paragraphs: [
				'No source gives these; they are ours, they stand in tables of the data, and they can be disputed: the weights of reserve categories; the standard errors of places and of the front line, one of them for the bounds, and the 30 days after which a line counts as still; the 30 km within which a district point has no side; half for what is contested or unknown; product yields marked as such; even tonnage within an outline; one error of the line per oblast in the random draws.'
			]
		},
		{
			id: 'limits',
			title: 'What is missing',
			paragraphs: [
				'Most deposits have no open figure that can be added up. Some, lithium among them, were classified for years. Shares of tonnage describe the published part, and each row says how many deposits that is.',
				'Figures on different bases (ore, oxide, metal) are converted by a stated factor or not added at all. Contradicting figures stay visible on the card of the deposit, with the reason for the choice.',
				'Most fields at sea have an unknown side, because no public statement says who holds them. Flooded mines still count with their tonnes.'
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
		readings,
		category: 'Category',
		low: 'Low',
		central: 'Central',
		high: 'High',
		valued: 'Priced',
		yes: 'yes',
		no: 'no',
		accuracy: 'Location known to',
		sigma: 'Standard error, km',
		note: 'Note',
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
		mining: 'Mining',
		processing: 'Processing',
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
