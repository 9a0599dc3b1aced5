import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The jobs that every contender does, as they are named in the native programs' output. */
export const jobs = [
	'points-one-day',
	'status-history',
	'shares-one-day',
	'share-history',
	'gained-lost',
	'gained-lost-all-pairs',
	'distances',
	'area'
] as const;
export type Job = (typeof jobs)[number];

/** Medians of a contender, ms for the whole job; a history is that of the sampled observations. */
export type Medians = Partial<Readonly<Record<Job, number>>>;

/** `skipped` says why a contender did not run. */
export type Native =
	| { readonly version: string; readonly medians: Medians }
	| { readonly version: null; readonly skipped: string };

const cProgram = 'tests/bench/geometry/native-geos.c';

/** Compiles and runs the jobs in native GEOS, where a C compiler and GEOS 3.10 or later are installed. */
export function runGeos(folder: string): Native {
	const program = join(folder, 'native-geos');
	const compiled = spawnSync('cc', ['-O2', cProgram, '-lgeos_c', '-o', program], {
		encoding: 'utf8'
	});
	if (compiled.status !== 0) {
		return { version: null, skipped: 'needs cc and libgeos-dev (GEOS 3.10 or later)' };
	}
	const run = spawnSync(program, [folder], { encoding: 'utf8' });
	return run.status === 0
		? readMedians(run.stdout, 'GEOS ')
		: { version: null, skipped: `stopped: ${run.stderr.trim()}` };
}

/** Runs the jobs in PostGIS, where `psql` reaches a database that has it (PGHOST, PGDATABASE, …). */
export function runPostgis(folder: string): Native {
	const run = spawnSync('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', '-'], {
		encoding: 'utf8',
		input: postgisScript(folder)
	});
	if (run.status !== 0) {
		return { version: null, skipped: 'needs psql and a database with PostGIS (PGDATABASE)' };
	}
	const notices = run.stderr
		.split('\n')
		.flatMap((line) => /NOTICE: {2}(.*)$/.exec(line)?.[1] ?? []);
	return readMedians(notices.join('\n'), 'PostGIS ');
}

function readMedians(output: string, name: string): Native {
	const lines = output
		.trim()
		.split('\n')
		.map((line) => /^(\S+) (.*)$/.exec(line));
	const values = new Map(lines.flatMap((line) => (line ? [[line[1]!, line[2]!] as const] : [])));
	const medians = Object.fromEntries(
		jobs.flatMap((job) => {
			const value = values.get(job);
			return value === undefined ? [] : [[job, Number(value)]];
		})
	);
	return { version: name + (values.get('version') ?? ''), medians };
}

const tables = ['points-many', 'points', 'polygons', 'days', 'pair', 'pairs', 'front'] as const;

/** Rings that touch themselves are made valid when they are loaded: overlays refuse them. Areas and distances on the WGS84 ellipsoid are PostGIS's geography. */
const postgisJobs: Readonly<Record<Job, { readonly times: number; readonly query: string }>> = {
	'points-one-day': {
		times: 5,
		query: 'select count(*) from day d, "points-many" p where st_intersects(d.g, p.g)'
	},
	'status-history': {
		times: 3,
		query: 'select count(*) from days d, points p where st_intersects(d.g, p.g)'
	},
	'shares-one-day': {
		times: 3,
		query: `select sum(case when st_covers(d.g, p.g) then 1
			else st_area(st_intersection(d.g, p.g)) / st_area(p.g) end)
			from day d, polygons p where st_intersects(d.g, p.g)`
	},
	'share-history': {
		times: 1,
		query: `select sum(case when st_covers(d.g, p.g) then 1
			else st_area(st_intersection(d.g, p.g)) / st_area(p.g) end)
			from days d, polygons p where st_intersects(d.g, p.g)`
	},
	'gained-lost': {
		times: 9,
		query: `select st_area(st_difference(b.g, a.g)) + st_area(st_difference(a.g, b.g))
			from pair a, pair b where a.id = 1 and b.id = 2`
	},
	'gained-lost-all-pairs': {
		times: 3,
		query: `select sum(st_area(st_difference(b.g, a.g)) + st_area(st_difference(a.g, b.g)))
			from pairs a join pairs b on b.id = a.id + 1 where a.id % 2 = 1`
	},
	distances: {
		times: 3,
		query: 'select sum(st_distance(f.g::geography, p.g::geography)) from front f, points p'
	},
	area: { times: 3, query: 'select sum(st_area(g::geography)) from days' }
};

function postgisScript(folder: string): string {
	const load = tables.map(
		(name) => `
create temp table "raw-${name}"(id serial, line text);
\\copy "raw-${name}"(line) from '${join(folder, name)}.geojsonl'
create temp table "${name}" as
	select id, st_makevalid(st_setsrid(st_geomfromgeojson(line), 4326), 'method=structure') g from "raw-${name}";
create index on "${name}" using gist (g);
analyze "${name}";`
	);
	const run = jobs.map((job) => {
		const { times, query } = postgisJobs[job];
		return `do $$ declare t timestamptz; taken float[]; begin
	for i in 1..${times} loop
		t := clock_timestamp();
		execute $q$${query}$q$;
		taken := taken || extract(epoch from clock_timestamp() - t)::float * 1000;
	end loop;
	raise notice '${job} %', (select percentile_disc(0.5) within group (order by v) from unnest(taken) v);
end $$;`;
	});
	return [
		`do $$ begin raise notice 'version %', postgis_lib_version(); end $$;`,
		...load,
		'create temp table day as select * from days order by id offset (select count(*) / 2 from days) limit 1;',
		...run
	].join('\n');
}
