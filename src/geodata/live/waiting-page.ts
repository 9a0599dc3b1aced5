/** The page while there is no data to show; it loads itself again when there is. */
export function waitingPage(report: string): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>No geodata yet</title>
<script type="module" src="/@vite/client"></script>
<h1>There is no built geodata to show yet</h1>
<pre>${escaped(report)}</pre>
</html>
`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
