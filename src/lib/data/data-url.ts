/** A font as an address that holds it: a picture that is drawn as an image may fetch nothing. Rejects where it cannot be had. */
export async function fontAsDataUrl(url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: expected a font, found status ${response.status}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return `data:font/woff2;base64,${btoa(binary)}`;
}
