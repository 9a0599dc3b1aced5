/** Blanks, also those that nobody sees, and what a sentence puts around a link that stands in it. */
const before = /^[\s\u200b-\u200f\u2060"'«“‘(<[]+/u;
const after = /[\s\u200b-\u200f\u2060.,;:!?…"'»”’)>\]]+$/u;

/** What mail programs, advertisers and networks add to every link that passes through them: no setting of a page. */
const tracking =
	/^(utm|mc|pk|mtm|hsa|_ga|_gl|_x_tr|__cf)(_|$)|^_hs|clk?id$|^([gw]braid|gclsrc|igsh(id)?|srsltid|li_fat_id|mkt_tok|ref(_src|_url)?)$/;

/** A value, or one word of a list, as it was meant: without what a copied link has around it, in small letters. */
export function tidied(text: string): string {
	return decodedAgain(text).replace(before, '').replace(after, '').toLowerCase();
}

/**
 * The names and values of a query string as they were meant. A separator that a text wrote as `&amp;` separates; what
 * follows a reader about is left out.
 */
export function tidiedParams(params: URLSearchParams): readonly (readonly [string, string])[] {
	return [...params]
		.map(([name, value]) => [tidied(name).replace(/^(amp;)+|^amp$/, ''), tidied(value)] as const)
		.filter(([name, value]) => !tracking.test(name) && (name !== '' || value !== ''));
}

/** No value has a percent sign: one stands for a link that was encoded twice. */
function decodedAgain(text: string): string {
	if (!text.includes('%')) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
