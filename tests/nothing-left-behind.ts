import fc from 'fast-check';
import { afterAll, beforeAll, expect } from 'vitest';

/** What all test files of a process share, because none has a process of its own. */
function sharedState() {
	return {
		directory: process.cwd(),
		exitCode: process.exitCode,
		environment: { ...process.env },
		globals: Object.getOwnPropertyNames(globalThis).sort(),
		functions: { fetch, Date, ...mathematics() },
		propertyTests: fc.readConfigureGlobal()
	};
}

const mathematics = () =>
	Object.fromEntries(
		Object.getOwnPropertyNames(Math).map((name) => [name, Reflect.get(Math, name)])
	);

let before: ReturnType<typeof sharedState>;

beforeAll(() => {
	before = sharedState();
});

// Runs after every other hook of the file: the hook that is set first runs last.
afterAll(() => {
	expect(sharedState(), 'what this file leaves behind for the next one').toEqual(before);
});
