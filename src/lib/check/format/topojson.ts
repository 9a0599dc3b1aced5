import type { GeometryCollection, Topology } from 'topojson-specification';

/** Members of the record's topology in the order of the file; what is not named here is not written. */
const heading = ['type', 'licence', 'from', 'to', 'bbox', 'transform'] as const;

/** A topology of geometry collections with one geometry a line and one arc a line. */
export function formatTopology(topology: Topology): string {
	const members = topology as unknown as Readonly<Record<string, unknown>>;
	const lines = heading
		.filter((key) => members[key] !== undefined)
		.map((key) => `  "${key}": ${JSON.stringify(members[key])}`);
	const objects = Object.entries(topology.objects).map(
		([name, object]) => `    "${name}": ${formatCollection(object as GeometryCollection)}`
	);
	lines.push(`  "objects": {\n${objects.join(',\n')}\n  }`);
	lines.push(`  "arcs": [\n${oneALine(topology.arcs, '    ')}\n  ]`);
	return `{\n${lines.join(',\n')}\n}\n`;
}

function formatCollection(collection: GeometryCollection): string {
	const geometries = oneALine(collection.geometries, '      ');
	return `{"type": "GeometryCollection", "geometries": [\n${geometries}\n    ]}`;
}

function oneALine(items: readonly unknown[], indent: string): string {
	return items.map((item) => indent + JSON.stringify(item)).join(',\n');
}
