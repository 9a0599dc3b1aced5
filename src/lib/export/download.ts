/** Hands a file to the person. */
export function downloadFile(name: string, content: Blob): void {
	const url = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser reads the address after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Hands `text` to the person as a file. */
export function downloadText(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
	downloadFile(name, new Blob([text], { type }));
}
