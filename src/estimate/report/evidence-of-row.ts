import type { CommodityEstimate } from '../../lib/domain/estimate/estimate';
import type { Evidence } from '../../lib/domain/estimate/evidence-grade';

/** The evidence of an estimate; where the number of deposits leads there is no other than these. */
export function evidenceOfRow({ resource }: Pick<CommodityEstimate, 'resource'>): Evidence {
	return resource?.evidence ?? { grade: 'D', reason: 'counts-only', coverage: null };
}
