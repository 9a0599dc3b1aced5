import { readParameters, type Parameter, type ReadState } from '../view/parameters';
import { readWhole } from '../view/query-values';

/** A story for readers, a presentation in front of a hall, or the speaker's window beside it. */
export type BriefingMode = 'story' | 'present' | 'notes';

/** How a briefing is shown; the URL is its only store. */
export interface BriefingFrame {
	readonly mode: BriefingMode;
	/** Counted from 1; null: none is named, and the first is shown. */
	readonly scene: number | null;
}

const initial: BriefingFrame = { mode: 'story', scene: null };

/** They say something by being there. */
const flags = ['present', 'notes'] as const;

const flag = (name: (typeof flags)[number]): Parameter<BriefingFrame, number> => ({
	name,
	read: (params) => (params.has(name) ? { mode: name } : {}),
	write: ({ mode }) => (mode === name ? '' : null)
});

/** `known`: how many scenes there are. */
const frameParameters: readonly Parameter<BriefingFrame, number>[] = [
	{
		name: 'scene',
		read: (params, known, drop) => {
			const isScene = (value: number) => value >= 1 && value <= known;
			const scene = readWhole(params, 'scene', isScene, 'unknown-name', drop);
			return scene === null ? {} : { scene };
		},
		write: ({ scene }) => (scene === null ? null : String(scene))
	},
	flag('present'),
	flag('notes')
];

/** The frame that a query string describes, of a briefing of `count` scenes. Total: what cannot be read is named in `dropped`. */
export function briefingFrameFromParams(
	link: URLSearchParams,
	count: number
): ReadState<BriefingFrame> {
	const params = new URLSearchParams();
	for (const [name, value] of link) {
		// A parameter without a value is not set, but for these.
		const isFlag = flags.some((one) => one === name.toLowerCase());
		params.append(name, isFlag ? 'on' : value);
	}
	return readParameters(params, frameParameters, initial, count, new Set());
}

/** The query of a frame, with `?`, or empty. Inverse of `briefingFrameFromParams`. */
export function briefingFrameQuery(frame: BriefingFrame): string {
	const parts = frameParameters.flatMap(({ name, write }) => {
		const text = write(frame);
		return text === null ? [] : [text === '' ? name : `${name}=${text}`];
	});
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
