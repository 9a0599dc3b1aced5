import { isoDate } from '../../lib/domain/dataset/iso-date';
import { takeOutArtefacts, type Artefact } from './artefacts';
import { contestedSeries } from './contested';
import { correctedSeries, type Correction, type CorrectionEffect } from './corrections';
import { neighbourhood } from './neighbourhood';
import { dayOf, type Place } from './place';
import { withoutPockets } from './pockets';
import { withoutShortRuns } from './short-runs';
import { disputedDays, steadyDays, steadySeries, type Series } from './steady-series';
import { knownPlaces } from './unknown-places';

/** What the record says of the places, and how it came to it. */
export interface PlaceHistories {
	/** Whether the place has a cell: the source knows it. */
	readonly taken: readonly boolean[];
	/** Per place and day, 1: behind the line. */
	readonly occupied: readonly Series[];
	/** Per place and day, 1: contested, whatever side of the line it lies on. */
	readonly contested: readonly Series[];
	readonly artefacts: readonly Artefact[];
	readonly corrections: readonly CorrectionEffect[];
}

export interface HistoryInputs {
	readonly places: readonly Place[];
	/** Per place what the source says of each day (see `vote`); null: the source never names it. */
	readonly votes: readonly (Uint8Array | null)[];
	/** Per place, whether the outer border or the coast is within 15 km. */
	readonly atEdge: readonly boolean[];
	readonly days: number;
	readonly corrections: readonly Correction[];
}

/** Runs that a hundred places share from here on are faults of the source; before, whole oblasts turned in a day. */
const firstArtefact = dayOf(isoDate('2022-06-01'));
/** A change must be seen again before it counts. */
const unconfirmedDays = 7;

/**
 * The side of every place on every day, from what the source says of it: faults of the source are taken out, the
 * series are steadied, short runs, places that the source does not know and pockets go, the last days wait for a
 * second observation, and the corrections come last. geodata/README.md has each step with its reason.
 */
export function placeHistories({
	places,
	votes: asTold,
	atEdge,
	days,
	corrections
}: HistoryInputs): PlaceHistories {
	const votes = asTold.map((own) => own?.slice() ?? null);
	const named = votes.filter((own) => own !== null);
	const artefacts = takeOutArtefacts(named, firstArtefact);
	const steady = votes.map((own) => (own === null ? null : steadyDays(own)));
	const told = votes.map((own, i) =>
		own === null ? new Uint8Array(days) : withoutShortRuns(steadySeries(own, steady[i]!))
	);
	const taken = knownPlaces(
		places,
		told,
		votes.map((own) => own !== null)
	);
	const neighbours = neighbourhood(places, taken);
	const hanging = withoutPockets(told, neighbours, atEdge).map((own) =>
		unconfirmed(withoutShortRuns(own))
	);
	const disputed = votes.map((own, i) => own && disputedDays(own, steady[i]!));
	const { series, settled, effects } = correctedSeries(
		hanging,
		places,
		taken,
		corrections,
		disputed
	);
	const occupied = series.map((own, i) => (settled[i] === null ? own : withoutShortRuns(own)));
	const contested = contestedSeries(occupied, disputed, settled, neighbours).map(unconfirmed);
	return { taken, occupied, contested, artefacts, corrections: effects };
}

/** The last days are those of the day before them. */
function unconfirmed(series: Series): Series {
	const from = Math.max(1, series.length - unconfirmedDays);
	return series.fill(series[from - 1]!, from);
}
