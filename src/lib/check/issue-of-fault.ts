import type { Fault } from './decode';
import { errorAt, type Issue } from './issue';
import { pathName } from './json-path';
import type { JsonDocument } from './json-text';

/** A fault of a JSON value with its place in the file; `record` names what it belongs to. */
export function issueOfFault(document: JsonDocument, fault: Fault, record: string): Issue {
	const { path, found, expected, remedy } = fault;
	const name = pathName(path);
	return errorAt(document.at(path), {
		record,
		found: name === '' ? found : `${name}: ${found}`,
		expected,
		remedy
	});
}
