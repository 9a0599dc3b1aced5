import type { Position } from 'geojson';
import type { CsvRecord } from '../../src/lib/check/format/csv';
import { correctPrices } from './corrections';
import { depositsOf, editDeposits, editRows, filesIn, type DepositFeature } from './edit';

/** Changes of one file each, of every kind that a build derives something else from. */
export const changesOfOneFile: Readonly<Record<string, (folder: string) => void>> = {
	'all prices of yearly values': correctPrices,
	'a word': (folder) => editFirst(folder, 'words.csv', (row) => ({ ...row, uk: `${row['uk']}!` })),
	'the name of a correction': (folder) =>
		editFirst(folder, 'occupation/corrections.csv', (row) => ({
			...row,
			name_en: `${row['name_en']} too`
		})),
	'the area of an observation': (folder) =>
		editFirst(folder, 'occupation/observations.csv', (row) => ({
			...row,
			area_km2: String(Number(row['area_km2']) + 1)
		})),
	'a figure of a deposit': (folder) => editDeposit(folder, hasCounted, withLargerFigures),
	'the place of a deposit': (folder) => editDeposit(folder, isPoint, movedEast)
};

function editFirst(folder: string, path: string, change: (row: CsvRecord) => CsvRecord): void {
	editRows(folder, path, ([first, ...rest]) => [change(first!), ...rest]);
}

/** Changes the first deposit that is found. */
function editDeposit(
	folder: string,
	isMeant: (deposit: DepositFeature) => boolean,
	change: (deposit: DepositFeature) => DepositFeature
): void {
	const path = filesIn(folder, 'deposits').find((file) => depositsOf(folder, file).some(isMeant));
	if (path === undefined) throw new RangeError('expected a deposit to change, found none');
	editDeposits(folder, path, (deposits) => {
		const meant = deposits.findIndex(isMeant);
		return deposits.with(meant, change(deposits[meant]!));
	});
}

interface Figure {
	readonly counted: boolean;
	readonly value: number;
	readonly value_max: number | null;
}

const figuresOf = ({ properties }: DepositFeature) => properties['figures'] as readonly Figure[];

const hasCounted = (deposit: DepositFeature) => figuresOf(deposit).some(({ counted }) => counted);

function withLargerFigures(deposit: DepositFeature): DepositFeature {
	const figures = figuresOf(deposit).map((figure) => ({
		...figure,
		value: Number((figure.value * 1.01).toPrecision(6)),
		value_max: figure.value_max === null ? null : Number((figure.value_max * 1.01).toPrecision(6))
	}));
	return { ...deposit, properties: { ...deposit.properties, figures } };
}

const isPoint = ({ geometry }: DepositFeature) => geometry?.type === 'Point';

function movedEast(deposit: DepositFeature): DepositFeature {
	if (deposit.geometry?.type !== 'Point') return deposit;
	const [lng, lat] = deposit.geometry.coordinates;
	const coordinates: Position = [Number((lng! + 0.01).toFixed(4)), lat!];
	return { ...deposit, geometry: { type: 'Point', coordinates } };
}
