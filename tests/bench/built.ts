import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ControlHistory } from '../../src/lib/domain/control/control-history';
import type { Dataset } from '../../src/lib/domain/dataset/dataset';
import type { Manifest } from '../../src/lib/domain/dataset/manifest';

const folder = 'static/data';
const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;

export function readBuilt(): { manifest: Manifest; dataset: Dataset; history: ControlHistory } {
	const manifest = read<Manifest>('manifest.json');
	return {
		manifest,
		dataset: read<Dataset>(manifest.files.dataset),
		history: read<ControlHistory>(manifest.files.controlHistory)
	};
}

export function builtBytes(file: string): Buffer {
	return readFileSync(join(folder, file));
}
