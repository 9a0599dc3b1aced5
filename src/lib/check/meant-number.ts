/** Spaces that part thousands: also the narrow and the unbreakable one. */
const spaces = /[ \u00A0\u2009\u202F']/g;

/**
 * The number that a text in the writing of another country means, as this data writes it: `13,8` is 13.8, `1 234,5` and
 * `1.234,5` are 1234.5, `1,234,567` is 1234567. Null: no such number. A single comma is taken as that of decimals.
 */
export function meantNumber(text: string): string | null {
	const digits = text
		.trim()
		.replace(/^[\u2212\u2013]/, '-')
		.replace(spaces, '');
	const plain = [
		[/^-?\d+(?:\.\d+)?$/, digits],
		[/^-?\d+,\d+$/, digits.replace(',', '.')],
		[/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, digits.replaceAll(',', '')],
		[/^-?\d{1,3}(?:\.\d{3})+,\d+$/, digits.replaceAll('.', '').replace(',', '.')]
	] as const;
	return plain.find(([form]) => form.test(digits))?.[1] ?? null;
}
