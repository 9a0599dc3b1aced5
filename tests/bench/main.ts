import { bundled } from './bundled';
import { benchGeodataBuild } from './geodata-build';
import { benchPage } from './page';
import { benchEmbed } from './paint/bench-embed';
import { benchPaint } from './paint/bench-paint';
import { benchPictures, benchSlides } from './pictures';
import { benchEngineSize, benchSizes, benchWorkerSizes } from './sizes';

/** `npm run bench`: medians, ratios and sizes against their budgets. Run `npm run build` first. */
benchSizes();
benchWorkerSizes();
await benchEngineSize();
benchGeodataBuild();
const { benchEstimate } = await bundled<typeof import('./estimate')>('estimate');
benchEstimate();
const { benchGeometry } =
	await bundled<typeof import('./geometry/bench-geometry')>('geometry/bench-geometry');
benchGeometry();
await benchPage();
await benchPictures();
await benchSlides();
await benchPaint();
await benchEmbed();
