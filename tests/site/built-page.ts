import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, type HTMLElement, type Node, NodeType } from 'node-html-parser';

/** Addresses of all built pages, e.g. `/uk/deposit/li-dobra/`. */
export const builtPaths: readonly string[] = readdirSync('build', {
	recursive: true,
	encoding: 'utf8'
})
	// Kept releases are what they were.
	.filter((file) => basename(file) === 'index.html' && !/^v[\\/]/.test(file))
	.map((file) => `/${dirname(file).replaceAll('\\', '/')}/`.replace('/./', '/'));

/** A page as it is served, before any script has run. */
export function readPage(path: string): HTMLElement {
	return parse(readFileSync(join('build', path, 'index.html'), 'utf8'));
}

/** The content of a page that a reader without scripts sees, beside header and footer. */
export function mainOf(path: string): HTMLElement {
	const main = one(readPage(path), 'main');
	for (const scripted of main.querySelectorAll('.scripted')) scripted.remove();
	return main;
}

/** The only element that a selector finds; throws where there is none, or more than one. */
export function one(root: HTMLElement, selector: string): HTMLElement {
	const [found, ...more] = root.querySelectorAll(selector);
	if (!found || more.length > 0) {
		throw new Error(`expected one ${selector}, found ${found ? more.length + 1 : 'none'}`);
	}
	return found;
}

/** The section under a heading. */
export function sectionOf(root: HTMLElement, heading: string | RegExp): HTMLElement {
	const titles = root.querySelectorAll('h2, h3');
	const isNamed = (words: string) =>
		typeof heading === 'string' ? words === heading : heading.test(words);
	const title = titles.find((element) => isNamed(textOf(element)));
	const section = title?.closest('section');
	if (section) return section;
	throw new Error(`expected a section ${String(heading)}, found ${titles.map(textOf).join(', ')}`);
}

/** Text as a reader sees it: kinds of space are one space. */
export const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

export const textOf = (element: HTMLElement) => plain(element.textContent);

/** Texts of an element that stand in no element of `selector`, one for each text of the page. */
export function textsOutside(root: HTMLElement, selector: string): readonly string[] {
	const passedOver = new Set<Node>(root.querySelectorAll(selector));
	const texts: string[] = [];
	const walk = (node: Node) => {
		if (node.nodeType === NodeType.TEXT_NODE) texts.push(plain(node.textContent));
		else if (!passedOver.has(node)) node.childNodes.forEach(walk);
	};
	walk(root);
	return texts;
}
