import { addRow, depositsOf, rowsOf } from './edit';

export const addedSource = 'added-survey';
export const addedCommodity = 'added-mineral';
/** What its quantities measure; without a row of `words.csv`, like most texts here. */
export const addedBasis = 'ore that was added';

export const addSource = (folder: string): void =>
	addRow(folder, 'sources.csv', {
		id: addedSource,
		title: 'A survey that was added',
		publisher: 'Nobody',
		year: '2026',
		url: 'https://example.org/survey',
		licence: 'facts only',
		how_read: 'page read',
		read: 'page',
		allegiance: ''
	});

export const addedUnit = 'Mst';

/** Million short tons. */
export const addUnit = (folder: string): void =>
	addRow(folder, 'units.csv', { id: addedUnit, of: 't', factor: '907184.74', note: '2,000 lb' });

/** Its product and unit are new and wait for their translation, which the check says in one warning. */
export const addPrice = (folder: string): void =>
	addRow(folder, 'prices.csv', {
		id: 'added_concentrate',
		form: 'Concentrate that was added: CIF China',
		unit: 'USD/dmt',
		low: '90',
		central: '120',
		high: '200',
		usd_per_unit_factor: '1',
		period: '2021-2025',
		rule_kind: 'quotes',
		rule: 'lowest, middle and highest of three quotes',
		source: 'A survey that was added',
		source_url: 'https://example.org/survey',
		confidence: 'B'
	});

/** `npm run geodata -- format`, which follows, writes it into the schemas too. */
export function addCommodity(folder: string): void {
	addRow(folder, 'commodities.csv', {
		id: addedCommodity,
		name_en: 'Added mineral',
		name_uk: 'Доданий мінерал',
		group: 'critical',
		basis: addedBasis,
		unit: 't',
		price_id: 'added_concentrate',
		yield_low: '0.1',
		yield_central: '0.2',
		yield_high: '0.3',
		yield_source: addedSource,
		importance: '90',
		world_production: '5000000',
		world_production_year: '2025',
		world_production_source: addedSource
	});
}

export const addCriticalList = (folder: string): void =>
	addRow(folder, 'critical-lists.csv', {
		commodity: addedCommodity,
		eu_critical: 'yes',
		us_critical: 'no',
		leading_producer_en: 'Nowhere',
		leading_producer_uk: 'Ніде',
		producer_share: '0.5',
		producer_year: '2025',
		share_basis: 'half of what was added',
		sources: addedSource
	});

export const addCommodityNote = (folder: string): void =>
	addRow(folder, 'commodity-notes.csv', {
		commodity: addedCommodity,
		uses_en: 'Added to show that it can be.',
		uses_uk: 'Додано, щоб показати, що так можна.',
		sources: addedSource,
		where: 'page 1',
		where_uk: 'сторінка 1'
	});

export const addBalance = (folder: string): void =>
	addRow(folder, 'national-balance.csv', {
		geography: 'Ukraine',
		iso: 'UA',
		commodity: addedCommodity,
		kind: 'reserve',
		value: '900',
		unit: 'Mt',
		category: 'a category that was added',
		year: '2026',
		edition_year: '2026',
		source: addedSource,
		says: 'a total that was added',
		confidence: 'medium',
		use: 'balance',
		category_id: 'abc1',
		basis: addedBasis
	});

export const addAllocation = (folder: string): void =>
	addRow(folder, 'balance-allocations.csv', {
		commodity: addedCommodity,
		place_kind: 'oblast',
		place: 'UA-14',
		part_low: '0.5',
		part: '0.5',
		part_high: '0.6',
		valued: 'yes',
		formula_en: 'as published: 50%; high: 60%',
		formula_uk: 'як оприлюднено: 50 %; верхня межа: 60 %',
		year: '2026',
		sources: addedSource,
		says: 'Half of it, or more',
		confidence: 'medium'
	});

export const addGradeYield = (folder: string): void =>
	addRow(folder, 'grade-yields.csv', {
		commodity: addedCommodity,
		grade_of: 'MgO',
		product_percent: '60',
		reference_percent: '20',
		direct_percent: '50',
		source: addedSource
	});

export const addEvent = (folder: string): void =>
	addRow(folder, 'events.csv', {
		id: 'added-event',
		date: '2026-02-01',
		kind: 'agreement',
		title_en: 'An agreement that was added',
		title_uk: 'Додана угода',
		source_url: 'https://example.org/agreement'
	});

export const addFundEvent = (folder: string): void =>
	addRow(folder, 'fund-events.csv', {
		id: 'added-fund-event',
		date: '2026-11',
		title_en: 'A step of the fund that was added',
		title_uk: 'Доданий крок фонду',
		source_url: 'https://example.org/fund',
		read: 'page'
	});

/** Of a deposit of which nothing was known. */
export function addLicenceState(folder: string): void {
	const told = new Set(rowsOf(folder, 'licence-states.csv').map((row) => row['deposit']));
	const deposit = depositsOf(folder, 'deposits/donetsk.geojson').find(
		({ id }) => !told.has(String(id))
	)!;
	addRow(folder, 'licence-states.csv', {
		deposit: String(deposit.id),
		state: 'licensed',
		holder: 'A company that was added',
		since: '2026-10',
		sources: addedSource
	});
}

/** Of a field at sea whose side nobody knew. */
export function addFlag(folder: string): void {
	const flagged = new Set(rowsOf(folder, 'control-flags.csv').map((row) => row['deposit']));
	const field = depositsOf(folder, 'deposits/crimea.geojson').find(
		({ id, properties }) => properties['zone'] !== 'onshore' && !flagged.has(String(id))
	)!;
	addRow(folder, 'control-flags.csv', {
		deposit: String(field.id),
		from: '2025-01-01',
		side: 'contested',
		source: addedSource,
		says: 'Nobody has held the platforms since'
	});
}
