// Runs in the head of an embed. What makes it alive, its code, data and letters, is asked for when somebody sees or touches
// it: far down a long page it costs little. See `src/idle-embed.server.ts`.
(() => {
	const { documentElement } = document;
	const touches = ['focus', 'keydown', 'pointerdown', 'pointerover'];
	let isAwake = false;
	/** Whether what the page says of a link needs no figures. */
	let hasAnswer = false;

	/** What the page says of a link that asks for one thing, until the figures are there: see `src/early-answers.server.ts`. */
	const answerEarly = () => {
		const { names, answers, days } = JSON.parse(
			document.querySelector('script[data-answers]').textContent
		);
		// Whatever may be a name of those, however it was written: two of them are another question.
		const asked = [...new URLSearchParams(location.search)]
			.map(([name, value]) => [name.toLowerCase(), value.toLowerCase()])
			.filter(([name]) => name.includes('%') || names.some((one) => name.includes(one)));
		if (asked.length !== 1) return;
		const [[name, value]] = asked;
		const isDay = name === 'date' && /^\d{4}-\d\d-\d\d$/.test(value);
		const answer = answers[`${name}=${value}`];
		if (!isDay && !answer) return;
		hasAnswer = true;
		// Those of all days weigh 10 kB: only who asks for a day fetches them.
		const told = isDay && fetch(days).then((response) => response.json());
		Promise.all([told, isRead]).then(
			([byDay]) => {
				if (!byDay) say(answer);
				else if (byDay[value]) say(byDay[value]);
			},
			// The figures say it, later.
			() => {}
		);
	};

	const isRead = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));

	/** Where the figures were there before, nothing is left to be said. */
	const say = (answer) => {
		const place = document.querySelector('[data-early]');
		if (!place) return;
		[...place.children].forEach((part, i) => (part.textContent = answer[i]));
		place.hidden = false;
	};

	const wake = () => {
		// On a slow line the map would come in before the numbers that a link asks for, which then ask for it themselves.
		const isToWait = documentElement.dataset.asked && !hasAnswer;
		const links = `link[data-rel]${isToWait ? ':not([data-drawn])' : ''}`;
		for (const link of document.querySelectorAll(links)) {
			link.rel = link.dataset.rel;
			link.removeAttribute('data-rel');
		}
		// The script is the last thing of the page: what is there of it before may be a part of it.
		if (document.readyState === 'loading') return addEventListener('DOMContentLoaded', wake);
		// One that is made anew runs, and its hash stands in the page's policy.
		for (const idle of document.querySelectorAll('script[data-idle]')) {
			const script = document.createElement('script');
			script.textContent = idle.textContent;
			idle.replaceWith(script);
		}
	};

	const start = () => {
		if (isAwake) return;
		isAwake = true;
		delete documentElement.dataset.idle;
		sight?.disconnect();
		for (const touch of touches) removeEventListener(touch, start, true);
		wake();
	};

	if (documentElement.dataset.asked) answerEarly();

	// In a frame this tells whether the frame is in sight, also on a page of somebody else.
	const sight =
		self !== top && 'IntersectionObserver' in self
			? new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && start())
			: null;
	if (sight === null) return start();
	documentElement.dataset.idle = '';
	sight.observe(documentElement);
	for (const touch of touches) addEventListener(touch, start, true);
})();
