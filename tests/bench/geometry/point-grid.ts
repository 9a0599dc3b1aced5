import {
	east,
	north,
	rise,
	rowLength,
	south,
	west,
	type EdgeIndex
} from '../../../src/lib/domain/geometry/edge-index';
import {
	isInside,
	requireFinite,
	requireOneObservation
} from '../../../src/lib/domain/geometry/point-status';
import { longitudeAt } from '../../../src/lib/domain/geometry/strip';

const outside = 0;
const inside = 1;
const mixed = 2;
/** Degrees. */
const margin = 1e-9;

/**
 * A prefilter for very many points on one observation: a grid over the area whose cells are all inside, all
 * outside, or mixed where an edge comes near. Only points in mixed cells ask the edges, so the answers are
 * those of `isInside`.
 */
export class PointGrid {
	private readonly cells: Uint8Array;
	private readonly columnsPerDegree: number;
	private readonly rowsPerDegree: number;

	/**
	 * `columns`: cells along each axis, 1..1024. 256 make a cell of about 4 km.
	 *
	 * @throws RangeError for edges of a record: pick an observation with `edgesAt`.
	 */
	constructor(
		private readonly index: EdgeIndex,
		private readonly columns = 256
	) {
		requireOneObservation(index);
		const { west, south, east, north } = index.box;
		this.columnsPerDegree = columns / (east - west);
		this.rowsPerDegree = columns / (north - south);
		this.cells = new Uint8Array(columns * columns);
		for (let at = 0; at < index.rows.length; at += rowLength) this.markEdge(at);
		if (index.rows.length === 0) return;
		for (let row = 0; row < columns; row++) this.fillRow(row);
	}

	/**
	 * True when the point (degrees) lies inside or on the boundary.
	 *
	 * @throws RangeError for a coordinate that is not finite.
	 */
	isInside(lng: number, lat: number): boolean {
		const { west, south, east, north } = this.index.box;
		const within = lng >= west && lng <= east && lat >= south && lat <= north;
		if (!within) {
			requireFinite(lng, lat);
			return false;
		}
		const cell = this.cells[this.row(lat) * this.columns + this.column(lng)];
		return cell === mixed ? isInside(this.index, lng, lat) : cell === inside;
	}

	private column(lng: number): number {
		return clamped((lng - this.index.box.west) * this.columnsPerDegree, this.columns);
	}

	private row(lat: number): number {
		return clamped((lat - this.index.box.south) * this.rowsPerDegree, this.columns);
	}

	/** Marks every cell that an edge comes near; the margin outweighs any rounding. */
	private markEdge(at: number): void {
		const { rows, box } = this.index;
		const last = this.row(rows[at + north]!);
		for (let row = this.row(rows[at + south]!); row <= last; row++) {
			const low = box.south + row / this.rowsPerDegree - margin;
			const high = box.south + (row + 1) / this.rowsPerDegree + margin;
			const [from, to] = this.longitudesBetween(at, low, high);
			const start = row * this.columns;
			this.cells.fill(
				mixed,
				start + this.column(from - margin),
				start + this.column(to + margin) + 1
			);
		}
	}

	private longitudesBetween(at: number, low: number, high: number): [from: number, to: number] {
		const { rows } = this.index;
		if (rows[at + rise] === 0) return [rows[at + west]!, rows[at + east]!];
		const a = longitudeAt(rows, at, Math.max(low, rows[at + south]!));
		const b = longitudeAt(rows, at, Math.min(high, rows[at + north]!));
		return a < b ? [a, b] : [b, a];
	}

	/** A cell without edges has the status of any neighbour without edges; else of its middle. */
	private fillRow(row: number): void {
		const { columns, cells } = this;
		for (let column = 0; column < columns; column++) {
			const cell = row * columns + column;
			if (cells[cell] === mixed) continue;
			const [beside, below] = [cells[cell - 1], cells[cell - columns]];
			if (column > 0 && beside !== mixed) cells[cell] = beside!;
			else if (row > 0 && below !== mixed) cells[cell] = below!;
			else cells[cell] = this.statusOfMiddle(row, column);
		}
	}

	private statusOfMiddle(row: number, column: number): 0 | 1 {
		const { west, south } = this.index.box;
		const lng = west + (column + 0.5) / this.columnsPerDegree;
		const lat = south + (row + 0.5) / this.rowsPerDegree;
		return isInside(this.index, lng, lat) ? inside : outside;
	}
}

function clamped(position: number, count: number): number {
	const cell = Math.floor(position);
	return cell > 0 ? Math.min(cell, count - 1) : 0;
}
