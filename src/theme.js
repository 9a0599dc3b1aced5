// Runs before the first paint, so that a remembered theme never flashes; an embed is told its own.
try {
	const { pathname, search } = location;
	const lent = /\/embed\/?$/.test(pathname) && /[?&]theme=(light|dark)\b/.exec(search)?.[1];
	const theme = lent || localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is forbidden: the system's colours are shown.
}
