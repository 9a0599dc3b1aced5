import type { CommodityNote, Told } from '../../lib/domain/dataset/commodity-note';
import { valuesOf } from './assemble-dataset';
import type { Draft } from '../read/draft';

/** What commodities are for and who produces them; half a pair of languages was reported before. */
export function commodityNotesOf(draft: Draft): CommodityNote[] {
	return valuesOf(draft.commodityNotes).map((row) => ({
		commodity: row.commodity,
		uses: told(row.uses_en, row.uses_uk),
		producers: told(row.producers_en, row.producers_uk),
		producersYear: row.producers_year,
		sources: row.sources,
		where: { en: row.where, uk: row.where_uk }
	}));
}

function told(en: string | null, uk: string | null): Told | null {
	return en === null || uk === null ? null : { en, uk };
}
