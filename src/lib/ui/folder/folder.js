// A page that is opened from a folder may fetch nothing and has no modules: this script stands in the page, and is all of it.
(() => {
	const root = document.documentElement;
	const scenes = [...document.querySelectorAll('.scene')];
	const start = document.getElementById('present');
	const place = document.getElementById('place');
	let shown = 0;

	const named = () => scenes.findIndex(({ id }) => `#${id}` === location.hash);

	function show(index) {
		shown = Math.max(0, Math.min(scenes.length - 1, index));
		scenes.forEach((scene, i) => scene.classList.toggle('shown', i === shown));
		const heading = scenes[shown].querySelector('h2');
		place.textContent = `${shown + 1} / ${scenes.length}`;
		document.title = heading.dataset.title;
		// Some browsers allow a folder no history.
		try {
			history.replaceState(null, '', `#${scenes[shown].id}`);
		} catch {
			// The scene is shown all the same.
		}
		heading.focus({ preventScroll: true });
		scrollTo(0, 0);
	}

	function present(index) {
		root.classList.add('presenting');
		show(index);
	}

	function leave() {
		root.classList.remove('presenting', 'dark');
		if (document.fullscreenElement) void document.exitFullscreen();
		document.title = document.querySelector('h1').textContent;
		scenes[shown].scrollIntoView();
		start.focus({ preventScroll: true });
	}

	function fullScreen() {
		if (document.fullscreenElement) void document.exitFullscreen();
		else void root.requestFullscreen?.().catch(() => {});
	}

	const darken = () => root.classList.add('dark');

	const steps = {
		ArrowRight: () => show(shown + 1),
		ArrowDown: () => show(shown + 1),
		PageDown: () => show(shown + 1),
		' ': () => show(shown + 1),
		Enter: () => show(shown + 1),
		ArrowLeft: () => show(shown - 1),
		ArrowUp: () => show(shown - 1),
		PageUp: () => show(shown - 1),
		Backspace: () => show(shown - 1),
		Home: () => show(0),
		End: () => show(scenes.length - 1),
		Escape: leave,
		'.': darken
	};
	// Letters by their place on the keyboard, which is the same in both alphabets.
	const letters = { KeyF: fullScreen, KeyB: darken };

	addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.altKey || event.metaKey) return;
		if (!root.classList.contains('presenting')) return;
		const onControl = event.target.closest?.('a, button, summary');
		if (onControl && (event.key === ' ' || event.key === 'Enter')) return;
		const step = steps[event.key] ?? letters[event.code];
		if (!step) return;
		event.preventDefault();
		if (root.classList.contains('dark')) root.classList.remove('dark');
		else step();
	});

	for (const hidden of document.querySelectorAll('[hidden]')) hidden.hidden = false;
	start.addEventListener('click', () => present(Math.max(0, named())));
})();
