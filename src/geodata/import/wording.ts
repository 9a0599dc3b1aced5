/** Words about how the raw tables were compiled, statements of control without a source, and typographic slips. */
const replacements: readonly (readonly [RegExp, string])[] = [
	[/;? ?a public GitHub list (?:gives|places)[^;]*/g, ''],
	[/fineprint puts[^;]*/g, ''],
	[/; GEM point approximate and [^;]*/g, ''],
	[/;? ?control (?:of the platforms )?disputed[^;]*/g, ''],
	[/; Russian sources claimed control [^;]*/g, ''],
	[/exhausted under occupation \(([^)]*)\)/g, 'reported exhausted in $1'],
	[/; much of it near or behind the front(?=;)/g, ''],
	[
		/, so the front line may cut it - use the basin polygon/g,
		'; the basin outline shows its extent'
	],
	[/the front line crosses this polygon/g, ''],
	[/use the basin polygon/g, 'the basin outline shows its extent'],
	[/; in$/g, ''],
	[/ ?\(not re-read\)/g, ''],
	[/, not re-read/g, ''],
	[/figures not re-read/g, 'figures not checked'],
	[/ - check\b/g, ', to be checked'],
	[/ in (?:the )?(?:data|pages) seen/g, ' in the sources'],
	[/in the part read/g, 'in the source'],
	[/(tonnage|figures) not seen/g, '$1 not found'],
	[/no tonnage seen/g, 'no tonnage found']
];

/** A note without talk of how it was compiled and without unsourced statements about control. */
export function cleanNote(raw: string): string {
	const text = replacements.reduce((note, [pattern, by]) => note.replace(pattern, by), raw);
	return text.replace(/^[; ]+|[; ]+$/g, '').trim();
}

/** How a source was read, in a few words. */
export function cleanHowRead(raw: string): string {
	return raw
		.replace(/^read whole (?:table|xlsx) in stored copy.*/, 'whole table read')
		.replace(/^via MinMod copy(?: https:\S+)?(?: \([^)]*\))?/, 'read through MinMod')
		.replace('via machine extraction in MinMod (usc-stu)', 'read through MinMod')
		.replace(/^\d[\d,]* (?:localities read locally|rows);? ?/, 'whole table read; ')
		.replace('lat/lon swapped there', 'latitude and longitude swapped there')
		.replace(/[; ]+$/, '');
}

/** The notes of prices without talk of how they were compiled. */
export function cleanPriceNote(raw: string): string {
	return raw
		.replace(/ ?2026 market page quotes[^.]*\(see 2026 note rows\)\./, '')
		.replace(/ \(not retrieved\)/g, '')
		.replace(
			' moved heavy REE to a separate chapter not retrieved',
			' has heavy REE in a separate chapter'
		)
		.replaceAll('from general knowledge, unsourced', 'judgement, unsourced')
		.replaceAll('general knowledge, unsourced', 'judgement, unsourced')
		.replaceAll('computed here', 'computed')
		.trim();
}

/** Ukrainian text with the typographic apostrophe, as the boundaries have it. */
export function ukrainianText(raw: string): string {
	return raw.replaceAll("'", '’').replaceAll(/№(?=\d)/g, '№\u00a0');
}
