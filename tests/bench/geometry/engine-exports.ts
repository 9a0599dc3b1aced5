/** What the geometry engine offers, for measuring what all of it weighs (see `engine-size.ts`). */
export { areaKm2 } from '../../../src/lib/domain/geometry/area';
export { edgeIndex } from '../../../src/lib/domain/geometry/edge-index';
export { areaEdges, edgesAt, recordEdges } from '../../../src/lib/domain/geometry/edges';
export { FrontIndex } from '../../../src/lib/domain/geometry/front-distance';
export { frontLine } from '../../../src/lib/domain/geometry/front-line';
export { gainedAndLost } from '../../../src/lib/domain/geometry/gained-lost';
export { overlapKm2, shareHistory, shareOf } from '../../../src/lib/domain/geometry/overlap';
export { PointGrid } from './point-grid';
export { isInside, statusHistory } from '../../../src/lib/domain/geometry/point-status';
export { prepareArea } from '../../../src/lib/domain/geometry/prepared-area';
export { wellFormedness } from '../../../src/lib/domain/geometry/well-formed';
