import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../../src/geodata/build/build';
import { readGeodata } from '../../src/geodata/read-geodata';
import { report } from './report';

/** Budget: reading, checking and deriving everything within 20 s on two cores. */
export function benchGeodataBuild(): void {
	const place = mkdtempSync(join(tmpdir(), 'geodata-'));
	const start = performance.now();
	const { geodata } = readGeodata('geodata');
	if (geodata === null) throw new Error('the geodata has errors: npm run geodata -- check');
	buildAll({ geodata, out: join(place, 'data') });
	const seconds = (performance.now() - start) / 1000;
	rmSync(place, { recursive: true });
	report('geodata: read, check and build', `${seconds.toFixed(1)} s`, '≤ 20 s', seconds <= 20);
}
