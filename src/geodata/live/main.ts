import { buildWhatChanged, outcomeOfFault } from './build-what-changed';
import type { Asked, Outcome } from './outcome';

/** The process that builds for the dev server: one outcome for each message, in their order. */
process.on('message', (asked: Asked) => {
	process.send!(outcomeOf(asked));
});
process.on('disconnect', () => process.exit());

function outcomeOf(asked: Asked): Outcome {
	try {
		return buildWhatChanged(asked);
	} catch (fault) {
		return outcomeOfFault(fault);
	}
}
