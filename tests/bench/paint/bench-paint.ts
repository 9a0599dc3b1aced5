import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { launched } from '../launched';
import { kilobytes, median, milliseconds, report } from '../report';
import { writeBarePage } from './bare-page';
import { serveSlowly, type Link, type SlowServer } from './slow-server';
import { visit, type Device, type Visit } from './visit';

const runs = Number(process.env['PAINT_RUNS'] ?? 3);
export const phone: Device = { viewport: { width: 390, height: 844 }, slowdown: 4 };
/** 1.6 Mbit/s. */
export const slowLink: Link = { bytesPerMs: 200, latency: 150 };
const laptop: Device = { viewport: { width: 1440, height: 900 }, slowdown: 1 };

interface MeasuredVisit extends Visit {
	readonly bytes: number;
}

type Pages = Readonly<Record<'bare' | 'map' | 'embed', readonly MeasuredVisit[]>>;

/** First visits to the map and its embed beside one to a bare page of MapLibre, in turns. */
export async function benchPaint(): Promise<void> {
	const place = mkdtempSync(join(tmpdir(), 'bare-page-'));
	const browser = await launched();
	try {
		writeBarePage(place);
		reportPaint('phone', await visits(browser, place, phone, slowLink));
		reportPaint('laptop', await visits(browser, place, laptop, null));
	} finally {
		await browser.close();
		rmSync(place, { recursive: true });
	}
}

async function visits(
	browser: Browser,
	bareFolder: string,
	device: Device,
	link: Link | null
): Promise<Pages> {
	const bareServer = await serveSlowly(bareFolder, link);
	const siteServer = await serveSlowly('build', link);
	const measured = async (server: SlowServer, path: string): Promise<MeasuredVisit> => {
		server.takeBytes();
		const visited = await visit(browser, server.address + path, device);
		return { ...visited, bytes: server.takeBytes() };
	};
	const pages: Record<keyof Pages, MeasuredVisit[]> = { bare: [], map: [], embed: [] };
	try {
		for (let run = 0; run < runs; run++) {
			pages.bare.push(await measured(bareServer, ''));
			pages.map.push(await measured(siteServer, ''));
			pages.embed.push(await measured(siteServer, 'embed/'));
		}
		return pages;
	} finally {
		bareServer.close();
		siteServer.close();
	}
}

function reportPaint(device: 'phone' | 'laptop', { bare, map, embed }: Pages): void {
	const middle = (page: readonly MeasuredVisit[], of: (visit: MeasuredVisit) => number) =>
		median(page.map(of));
	const line = (job: string, of: (visit: MeasuredVisit) => number, page = map, most?: number) => {
		const [ours, theirs] = [middle(page, of), middle(bare, of)];
		const ratio = ours / theirs;
		// The goals are for a phone; a laptop is measured beside it.
		const isGoal = most !== undefined && device === 'phone';
		const budget = isGoal ? `≤ ${most} ×` : '';
		const ok = isGoal ? ratio <= most : null;
		const measured = `${milliseconds(ours)}`;
		report(
			`${device}: ${job}`,
			measured,
			`${budget} ${milliseconds(theirs)}: ${ratio.toFixed(2)} ×`,
			ok
		);
	};
	line('largest paint', ({ largestPaint }) => largestPaint, map, 1);
	console.log(`  which is: ${map[0]!.largest}; of the bare page: ${bare[0]!.largest}`);
	line('map at rest', ({ mapIdle }) => mapIdle, map, 1.3);
	line('largest paint of the embed', ({ largestPaint }) => largestPaint, embed, 0.7);
	line('map at rest in the embed', ({ mapIdle }) => mapIdle, embed);
	const atMost = (
		job: string,
		of: (visit: MeasuredVisit) => number,
		most: number | null,
		text: (value: number) => string
	) => {
		const value = Math.max(middle(map, of), middle(embed, of));
		const isMet = most === null ? null : value <= most;
		report(`${device}: ${job}`, text(value), most === null ? '' : `≤ ${most}`, isMet);
	};
	atMost(
		'what moves while the page comes (CLS)',
		({ shift }) => shift,
		0.02,
		(shift) => shift.toFixed(3)
	);
	if (device === 'phone') {
		atMost(
			'longest task before MapLibre is asked for',
			({ longestBeforeAsked }) => longestBeforeAsked,
			200,
			milliseconds
		);
		atMost(
			'longest task before MapLibre has come',
			({ longestBeforeCome }) => longestBeforeCome,
			null,
			milliseconds
		);
	}
	const bytes = [bare, map, embed].map((page) => kilobytes(middle(page, (visit) => visit.bytes)));
	report(
		`${device}: bytes of the map, of the embed`,
		bytes.slice(1).join(', '),
		`bare: ${bytes[0]}`,
		null
	);
}
