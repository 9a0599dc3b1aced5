import { noPage as en } from '../lib/i18n/no-page/en';
import { noPage as uk } from '../lib/i18n/no-page/uk';

/** A page that is kept. */
export interface KeptPage {
	/** Below the root of the site. */
	readonly path: string;
	/** As HTML. */
	readonly title: string;
}

/** What is shown in place of a page that is not kept. `root`: path of the site; `path`: of the page below it. */
export function noPage(root: string, path: string, kept: readonly KeptPage[]): string {
	const language = /^uk(\/|$)/.test(path) ? 'uk' : 'en';
	const { title, text, list, retry } = { en, uk }[language];
	const items = kept
		.map((page) => `<li><a href="${root}${page.path}">${page.title}</a></li>`)
		.join('');
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<meta name="color-scheme" content="light dark" />
<title>${title}</title>
<style>
body { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem; font: 1rem/1.5 'IBM Plex Sans', system-ui, sans-serif; }
a { display: inline-block; padding-block: 0.25rem; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
${items === '' ? '' : `<p>${list}</p><ul>${items}</ul>`}
<p><a href="">${retry}</a></p>
</main>
</body>
</html>
`;
}
