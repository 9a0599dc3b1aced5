import { describe, expect, it } from 'vitest';
import {
	buildOfPage,
	servedFromDevice,
	titleOfPage
} from '../../../src/lib/domain/offline/kept-page';
import {
	kindOfRequest,
	pathBelow,
	type AskedFile
} from '../../../src/lib/domain/offline/request-kind';
import { workerMessage } from '../../../src/lib/domain/offline/worker-message';

const kind = (path: string | null, more: Partial<AskedFile> = {}) =>
	kindOfRequest({ method: 'GET', path, isPage: false, cache: 'default', ...more });

describe('a request', () => {
	it('is served by what its name says of its content', () => {
		expect(kind('_app/immutable/chunks/BEfDyuWC.js')).toBe('fixed');
		expect(kind('data/dataset.30cb1cc428.json')).toBe('fixed');
		expect(kind('brief-picture/a-1-light.svg')).toBe('changing');
		expect(kind('data/manifest.json')).toBe('changing');
		expect(kind('uk/brief/a/', { isPage: true })).toBe('page');
		expect(kind('', { isPage: true, cache: 'no-cache' })).toBe('page');
	});

	it('is left alone where it asks how the host is now, changes something, or is of another site', () => {
		const left = ['version.json', '_app/version.json', '__data.json', 'uk/brief/a/__data.json'];
		for (const path of [...left, 'offline/a-en.json', 'brief-folder/a.json', null])
			expect([path, kind(path)]).toEqual([path, 'none']);
		expect(kind('_app/immutable/a.js', { cache: 'no-store' })).toBe('none');
		expect(kind('poster/light.svg', { method: 'POST' })).toBe('none');
	});

	it('is left alone within a release, whatever it asks for', () => {
		for (const path of ['', 'uk/', '_app/immutable/a.js', 'data/manifest.json'])
			for (const isPage of [true, false])
				expect(kind(`v/2026-04-24-6d82113e-0f3a91c2/${path}`, { isPage })).toBe('none');
	});

	it('is known by its path below the site', () => {
		const root = 'https://a.example/minerals/';
		const below = (address: string) => pathBelow(root, new URL(address));
		expect(below('https://a.example/minerals/uk/?date=2024-01-01#top')).toBe('uk/');
		expect(below('https://a.example/minerals/')).toBe('');
		expect(below('https://a.example/mineralsuk/')).toBeNull();
		expect(below('https://b.example/minerals/uk/')).toBeNull();
	});
});

describe('a page', () => {
	const html =
		'<!doctype html>\n<html lang="uk">\n<head><title> Мапа · Сайт </title></head><script>{ __sveltekit_1ief3x3 = {} }</script>';

	it('says of which build it is; one that was put in its place by a network says nothing', () => {
		expect(buildOfPage(html)).toBe('1ief3x3');
		expect(buildOfPage('<html><title>Log in to the wireless network</title>')).toBeNull();
	});

	it('from the device says so', () => {
		const served = servedFromDevice(html, '2026-11-30T10:00:00Z');
		expect(served).toContain('<html data-served="2026-11-30T10:00:00Z" lang="uk">');
		expect(served.replace(/ data-served="[^"]*"/, '')).toBe(html);
	});

	it('has a title', () => {
		expect(titleOfPage(html)).toBe('Мапа · Сайт');
		expect(titleOfPage('<title></title>')).toBeNull();
	});
});

describe('a message to the worker', () => {
	const page = 'https://a.example/';

	it('names a page, and what it has fetched', () => {
		expect(workerMessage({ kind: 'routed', page })).toEqual({ kind: 'routed', page });
		expect(workerMessage({ kind: 'opened', page, files: ['https://a.example/a.js', 1] })).toEqual({
			...{ kind: 'opened', page },
			files: ['https://a.example/a.js']
		});
	});

	it('is none in any other form', () => {
		for (const data of [
			null,
			'opened',
			{},
			{ kind: 'opened', page },
			{ kind: 'routed', page: 'a' }
		])
			expect(workerMessage(data)).toBeNull();
	});
});
