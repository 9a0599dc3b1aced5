// Runs before the first paint. A prerendered page knows nothing of its query: it shows the latest day. See `Asked.svelte`.
(() => {
	const { hash, pathname, search } = location;
	const { dataset, lang, style } = document.documentElement;

	// The router stops at a fragment that cannot be decoded.
	try {
		decodeURIComponent(hash);
	} catch {
		history.replaceState(history.state, '', pathname + search);
	}

	if (
		/[?&](amp;)*(date|compare|commodity|measure|prices?|status|side|category|location|contested|oblast|draws|seed|version)=[^&]/i.test(
			search
		)
	) {
		dataset.asked = 'loading';
		const date = /[?&](?:amp;)*date=[^&\d]*(\d{4}-\d\d-\d\d)/i.exec(search)?.[1];
		const day = new Date(date);
		if (!isNaN(day) && day.toISOString().startsWith(date)) {
			const words = day.toLocaleDateString(lang === 'uk' ? 'uk-UA' : 'en-GB', {
				dateStyle: 'long',
				timeZone: 'UTC'
			});
			style.setProperty('--asked-date', `"${words.replace(/р\.$/, 'року')}"`);
		}
	}

	// The parts of an embed: others than those it is prerendered with come when it is alive.
	const parts = new URLSearchParams(search).get('parts');
	if (parts && /\/embed\/?$/.test(pathname)) {
		dataset.parts = parts.toLowerCase().replaceAll(',', ' ');
	}

	// In a frame without an origin the page's modules are foreign, which most hosts do not hand out.
	const giveUp = () => {
		if ('alive' in dataset) return;
		dataset.scripts = 'failed';
		if (dataset.asked) dataset.asked = 'other';
	};
	if (self.origin === 'null') giveUp();
	addEventListener('unhandledrejection', giveUp);
	addEventListener('DOMContentLoaded', () => {
		for (const link of document.querySelectorAll('a[data-with-query]')) link.search = search;
	});
})();
