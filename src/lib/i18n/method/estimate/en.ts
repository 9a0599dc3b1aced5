import type { MethodMessages } from '../messages';

/** How an estimate is made and how sure it is: what stands first on the page. */
export const estimateEn: MethodMessages['sections'] = [
	{
		id: 'order',
		title: 'In which order to read the figures',
		paragraphs: [
			'Three rungs, always in this order: the number of deposits; the amount in the ground and its share behind the line; the gross in-ground value. The share is the main figure: within one resource the price cancels out, so it carries no price uncertainty.',
			'Each resource has one estimate, with one kind of interval and a grade of its evidence. Where too few figures are open for a share, the number of deposits leads. Deposits are counted under their main resource; where they report others beside it, that stands in a line of its own.',
			'A total over resources does depend on prices: it moves when prices move, even if the front line does not. It is therefore given as a range: of all, without coal, and of critical raw materials alone. It names the resources that it covers.',
			'A further rung, what mining would earn, is not computed: see “Why we never say what it is worth”.'
		]
	},
	{
		id: 'judgement',
		title: 'What is judgement',
		paragraphs: [
			'No source gives these. They are ours, they stand in tables of the data, and they can be disputed:'
		],
		rows: {
			header: ['Judgement', 'What it decides'],
			lines: [
				['Weights of reserve categories', 'how much of a figure counts'],
				[
					'Standard errors of places, outlines and the front line; 30 days after which a line counts as still',
					'how sure a side is'
				],
				[
					'From 90% on a side is told; up to 10% the other; between them neither',
					'the words for a side'
				],
				[
					'Half for what is contested, or at sea without a statement of control',
					'the central value of such a deposit'
				],
				[
					'What nobody has placed lies in the deposits without a figure, all alike on average; their sizes are lognormal',
					'the third part of an estimate'
				],
				['Even amounts within an outline', 'the share of a basin or an oblast'],
				[
					'The year of a national total whose source gives none',
					'which edition is the central one'
				],
				['One error of the line per oblast; a coin for each sea', 'the width of the interval'],
				[
					'Product yields that are marked so; 20 years of world production',
					'what has a value in dollars'
				]
			]
		}
	},
	{
		id: 'limits',
		title: 'What we cannot answer',
		paragraphs: [
			'What the minerals are worth, what an occupier takes out of the ground, and what a mine would cost: none of it is published for more than a few deposits.',
			'Whether a published total such as “350 billion dollars” is right: no list of deposits and no method was published with it. Most critical deposits have no open amount; some, lithium among them, were classified for years.',
			'How much there is of a resource of which fewer than half of the deposits have an open figure and no national total is published: there the page counts deposits and says no more.',
			'Who holds a field at sea without a dated public statement. What happened in the last days or weeks of the record: it follows events with a delay. On which day a place changed hands between 2014 and February 2022: for that time there are single outlines only.',
			'How much of a mine is still there: flooded and destroyed mines count with their published amounts. Some deposits rest on the compiler’s own knowledge; the page says so where it is.',
			'Figures on different bases (ore, oxide, metal) are converted by a stated factor or not added at all. Contradicting figures stay visible on the card of the deposit, with the reason for the choice.'
		]
	},
	{
		id: 'estimate',
		title: 'One estimate per resource: located, placed, not placed',
		paragraphs: [
			'Open figures exist for some deposits only: for coal they add up to a few hundredths of the national total. The rest is somewhere too. So the national total B is taken apart into three.',
			'Located is what deposits with a figure hold, each on its own side of the line. Placed is what a publication says a basin or oblast holds, a part a(p) of the total, less the deposits there that have a figure; it lies behind the line as far as the place does, f(p). Not placed is what remains. It lies in the deposits without a figure and in those that nobody lists, so it takes the mean side of the main deposits without a figure outside of the placed places, f(0).',
			'Where only a split is published and no total, the parts make up a share and no amount. Where neither is published, the deposits with a figure stand for the resource if at least half of its deposits have one. Otherwise there is no share.',
			'Whatever the rest, the share has hard limits: at least what is located behind the line for certain, at most all but what is located elsewhere for certain.',
			'A worked case: B is 100. Deposits a (20, behind) and b (10, not) lie in a place that holds 60% and is half behind the line; of two others without a figure one is behind. Located is 30, 20 of it behind; placed is 60 − 30 = 30, 15 of it behind; not placed is 40, 20 of it behind. The share is 55%, within limits of 20% and 90%.',
			'In an oblast the same is added up over what lies in the oblast; a basin is cut to it by area. Oblasts add up to the country. A filter knows no national total, so there only located deposits count.'
		],
		formulas: [
			'located K = Σ q(d), behind it Σ f(d) × q(d)',
			'placed R(p) = max(0, a(p) × B − Σ q(d) in p), behind it f(p) × R(p)',
			'not placed R(0) = max(0, B − K − Σ R(p)), behind it f(0) × R(0)',
			'share = all that is behind ÷ max(B, K)',
			'limits: located behind for certain ÷ B … 1 − located elsewhere for certain ÷ B'
		],
		table: 'allocations'
	},
	{
		id: 'balance',
		title: 'National totals and their editions',
		paragraphs: [
			'One print of a national total, by one source for one year, is an edition. Where there are several, the central one is the newest whose source gives its year, and the interval spans all of them. Most resources have only a national table of reserves, undated, about 1999, copied in university notes: it is no current register, and the page says so beside the number.',
			'A total is refused when it breaks one that holds it, and stays in the data with the reason: so the C2 coal of that table, 109,106 million tonnes, is a lost comma. A published part of the total stands even where no deposit of the place has a figure; parts that were published for another scope are brought to ours, and the table says how.'
		],
		table: 'balance'
	},
	{
		id: 'grades',
		title: 'How good the evidence is',
		paragraphs: [
			'Each estimate has a grade with its reason. It says how much of the total somebody has put in a place, not how near the line it is.'
		],
		rows: {
			header: ['Grade', 'What it takes'],
			lines: [
				['A, good', 'at least three quarters of the total are located or placed by a dated source'],
				['B, fair', 'at least two fifths are; or shares without a total are published'],
				[
					'C, weak',
					'less; or the total is undated or older than 15 years; or there is no total, and the deposits with a figure stand for the resource'
				],
				['D, counts only', 'the number of deposits leads'],
				['One grade lower', 'in an oblast to which a basin was cut by area']
			]
		}
	},
	{
		id: 'interval',
		title: 'What the interval means',
		paragraphs: [
			'Every figure has a central value and a 90% interval: what 5 and 95 of 100 random draws do not exceed. In each of 2,000 draws every uncertain input takes another value, and everything is added up anew. There is no other kind of range here: panel, pages, charts, tables, files and command line have the same.',
			'Central values are not taken from the draws: they follow from the central inputs and the expected sides, by the formulas below. Some distributions are lopsided, so the central value can lie outside of the draws’ 90%; the interval is then widened to hold it.',
			'The same random numbers serve every date, so an interval moves only when the line or the data move. Their seed stands in the link: the same link gives the same digits in every browser and on the command line.',
			'What is shared is drawn once: a price drawn anew for every deposit would make the result look surer than it is. An error that nobody knows is in no interval, and a wrong source moves the centre.'
		],
		rows: {
			header: ['What is drawn', 'How', 'How often'],
			lines: [
				['Price', 'triangular in its logarithm, low to high', 'once per resource'],
				['Weight of a reserve category', 'triangular', 'once per category, for all deposits'],
				['Product yield', 'triangular', 'once per resource'],
				[
					'National total',
					'triangular over its editions, the central one as its peak',
					'once per resource'
				],
				[
					'Published split',
					'triangular; several parts keep their sum',
					'once per place and resource'
				],
				['Front line', 'normal, with the error of the record', 'once per oblast'],
				[
					'Place of a deposit',
					'normal, unless its oblast or three errors make the side certain',
					'for each deposit'
				],
				[
					'Share of a basin or oblast',
					'up or down by the error of the line and of the outline, cut at 0 and 1',
					'once per place and resource'
				],
				[
					'What nobody has placed',
					'lognormal sizes of the deposits without a figure, each with its side; for those that the national count has beyond ours a share is drawn, which is the surer the more are listed',
					'once per resource'
				],
				['Contested, or at sea without a statement', 'a coin', 'for each deposit; one for a sea']
			]
		}
	},
	{
		id: 'sides',
		title: 'Which side a deposit is on',
		paragraphs: [
			'A point is behind the line with a probability p that follows from its distance to the line and the errors of both. From 90% on the page says “behind the front line”, up to 10% “not behind the front line”, and between them “too near the line to tell”. Deposits are counted by these words. The probability is one click away: it says how well the point is known, not who holds the place.',
			'What is known of a place bounds its side. A point cannot leave its oblast by its error: where all land of the oblast within three errors is on one side, so is the point. Beyond three errors of the line a side is certain. A deposit without a point takes the share of the place that is known, its oblast. Where an outline is the deposit, the share of its area behind the line is taken.',
			'Before 24 February 2022 there are single outlines only: a point within its error of one stays “too near the line to tell”, and no day is named. A field at sea has a side only by a sourced statement.'
		]
	}
];
